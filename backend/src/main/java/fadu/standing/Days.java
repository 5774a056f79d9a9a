package fadu.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of days, as disjoint ranges in order. */
final class Days {
    private final List<Range> ranges;

    private Days(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** The days from one to another, both included; none when they are in the wrong order. */
    static Days between(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? new Days(List.of())
                : new Days(List.of(new Range(first.toEpochDay(), last.toEpochDay())));
    }

    /** The days of spans, clipped to the window. */
    static Days of(List<Span> spans, LocalDate first, LocalDate last) {
        if (spans.size() == 1) {
            return clip(spans.getFirst(), first, last);
        }
        var found = new ArrayList<Range>();
        for (var span : spans) {
            found.addAll(clip(span, first, last).ranges);
        }
        found.sort(Comparator.comparingLong(Range::first));
        var merged = new ArrayList<Range>();
        for (var range : found) {
            if (!merged.isEmpty() && range.first() <= merged.getLast().last() + 1) {
                var before = merged.removeLast();
                merged.add(new Range(before.first(), Math.max(before.last(), range.last())));
            } else {
                merged.add(range);
            }
        }
        return new Days(merged);
    }

    /** A span's days, clipped to the window. */
    static Days clip(Span span, LocalDate first, LocalDate last) {
        var from = span.from().isBefore(first) ? first : span.from();
        return between(from, earlier(last, span.to()));
    }

    /** The days that are in both. */
    Days and(Days other) {
        var both = new ArrayList<Range>();
        for (var mine : ranges) {
            for (var theirs : other.ranges) {
                long first = Math.max(mine.first(), theirs.first());
                long last = Math.min(mine.last(), theirs.last());
                if (first <= last) {
                    both.add(new Range(first, last));
                }
            }
        }
        return new Days(both);
    }

    /** How many days. */
    int count() {
        long sum = 0;
        for (var range : ranges) {
            sum += range.last() - range.first() + 1;
        }
        return (int) sum;
    }

    private static LocalDate earlier(LocalDate last, @Nullable LocalDate until) {
        return until == null || until.isAfter(last) ? last : until.minusDays(1);
    }

    private record Range(long first, long last) {}
}
