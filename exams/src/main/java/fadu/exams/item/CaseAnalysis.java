package fadu.exams.item;

import java.util.List;

/**
 * 案例分析题.
 *
 * @param stem the facts
 * @param parts one to twenty questions about them
 */
public record CaseAnalysis(String stem, List<CasePart> parts) implements Question {
    /** Copies the parts. */
    public CaseAnalysis {
        parts = List.copyOf(parts);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.CASE;
    }
}
