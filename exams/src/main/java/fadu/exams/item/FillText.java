package fadu.exams.item;

import java.text.Normalizer;
import java.util.Locale;

/** How the texts of blanks are compared. */
public final class FillText {
    private static final String CLOSING = "。.,，;；、";

    private FillText() {}

    /** Width, letter case, blanks and closing punctuation taken away. */
    public static String normalised(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point)
                        && !Character.isSpaceChar(point)
                        && point != 0x200B
                        && point != 0xFEFF)
                .forEach(plain::appendCodePoint);
        int end = plain.length();
        while (end > 0 && CLOSING.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end);
    }
}
