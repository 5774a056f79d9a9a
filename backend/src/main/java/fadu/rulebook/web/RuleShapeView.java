package fadu.rulebook.web;

import fadu.rulebook.form.Shape;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page has to ask for to write a value.
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
@Serdeable
record RuleShapeView(
        String kind,
        @Nullable Integer least,
        @Nullable Integer most,
        int decimals,
        String unitZh,
        String unitEn,
        List<RuleChoiceView> choices,
        @Nullable RuleShapeView each,
        List<RuleFieldView> fields) {
    static RuleShapeView of(Shape shape) {
        var each = shape.each();
        return new RuleShapeView(
                shape.kind(),
                shape.least(),
                shape.most(),
                shape.decimals(),
                shape.unitZh(),
                shape.unitEn(),
                shape.choices().stream()
                        .map(choice -> new RuleChoiceView(choice.value(), choice.zh(), choice.en()))
                        .toList(),
                each == null ? null : of(each),
                shape.fields().stream()
                        .map(field -> new RuleFieldView(
                                field.name(), field.zh(), field.en(), field.required(), of(field.shape())))
                        .toList());
    }

    /** A constant that may be chosen. */
    @Serdeable
    record RuleChoiceView(String value, String zh, String en) {}

    /** A field of an object; its label is empty where the value speaks for itself. */
    @Serdeable
    record RuleFieldView(String name, String zh, String en, boolean required, RuleShapeView shape) {}
}
