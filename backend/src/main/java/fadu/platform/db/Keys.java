package fadu.platform.db;

import java.util.Collection;
import java.util.Collections;
import java.util.stream.Collectors;

/** Numeric keys as the right side of a condition, for statements over thousands of rows that are read once and not prepared. */
public final class Keys {
    /** Keys are close together when the range they span holds less than this many times as many. */
    private static final double MOST_SPARSE = 1.25;

    private Keys() {}

    /**
     * {@code BETWEEN a AND b} where the keys lie close together, as those of a roster and of its certificates do, else
     * {@code IN (…)}. A range takes the server a third of the time that a thousand single keys take. It may hold rows that
     * were not asked for: the caller leaves them out.
     *
     * @param keys at least one
     */
    public static String condition(Collection<Long> keys) {
        long first = Collections.min(keys);
        long last = Collections.max(keys);
        if (last - first < keys.size() * MOST_SPARSE) {
            return "BETWEEN " + first + " AND " + last;
        }
        return keys.stream().map(String::valueOf).collect(Collectors.joining(",", "IN (", ")"));
    }
}
