package fadu.standing;

/**
 * A decision on a closed year.
 *
 * @param reference the decision's number
 */
public record YearDecision(int lawYear, Kind kind, String reason, String reference) {
    /** What was decided. */
    public enum Kind {
        /** The year is not asked of this person. */
        EXEMPTED,
        /** The shortfall was made up later. */
        MADE_UP
    }
}
