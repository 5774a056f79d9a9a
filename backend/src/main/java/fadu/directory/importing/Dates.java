package fadu.directory.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as offices write them: 2024-3-5, 2024/03/05, 2024.3.5, 2024年3月5日, 20240305; a month alone means its first day. */
public final class Dates {
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*(?:[-/.月]\\s*(\\d{1,2})\\s*日?|月)?(?:[ T]0?0:00(:00)?)?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Dates() {}

    /** The day; empty when the text is none or lies outside 1900 to 2199. */
    public static Optional<LocalDate> read(String text) {
        for (var pattern : new Pattern[] {WRITTEN, PACKED}) {
            var match = pattern.matcher(text.strip());
            if (match.matches()) {
                var day = match.group(3);
                return day(match.group(1), match.group(2), day == null ? "1" : day);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            var found = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return found.getYear() < 1900 || found.getYear() > 2199 ? Optional.empty() : Optional.of(found);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
