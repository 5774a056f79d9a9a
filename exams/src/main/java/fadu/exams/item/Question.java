package fadu.exams.item;

/** What is asked, with its key: one question, or the facts of a case with several questions. */
public sealed interface Question permits SimpleQuestion, CaseAnalysis {
    /** The words of the question; of a case, its facts. Plain text, lines parted by a line feed. */
    String stem();

    /** The kind of item that this question makes. */
    ItemKind kind();
}
