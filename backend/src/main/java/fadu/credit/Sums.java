package fadu.credit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** By how much new entries change balances, day sums and half-day references; in one order, so that writers never cross. */
public final class Sums {
    private final SortedMap<YearKey, Amount> years = new TreeMap<>();
    private final SortedMap<DayKey, Integer> days = new TreeMap<>();
    private final SortedMap<HalfKey, Integer> halves = new TreeMap<>();

    /** The sums of these entries. */
    static Sums of(Collection<EntryDraft> entries) {
        var sums = new Sums();
        entries.forEach(sums::add);
        return sums;
    }

    private void add(EntryDraft entry) {
        years.merge(
                new YearKey(entry.personId(), entry.earnedOn().getYear(), entry.subjectKind(), entry.mode()),
                new Amount(entry.seconds(), entry.hundredths(), entry.sign()),
                Amount::plus);
        days.merge(
                new DayKey(entry.personId(), entry.earnedOn(), entry.subjectKind(), entry.mode()),
                entry.hundredths(),
                Integer::sum);
        for (var half : entry.halfDays()) {
            halves.merge(new HalfKey(entry.personId(), half), entry.sign(), Integer::sum);
        }
    }

    /** By law year. */
    public SortedMap<YearKey, Amount> years() {
        return years;
    }

    /** Hundredths by day. */
    public SortedMap<DayKey, Integer> days() {
        return days;
    }

    /** References by half-day. */
    public SortedMap<HalfKey, Integer> halves() {
        return halves;
    }

    /** A row of {@code credit_balance}. */
    public record YearKey(long personId, int year, String subjectKind, String mode) implements Comparable<YearKey> {
        private static final Comparator<YearKey> ORDER = Comparator.comparingLong(YearKey::personId)
                .thenComparingInt(YearKey::year)
                .thenComparing(YearKey::subjectKind)
                .thenComparing(YearKey::mode);

        @Override
        public int compareTo(YearKey other) {
            return ORDER.compare(this, other);
        }
    }

    /** A row of {@code credit_day}. */
    public record DayKey(long personId, LocalDate day, String subjectKind, String mode) implements Comparable<DayKey> {
        private static final Comparator<DayKey> ORDER = Comparator.comparingLong(DayKey::personId)
                .thenComparing(DayKey::day)
                .thenComparing(DayKey::subjectKind)
                .thenComparing(DayKey::mode);

        @Override
        public int compareTo(DayKey other) {
            return ORDER.compare(this, other);
        }
    }

    /** A row of {@code credit_half_day}. */
    public record HalfKey(long personId, HalfDay halfDay) implements Comparable<HalfKey> {
        private static final Comparator<HalfKey> ORDER =
                Comparator.comparingLong(HalfKey::personId).thenComparing(HalfKey::halfDay);

        @Override
        public int compareTo(HalfKey other) {
            return ORDER.compare(this, other);
        }
    }

    /** What a year gains. */
    public record Amount(long seconds, long hundredths, int entries) {
        Amount plus(Amount other) {
            return new Amount(seconds + other.seconds, hundredths + other.hundredths, entries + other.entries);
        }
    }
}
