package fadu.certificate;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a kind makes its numbers: {@code {issuer}} is what the rule set names, {@code {year}} the year of issue, {@code
 * {serial:6}} the serial of that year with leading zeros. No region's real format is built in: a number stays an opaque text.
 */
public final class NumberTemplate {
    private static final Pattern SERIAL = Pattern.compile("\\{serial:(\\d{1,2})}");

    private NumberTemplate() {}

    /** The number of a serial. */
    public static String number(String template, String issuer, int year, int serial) {
        var counted = SERIAL.matcher(template)
                .replaceAll(found -> String.format(Locale.ROOT, "%0" + Integer.parseInt(found.group(1)) + "d", serial));
        return counted.replace("{issuer}", issuer).replace("{year}", Integer.toString(year));
    }
}
