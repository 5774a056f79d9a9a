package fadu.exams.item;

import java.util.List;

/**
 * An item: a question and what the bank knows about it. Immutable. May hold faults while it is being written; {@link ItemCheck}
 * lists them, and only a faultless item becomes a version.
 *
 * @param id the bank's own code: lower-case letters, digits and hyphens, 1 to 64 characters
 * @param topic a path such as 行政处罚法/处罚的种类和设定
 * @param difficulty 1 easy to 5 hard
 * @param rationale why the key is right; empty while it is not written, of a case it may stay empty
 */
public record Item(
        String id,
        String topic,
        int difficulty,
        Question question,
        String rationale,
        List<Citation> citations,
        List<String> tags) {
    /** Copies the lists. */
    public Item {
        citations = List.copyOf(citations);
        tags = List.copyOf(tags);
    }

    /** The kind of its question. */
    public ItemKind kind() {
        return question.kind();
    }

    /** The same item under another code. */
    public Item withId(String other) {
        return new Item(other, topic, difficulty, question, rationale, citations, tags);
    }
}
