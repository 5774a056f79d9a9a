package fadu.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A keyset position: the sort values of the last row seen. Opaque to callers; it names a position, never a permission, so
 * a forged one shows nothing that the scope does not.
 */
public record Cursor(List<String> values) {
    private static final char SEPARATOR = '\u001f';

    /** The position of a row with these sort values, in the order of the sort. */
    public static Cursor of(Object... values) {
        return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
    }

    /** The text that goes to the caller. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(String.valueOf(SEPARATOR), values).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor with the expected number of values; null (the first page) for none or for one that cannot be read. */
    public static @Nullable Cursor decode(@Nullable String text, int size) {
        if (text == null || text.isBlank() || text.length() > 600) {
            return null;
        }
        try {
            var values = List.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
                    .split(String.valueOf(SEPARATOR), -1));
            return values.size() == size ? new Cursor(values) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The n-th sort value, counted from 0. */
    public String text(int n) {
        return values.get(n);
    }

    /** The n-th sort value as a number; 0 where it is none, which shows the first page. */
    public long number(int n) {
        try {
            return Long.parseLong(values.get(n));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
