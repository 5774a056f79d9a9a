package fadu.standing;

import fadu.credit.Half;
import fadu.credit.HalfDay;
import fadu.credit.PendingCredit.Booked;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the handbook's short hand of rules and facts. */
final class ShortHand {
    private final RawCase raw = new RawCase();
    private final List<Map<String, Object>> categories = new ArrayList<>();
    private final List<Map<String, Object>> minimums = new ArrayList<>();

    static RawCase read(String rules, String facts) {
        var hand = new ShortHand();
        Arrays.stream(rules.split(";")).map(String::strip).forEach(hand::rule);
        Arrays.stream(facts.split(";")).map(String::strip).forEach(hand::fact);
        if (!hand.categories.isEmpty()) {
            hand.raw.says.put("quota.categories", hand.categories);
        }
        if (!hand.minimums.isEmpty()) {
            hand.raw.says.put("quota.perCategoryMin", hand.minimums);
        }
        return hand.raw;
    }

    private void rule(String text) {
        var words = text.split(" ");
        if (text.contains("=")) {
            var sides = text.split("=");
            categories.add(
                    Map.of("code", sides[0], "zh", sides[0], "en", sides[0], "kinds", List.of(sides[1].split("\\+"))));
            return;
        }
        switch (words[0]) {
            case "HOUR", "DAY" -> {
                raw.says.put("quota.unit", words[0]);
                raw.says.put("quota.target", new BigDecimal(words[1]));
            }
            case "min" -> minimums.add(Map.of("category", words[1], "minimum", new BigDecimal(words[2])));
            case "cap" -> raw.says.put("credit.capPerDay", new BigDecimal(words[1]));
            case "part" -> raw.says.put("quota.partYear", words[1]);
            case "renewal" -> raw.says.put("quota.renewalDue", words[1]);
            case "leave" ->
                raw.says.put(
                        "quota.leave",
                        Map.of("kinds", List.of(words[1]), "leastDays", Integer.valueOf(words[2]), "effect", words[3]));
            default -> throw new AssertionError("unknown rule: " + text);
        }
    }

    private void fact(String text) {
        var words = text.split(" ");
        switch (words[0]) {
            case "earned" -> earned(words[1], hundredths(words[2]), LocalDate.parse(words[4]), Set.of());
            case "half" -> earned("PUBLIC_LAW", 0, LocalDate.parse(words[1]), Set.of(half(words[1], words[2])));
            case "halves" -> {
                var day = LocalDate.parse(words[3]);
                for (int i = 0; i < Integer.parseInt(words[1]); i++) {
                    var on = day.plusDays(i / 2);
                    earned("PUBLIC_LAW", 0, on, Set.of(new HalfDay(on, i % 2 == 0 ? Half.AM : Half.PM)));
                }
            }
            case "booked" -> {
                if (words[1].equals("half")) {
                    booked("PUBLIC_LAW", 0, LocalDate.parse(words[2]), Set.of(half(words[2], words[3])));
                } else {
                    booked(words[1], hundredths(words[2]), LocalDate.parse(words[4]), Set.of());
                }
            }
            case "joined" -> raw.joinedOn = LocalDate.parse(words[1]);
            case "certificate" -> raw.term = new Term(from(words[1]), to(words[1]));
            case "leave" ->
                raw.leaves.add(new Span(words[1], from(words[2]), to(words[2]).plusDays(1)));
            default -> throw new AssertionError("unknown fact: " + text);
        }
    }

    private void earned(String kind, int hundredths, LocalDate day, Set<HalfDay> halves) {
        raw.entries.add(new RawCase.Entry(day, kind, hundredths, halves, 1));
    }

    private void booked(String kind, int hundredths, LocalDate day, Set<HalfDay> halves) {
        raw.booked.add(new Booked(kind, "LECTURE", day, hundredths, halves, "讲座", "/lectures"));
    }

    private static HalfDay half(String day, String half) {
        return new HalfDay(LocalDate.parse(day), Half.valueOf(half));
    }

    private static LocalDate from(String range) {
        return LocalDate.parse(range.substring(0, 10));
    }

    private static LocalDate to(String range) {
        return LocalDate.parse(range.substring(12));
    }

    private static int hundredths(String hours) {
        return new BigDecimal(hours).movePointRight(2).intValueExact();
    }
}
