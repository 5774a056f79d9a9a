package fadu.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The stretches of a recording that have been heard or seen: in order, apart from each other. Immutable; written as {@code
 * 0-15000,30000-45000}.
 */
public record Covered(List<Stretch> stretches) {
    /** Nothing yet. */
    public static final Covered NOTHING = new Covered(List.of());

    /** More stretches than any honest learner leaves; further ones are not taken. */
    private static final int MOST = 1500;

    /** Reads what {@link #text()} wrote. */
    public static Covered read(String text) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        var found = new ArrayList<Stretch>();
        for (var part : text.split(",", -1)) {
            int dash = part.indexOf('-');
            found.add(
                    new Stretch(Long.parseLong(part, 0, dash, 10), Long.parseLong(part, dash + 1, part.length(), 10)));
        }
        return new Covered(List.copyOf(found));
    }

    /** These stretches and more, joined where they touch. */
    public Covered with(List<Stretch> more) {
        var all = new ArrayList<>(stretches);
        more.stream().filter(stretch -> stretch.length() > 0).forEach(all::add);
        all.sort(Comparator.comparingLong(Stretch::from));
        var joined = new ArrayList<Stretch>();
        for (var next : all) {
            if (!joined.isEmpty() && next.from() <= joined.getLast().to()) {
                var last = joined.removeLast();
                joined.add(new Stretch(last.from(), Math.max(last.to(), next.to())));
            } else {
                joined.add(next);
            }
        }
        return joined.size() > MOST ? this : new Covered(List.copyOf(joined));
    }

    /** How much is covered, milliseconds. */
    public long millis() {
        return stretches.stream().mapToLong(Stretch::length).sum();
    }

    /** As the database keeps it. */
    public String text() {
        return stretches.stream()
                .map(stretch -> stretch.from() + "-" + stretch.to())
                .collect(Collectors.joining(","));
    }
}
