package fadu.platform.page;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a growing list, by keyset.
 *
 * @param items what is on it
 * @param next the cursor to ask the following page with; null on the last
 * @param total how many there are in all, counted for real; null where the page does not show it
 */
@Serdeable
public record Page<T>(
        List<T> items, @Nullable String next, @Nullable Long total) {
    /** Translates the items, for the web layer. */
    public <R> Page<R> map(Function<? super T, ? extends R> translate) {
        return new Page<>(items.stream().<R>map(translate).toList(), next, total);
    }

    /**
     * Cuts a page from a query that asked for one row more than the limit.
     *
     * @param rows at most limit + 1 rows in order
     * @param cursor the keyset position of a row
     */
    public static <T> Page<T> cut(List<T> rows, int limit, Function<? super T, Cursor> cursor, @Nullable Long total) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null, total);
        }
        var shown = List.copyOf(rows.subList(0, limit));
        return new Page<>(shown, cursor.apply(shown.getLast()).encode(), total);
    }

    /** How many rows a list shows when asked for that many: 50 when not said, never more than 200. */
    public static int limit(@Nullable Integer asked) {
        return asked == null ? 50 : Math.clamp(asked, 1, 200);
    }
}
