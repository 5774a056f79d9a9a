package fadu.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A stretch of a file, both ends included (RFC 9110). */
record ByteRange(long from, long to, boolean partial) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /** The one stretch that was asked for; the whole where several were; null where there is nothing of it. */
    static @Nullable ByteRange of(String asked, long size) {
        var match = ONE.matcher(asked.strip());
        if (!match.matches() || (match.group(1).isEmpty() && match.group(2).isEmpty())) {
            return new ByteRange(0, size - 1, false);
        }
        long from;
        long to;
        if (match.group(1).isEmpty()) {
            from = Math.max(0, size - Long.parseLong(match.group(2)));
            to = size - 1;
        } else {
            from = Long.parseLong(match.group(1));
            to = match.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(match.group(2)));
        }
        return from > to ? null : new ByteRange(from, to, true);
    }

    long length() {
        return to - from + 1;
    }
}
