package fadu.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A citizen's identity number in its one normal form: eighteen characters, capital X (GB 11643-1999). It is only ever kept
 * sealed; {@link #toString} is masked.
 */
public final class IdNumber {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final String digits;

    private IdNumber(String digits) {
        this.digits = digits;
    }

    /** The number, with full-width digits, lower-case x and spaces put right; empty when length, date or check digit is wrong. */
    public static Optional<IdNumber> read(String text) {
        var plain = Texts.narrow(text)
                .replaceAll("[\\s\u00a0'’‘`\u200b\ufeff-]", "")
                .toUpperCase(Locale.ROOT);
        return plain.matches("[1-9]\\d{16}[\\dX]") && plain.charAt(17) == check(plain) && born(plain)
                ? Optional.of(new IdNumber(plain))
                : Optional.empty();
    }

    /** The check character that the first seventeen digits ask for. */
    public static char check(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** The whole number. */
    public String whole() {
        return digits;
    }

    /** The last four characters, for lists. */
    public String tail() {
        return digits.substring(14);
    }

    /** {@code M} or {@code F}, by the last but one digit. */
    public String gender() {
        return (digits.charAt(16) - '0') % 2 == 1 ? "M" : "F";
    }

    /** First three and last four characters. */
    public static String masked(String whole) {
        return whole.length() < 8
                ? "****"
                : whole.substring(0, 3) + "***********" + whole.substring(whole.length() - 4);
    }

    @Override
    public String toString() {
        return masked(digits);
    }

    private static boolean born(String plain) {
        try {
            int year = Integer.parseInt(plain.substring(6, 10));
            LocalDate.of(year, Integer.parseInt(plain.substring(10, 12)), Integer.parseInt(plain.substring(12, 14)));
            return year >= 1900 && year < 2200;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
