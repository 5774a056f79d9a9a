package fadu.credit;

import java.time.LocalDate;
import java.util.Comparator;

/** One half of one day: the grain of day quotas. It counts once however many entries cover it. */
public record HalfDay(LocalDate day, Half half) implements Comparable<HalfDay> {
    private static final Comparator<HalfDay> ORDER =
            Comparator.comparing(HalfDay::day).thenComparing(HalfDay::half);

    @Override
    public int compareTo(HalfDay other) {
        return ORDER.compare(this, other);
    }
}
