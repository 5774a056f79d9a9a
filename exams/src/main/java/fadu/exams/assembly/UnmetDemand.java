package fadu.exams.assembly;

import fadu.exams.Words;

/**
 * A demand that cannot be met.
 *
 * @param kind what sort of demand
 * @param subject the section or demand by its name
 * @param words what is asked, what there is and what to do
 */
public record UnmetDemand(Kind kind, String subject, Words words) {
    /** Sorts of demands. */
    public enum Kind {
        /** A section finds fewer items than it asks for. */
        SECTION,
        /** A demand of coverage is out of reach. */
        COVERAGE,
        /** Items may not be used as often as so many papers would need. */
        EXPOSURE,
        /** Each can be met alone, not all together. */
        TOGETHER
    }
}
