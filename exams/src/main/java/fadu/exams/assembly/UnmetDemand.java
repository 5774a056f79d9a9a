package fadu.exams.assembly;

import fadu.exams.Words;

/**
 * A demand that is not met.
 *
 * @param subject the section, demand or item by its name
 * @param words what is asked, what there is and what to do
 */
public record UnmetDemand(Kind kind, String subject, Words words) {
    /** Sorts of demands. */
    public enum Kind {
        /** A section: too few items fit it, or a paper's section is not what was planned. */
        SECTION,
        /** A demand of coverage. */
        COVERAGE,
        /** Items are used more often than they may be. */
        EXPOSURE,
        /** Excluded items, or items that must not stand together. */
        EXCLUSION,
        /** Each can be met alone, not all together. */
        TOGETHER
    }

    static UnmetDemand of(Kind kind, String subject, String zh, String en) {
        return new UnmetDemand(kind, subject, new Words(zh, en));
    }
}
