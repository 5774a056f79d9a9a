package fadu.exams.grading;

import java.util.List;

/**
 * When a filled-in text is an accepted answer: full and half width, letter case, blanks and closing punctuation do not matter.
 * Chinese numerals are not turned into digits: an item lists 十五 and 15 where both count.
 */
public final class FillAnswers {
    private FillAnswers() {}

    /** The text as it is compared. */
    public static String normalised(String text) {
        return fadu.exams.item.FillText.normalised(text);
    }

    /** Whether the text is one of the accepted answers. An empty text never is. */
    public static boolean accepts(List<String> accepted, String text) {
        var given = normalised(text);
        return !given.isEmpty()
                && accepted.stream().anyMatch(answer -> normalised(answer).equals(given));
    }
}
