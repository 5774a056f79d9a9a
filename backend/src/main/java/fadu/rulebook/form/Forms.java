package fadu.rulebook.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The forms there are. */
public final class Forms {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Forms() {}

    /** A whole number within bounds, both included, with its unit in words (may be empty). */
    public static Form<Integer> whole(int least, int most, String unitZh, String unitEn) {
        return new NumberForm(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0, unitZh, unitEn)
                .as(BigDecimal::intValueExact);
    }

    /** A number with at most two decimals within bounds; reads as integer hundredths. */
    public static Form<Integer> hundredths(int least, int most, String unitZh, String unitEn) {
        return new NumberForm(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 2, unitZh, unitEn)
                .as(number -> number.multiply(HUNDRED).intValueExact());
    }

    /** A share in per cent, 0 to 100. */
    public static Form<Integer> percent() {
        return whole(0, 100, "%", "%");
    }

    /** Yes or no. */
    public static Form<Boolean> flag() {
        return new FlagForm();
    }

    /** A text of one line. */
    public static Form<String> text(int longest) {
        return new ParsedForm<>("text", "文字", "a text", longest, text -> {
            if (text.isBlank() || text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
                throw new Misfit(
                        "",
                        "应为一行文字，1 到 " + longest + " 个字。",
                        "This must be one line of 1 to " + longest + " characters.");
            }
            return text.strip();
        });
    }

    /** A date, {@code 2024-06-14}. */
    public static Form<LocalDate> date() {
        return parsed("date", "日期，如 2024-06-14", "a date such as 2024-06-14", LocalDate::parse);
    }

    /** A day of every year, {@code 03-01}. */
    public static Form<MonthDay> monthDay() {
        return parsed(
                "month-day", "月日，如 03-01", "a day of the year such as 03-01", text -> MonthDay.parse("--" + text));
    }

    /** One of an enum's constants, by name. */
    public static <E extends Enum<E> & Worded> Form<E> choice(Class<E> type) {
        return new ChoiceForm<>(type);
    }

    /** A list of at most so many things of one form. */
    public static <T> Form<List<T>> list(Form<T> each, int most) {
        return new ListForm<>(each, most);
    }

    /** Several of an enum's constants, none twice. */
    public static <E extends Enum<E> & Worded> Form<Set<E>> choices(Class<E> type) {
        return new ListForm<>(choice(type), type.getEnumConstants().length)
                .as(list -> list.stream().collect(Collectors.toUnmodifiableSet()));
    }

    /** An object with named fields. */
    public static Form<Fields> object(FieldsForm.Field... fields) {
        return new FieldsForm(List.of(fields));
    }

    private static <T> Form<T> parsed(String name, String zh, String en, Function<String, T> parse) {
        return new ParsedForm<>(name, zh, en, null, text -> {
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                throw new Misfit("", "应为" + zh + "。", "This must be " + en + ".");
            }
        });
    }
}
