package fadu.exams.blueprint;

import java.math.BigDecimal;

/**
 * A demand on the whole paper: of the items that a selector speaks of, so many, or so many marks.
 *
 * @param name as the examiner calls it, such as 行政处罚法占 30%; stands in the words when it cannot be met
 * @param least at least this number of items or marks
 * @param most at most this
 */
public record Demand(String name, Selector which, Measure measure, BigDecimal least, BigDecimal most) {
    /** What is counted. */
    public enum Measure {
        /** Items. */
        ITEMS,
        /** Marks. */
        MARKS
    }

    /** Refuses a range that is none. */
    public Demand {
        if (least.signum() < 0 || least.compareTo(most) > 0) {
            throw new IllegalArgumentException(name + ": " + least + " to " + most);
        }
    }

    /** So many items. */
    public static Demand items(String name, Selector which, int least, int most) {
        return new Demand(name, which, Measure.ITEMS, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** So many marks. */
    public static Demand marks(String name, Selector which, BigDecimal least, BigDecimal most) {
        return new Demand(name, which, Measure.MARKS, least, most);
    }
}
