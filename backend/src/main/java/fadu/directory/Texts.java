package fadu.directory;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text that people type: what is tidied, and what is refused. Everything else is kept as it is. */
public final class Texts {
    private static final Pattern HAN_GAP = Pattern.compile("(?<=[\\p{IsHan}·])[\\s\u3000\u00a0]+(?=[\\p{IsHan}·])");
    private static final Pattern DOT = Pattern.compile("[•・‧∙．](?=\\p{IsHan})");

    private Texts() {}

    /** Without the spaces at its ends, the wide ones included. */
    public static String tidy(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (end > start && space(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A name as the register keeps it: tidied, no gaps between Chinese characters (张 三), one kind of dot in 买买提·艾力. */
    public static String name(String text) {
        return DOT.matcher(HAN_GAP.matcher(tidy(text)).replaceAll("")).replaceAll("·");
    }

    /** Full-width letters, digits and signs as plain ones (１２３Ｘ → 123X); Chinese punctuation within names untouched. */
    public static String narrow(String text) {
        var plain = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> plain.append((char) (c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c == 0x3000 ? ' ' : c)));
        return plain.toString();
    }

    /** True when it can be kept: no control or line-breaking characters, no halves of characters, not too many. */
    public static boolean keepable(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                && text.codePoints().noneMatch(Texts::harmful);
    }

    /** For comparing heads and unit names: narrow, lower-case, without spaces. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[\\s\u00a0\u200b-\u200d\ufeff]+", "");
    }

    private static boolean harmful(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || (c >= 0xd800 && c <= 0xdfff);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
    }
}
