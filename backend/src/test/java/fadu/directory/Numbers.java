package fadu.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Made-up identity numbers with right check digits, and small helpers of the directory's tests. */
final class Numbers {
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    private Numbers() {}

    /** A new number each time, whatever the argument says about who it is for. */
    static String idNumber(int who) {
        int serial = SERIAL.getAndIncrement();
        var first = "999%03d19%02d%02d%02d%03d"
                .formatted(who % 1000, 60 + serial / 800 % 40, 1 + serial % 12, 1 + serial / 12 % 28, serial % 1000);
        return first + IdNumber.check(first);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
