package fadu.directory.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row after its check.
 *
 * @param personId whom it means; null for somebody new or unknown
 * @param problems empty unless the outcome is BAD
 * @param changes what would differ on record
 * @param plan what {@link ImportKind#apply} needs; null for rows that will not be applied
 */
public record Checked<P>(
        Cells cells,
        RowOutcome outcome,
        @Nullable Long personId,
        List<CellProblem> problems,
        List<Change> changes,
        @Nullable P plan) {
    /**
     * What would differ in one column.
     *
     * @param before null where nothing was on record
     * @param after null where something ends
     * @param consequence what follows from it; null for nothing worth saying
     */
    public record Change(
            String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable Sentence consequence) {}

    /** A row that cannot be written as it stands. */
    public static <P> Checked<P> bad(Cells cells, @Nullable Long personId, List<CellProblem> problems) {
        return new Checked<>(cells, RowOutcome.BAD, personId, List.copyOf(problems), List.of(), null);
    }

    /** A row that says what is on record already. */
    public static <P> Checked<P> same(Cells cells, @Nullable Long personId) {
        return new Checked<>(cells, RowOutcome.SAME, personId, List.of(), List.of(), null);
    }

    /** A row that changes what is on record. */
    public static <P> Checked<P> change(Cells cells, @Nullable Long personId, List<Change> changes, P plan) {
        return new Checked<>(cells, RowOutcome.CHANGE, personId, List.of(), List.copyOf(changes), plan);
    }

    /** A row that puts something new on record. */
    public static <P> Checked<P> fresh(Cells cells, @Nullable Long personId, List<Change> changes, P plan) {
        return new Checked<>(cells, RowOutcome.NEW, personId, List.of(), List.copyOf(changes), plan);
    }
}
