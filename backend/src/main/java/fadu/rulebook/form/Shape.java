package fadu.rulebook.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page has to know of a form to offer an editor for it. What is checked is the form's own; this only says what to ask.
 *
 * @param kind {@code number}, {@code flag}, {@code text}, {@code date}, {@code month-day}, {@code choice}, {@code list} or
 *     {@code object}
 * @param least the least number
 * @param most the greatest number, the longest text, or the most entries of a list
 * @param decimals how many decimals a number may have
 * @param unitZh the unit of a number; empty for none
 * @param choices what a choice may be
 * @param each the form of a list's entries
 * @param fields the fields of an object
 */
public record Shape(
        String kind,
        @Nullable Integer least,
        @Nullable Integer most,
        int decimals,
        String unitZh,
        String unitEn,
        List<Choice> choices,
        @Nullable Shape each,
        List<Field> fields) {
    /** A form without bounds. */
    static Shape of(String kind) {
        return text(kind, null);
    }

    /** A text of at most so many characters. */
    static Shape text(String kind, @Nullable Integer longest) {
        return new Shape(kind, null, longest, 0, "", "", List.of(), null, List.of());
    }

    /** A number within bounds. */
    static Shape number(int least, int most, int decimals, String unitZh, String unitEn) {
        return new Shape("number", least, most, decimals, unitZh, unitEn, List.of(), null, List.of());
    }

    /** One of these. */
    static Shape choice(List<Choice> choices) {
        return new Shape("choice", null, null, 0, "", "", choices, null, List.of());
    }

    /** One to so many of a form. */
    static Shape list(Shape each, int most) {
        return new Shape("list", 1, most, 0, "", "", List.of(), each, List.of());
    }

    /** An object of these fields. */
    static Shape object(List<Field> fields) {
        return new Shape("object", null, null, 0, "", "", List.of(), null, fields);
    }

    /** A constant that may be chosen, with its words. */
    public record Choice(String value, String zh, String en) {}

    /** A field with its label; empty where the value speaks for itself. */
    public record Field(String name, String zh, String en, boolean required, Shape shape) {}
}
