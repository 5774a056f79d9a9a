package fadu.exams;

/** How often a property is tried: all rounds, or the percentage in {@code fadu.rounds} where each round costs (mutation). */
public final class Rounds {
    private static final int PERCENT = Integer.getInteger("fadu.rounds", 100);

    private Rounds() {}

    /** The number of rounds. */
    public static int of(int all) {
        return Math.max(1, all * PERCENT / 100);
    }
}
