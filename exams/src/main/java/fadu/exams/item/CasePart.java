package fadu.exams.item;

import java.util.List;

/**
 * One question about the facts of a case.
 *
 * @param id its number within the case: "1", "2" …
 * @param weight its share of the case's marks, 1 to 100; shares add up exactly
 * @param rationale why the key is right; empty while it is not written
 */
public record CasePart(String id, int weight, SimpleQuestion question, String rationale, List<Citation> citations) {
    /** Copies the citations. */
    public CasePart {
        citations = List.copyOf(citations);
    }
}
