package fadu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Alternate rounds of ours and of the limit, after some of each that do not count: what is compared is a server that has been
 * running, as it has on the day of an exam, and not its compiler. Medians are quoted.
 */
final class Rounds {
    /** One round; answers with a rate. */
    interface Round {
        /** Runs it. */
        double rate() throws Exception;
    }

    private Rounds() {}

    /** Compares after one round of each that does not count. */
    static Figure compare(String bench, String unit, int rounds, Round ours, Round limit) throws Exception {
        return compare(bench, unit, rounds, 0, ours, limit);
    }

    /** Compares after so many seconds of rounds of ours that do not count, and one of the limit. */
    static Figure compare(String bench, String unit, int rounds, double warmUp, Round ours, Round limit)
            throws Exception {
        System.out.println("warming up");
        long began = System.nanoTime();
        do {
            ours.rate();
        } while (System.nanoTime() - began < warmUp * 1e9);
        limit.rate();
        List<Double> our = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            our.add(ours.rate());
            bare.add(limit.rate());
            System.out.printf(
                    Locale.ROOT, "round %d: ours %.1f, limit %.1f %s%n", round, our.getLast(), bare.getLast(), unit);
        }
        return new Figure(bench, median(our), median(bare), unit);
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
