package fadu.law;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an article as Chinese statutes write it: 第十二条, 第二十三条之一.
 *
 * @param number from 1
 * @param sub the number behind 之; 0 for none
 */
public record Ordinal(int number, int sub) {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern ARTICLE =
            Pattern.compile("第([零〇一二三四五六七八九十百千两]{1,12}|\\d{1,4})条(?:之([一二三四五六七八九十]{1,3}))?");

    /** The ordinal that the whole text is; empty for anything else. */
    public static Optional<Ordinal> parse(String label) {
        var match = ARTICLE.matcher(label.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var behind = match.group(2);
        int number = value(match.group(1));
        int sub = behind == null ? 0 : value(behind);
        return number < 1 ? Optional.empty() : Optional.of(new Ordinal(number, sub));
    }

    /** True when this one may follow the other without a gap. */
    boolean follows(Ordinal before) {
        return sub == 0 ? number == before.number + 1 : number == before.number && sub == before.sub + 1;
    }

    /** A Chinese number below ten thousand, written with units (八十六), as a row of digits (一九), or in Arabic digits. */
    static int value(String text) {
        if (Character.isDigit(text.charAt(0)) && text.charAt(0) < 128) {
            return Integer.parseInt(text);
        }
        int whole = 0;
        int digit = 0;
        for (char each : text.replace('〇', '零').replace('两', '二').toCharArray()) {
            switch (each) {
                case '十' -> {
                    whole += Math.max(1, digit) * 10;
                    digit = 0;
                }
                case '百' -> {
                    whole += Math.max(1, digit) * 100;
                    digit = 0;
                }
                case '千' -> {
                    whole += Math.max(1, digit) * 1000;
                    digit = 0;
                }
                default -> digit = DIGITS.indexOf(each);
            }
        }
        return whole + digit;
    }
}
