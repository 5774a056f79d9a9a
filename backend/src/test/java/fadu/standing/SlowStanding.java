package fadu.standing;

import fadu.credit.HalfDay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same question answered slowly: from single entries, one day at a time, in decimals of a 学时 (or halves of a day), from
 * the rules as written. It shares no code with the function it checks.
 */
final class SlowStanding {
    private final RawCase raw;
    private final boolean days;
    private final BigDecimal quota;
    private final Map<String, Set<String>> categories = new LinkedHashMap<>();
    private final Map<String, BigDecimal> minimums = new HashMap<>();
    private final Optional<BigDecimal> cap;

    SlowStanding(RawCase raw) {
        this.raw = raw;
        this.days = "DAY".equals(raw.says.get("quota.unit"));
        this.quota = Optional.ofNullable(raw.says.get("quota.target"))
                .map(target -> new BigDecimal(target.toString()).multiply(BigDecimal.valueOf(days ? 2 : 1)))
                .orElse(BigDecimal.ZERO);
        if (!days) {
            for (var each : list("quota.categories")) {
                categories.put(
                        String.valueOf(each.get("code")),
                        ((List<?>) of(each, "kinds"))
                                .stream().map(String::valueOf).collect(Collectors.toSet()));
            }
            for (var each : list("quota.perCategoryMin")) {
                minimums.put(
                        String.valueOf(each.get("category")),
                        new BigDecimal(of(each, "minimum").toString()));
            }
        }
        this.cap = days
                ? Optional.of(BigDecimal.TWO)
                : Optional.ofNullable(raw.says.get("credit.capPerDay")).map(value -> new BigDecimal(value.toString()));
    }

    /** A due date's answer; amounts in 学时 or half-days. */
    record Answer(
            String status,
            LocalDate by,
            BigDecimal due,
            BigDecimal counted,
            BigDecimal booked,
            BigDecimal pace,
            BigDecimal expected,
            Optional<BigDecimal> max,
            BigDecimal shortfall) {}

    boolean hasQuota() {
        return raw.says.containsKey("quota.unit") && raw.says.containsKey("quota.target");
    }

    /** The dates ahead, or nothing where nothing is set. */
    List<Answer> ahead(LocalDate at) {
        int year = at.getYear();
        if (!hasQuota() || boundDays(year) == 0 || (boundDays(year) < length(year) && !says("quota.partYear"))) {
            return List.of();
        }
        var answers = new ArrayList<Answer>();
        if (raw.term != null
                && raw.term.to().getYear() == year
                && !raw.term.to().isBefore(at)) {
            var share = switch (String.valueOf(raw.says.getOrDefault("quota.renewalDue", "NOTHING"))) {
                case "WHOLE" -> owedShare(year, LocalDate.of(year, 12, 31));
                case "PRO_RATA" -> owedShare(year, raw.term.to());
                default -> 0;
            };
            answers.add(answer(at, raw.term.to(), share));
        }
        answers.add(answer(at, LocalDate.of(year, 12, 31), owedShare(year, LocalDate.of(year, 12, 31))));
        return answers;
    }

    /** The worst, the earliest of equals; the last when all are met. */
    Optional<Answer> headline(LocalDate at) {
        var order = List.of("UNREACHABLE", "BEHIND", "ON_TRACK");
        var answers = ahead(at);
        for (var status : order) {
            for (var answer : answers) {
                if (answer.status().equals(status)) {
                    return Optional.of(answer);
                }
            }
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    /** MET, SHORT, NOT_SET or NOT_JUDGED, and the shortfall. */
    Map.Entry<String, BigDecimal> closed(int year) {
        var none = BigDecimal.ZERO;
        if (raw.term == null
                || Stream.iterate(LocalDate.of(year, 1, 1), day -> day.plusDays(1))
                        .limit(length(year))
                        .anyMatch(day -> day.isBefore(raw.term.from()) || day.isAfter(raw.term.to()))) {
            return Map.entry("NOT_JUDGED", none);
        }
        if (!says("quota.recordsFrom")) {
            return Map.entry("NOT_SET", none);
        }
        if (LocalDate.of(year, 1, 1).isBefore(LocalDate.parse(String.valueOf(raw.says.get("quota.recordsFrom"))))) {
            return Map.entry("NOT_JUDGED", none);
        }
        if (!hasQuota()) {
            return Map.entry("NOT_SET", none);
        }
        if (boundDays(year) == 0) {
            return Map.entry("NOT_JUDGED", none);
        }
        if (boundDays(year) < length(year) && !says("quota.partYear")) {
            return Map.entry("NOT_SET", none);
        }
        var end = LocalDate.of(year, 12, 31);
        var answer = answer(end, end, owedShare(year, end));
        var decision = raw.decisions.get(year);
        if (decision != null) {
            return Map.entry(decision.kind() == YearDecision.Kind.EXEMPTED ? "NOT_JUDGED" : "MET", answer.shortfall());
        }
        return Map.entry(answer.shortfall().signum() > 0 ? "SHORT" : "MET", answer.shortfall());
    }

    private Answer answer(LocalDate at, LocalDate by, int owedDays) {
        var year = BigDecimal.valueOf(length(at.getYear()));
        var due = whole(quota.multiply(BigDecimal.valueOf(owedDays)), year);
        var has = counted(at);
        var comes = booked(at, by);
        var total = sum(has.values());
        var bookedTotal = sum(comes.values());
        var pace = pace(total, at, by);
        long remaining = by.toEpochDay() - at.toEpochDay() + 1;
        var room = cap.map(most -> most.multiply(BigDecimal.valueOf(remaining)));
        var max = room.map(rest -> total.add(bookedTotal).add(rest));
        var expected =
                max.map(most -> total.add(bookedTotal.max(pace)).min(most)).orElse(total.add(bookedTotal.max(pace)));

        var gaps = BigDecimal.ZERO;
        var gapsLater = BigDecimal.ZERO;
        boolean categoriesComing = true;
        for (var category : minimums.entrySet()) {
            if (categories.containsKey(category.getKey())) {
                var owes = whole(category.getValue().multiply(BigDecimal.valueOf(owedDays)), year);
                var here = has.getOrDefault(category.getKey(), BigDecimal.ZERO);
                var soon = comes.getOrDefault(category.getKey(), BigDecimal.ZERO);
                gaps = gaps.add(owes.subtract(here).max(BigDecimal.ZERO));
                gapsLater = gapsLater.add(owes.subtract(here).subtract(soon).max(BigDecimal.ZERO));
                boolean enough = here.compareTo(owes) >= 0;
                categoriesComing &=
                        enough || here.add(soon.max(pace(here, at, by))).compareTo(owes) >= 0;
            }
        }
        var shortfall = due.subtract(total).max(BigDecimal.ZERO).max(gaps);
        var later = due.subtract(total).subtract(bookedTotal).max(gapsLater);
        String status;
        if (shortfall.signum() == 0) {
            status = "MET";
        } else if (room.isPresent() && later.compareTo(room.get()) > 0) {
            status = "UNREACHABLE";
        } else if (expected.compareTo(due) >= 0 && categoriesComing) {
            status = "ON_TRACK";
        } else {
            status = "BEHIND";
        }
        return new Answer(status, by, due, total, bookedTotal, pace, expected, max, shortfall);
    }

    /** What counts of the year up to a day, by category; "" for what counts to the whole alone. */
    private Map<String, BigDecimal> counted(LocalDate at) {
        if (days) {
            var covered = new HashMap<HalfDay, Integer>();
            raw.entries.stream()
                    .filter(entry -> entry.day().getYear() == at.getYear()
                            && !entry.day().isAfter(at))
                    .forEach(
                            entry -> entry.halfDays().forEach(half -> covered.merge(half, entry.sign(), Integer::sum)));
            long distinct = covered.values().stream().filter(count -> count > 0).count();
            return Map.of("", BigDecimal.valueOf(distinct));
        }
        var result = new HashMap<String, BigDecimal>();
        for (var day = LocalDate.of(at.getYear(), 1, 1); !day.isAfter(at); day = day.plusDays(1)) {
            var thatDay = day;
            var gained = new HashMap<String, BigDecimal>();
            raw.entries.stream()
                    .filter(entry -> entry.day().equals(thatDay))
                    .forEach(entry -> place(entry.kind())
                            .ifPresent(place -> gained.merge(
                                    place,
                                    BigDecimal.valueOf((long) entry.sign() * entry.hundredths(), 2),
                                    BigDecimal::add)));
            squeeze(gained, cap).forEach((place, amount) -> result.merge(place, amount, BigDecimal::add));
        }
        return result;
    }

    private Map<String, BigDecimal> booked(LocalDate at, LocalDate by) {
        if (days) {
            var already = new HashMap<HalfDay, Integer>();
            raw.entries.stream()
                    .filter(entry -> !entry.day().isAfter(at))
                    .forEach(
                            entry -> entry.halfDays().forEach(half -> already.merge(half, entry.sign(), Integer::sum)));
            var fresh = new HashSet<HalfDay>();
            for (var each : raw.booked) {
                if (!each.on().isBefore(at) && !each.on().isAfter(by)) {
                    fresh.addAll(each.halfDays());
                }
            }
            fresh.removeIf(half -> already.getOrDefault(half, 0) > 0);
            return Map.of("", BigDecimal.valueOf(fresh.size()));
        }
        var result = new HashMap<String, BigDecimal>();
        for (var day = at; !day.isAfter(by); day = day.plusDays(1)) {
            var thatDay = day;
            var gained = new HashMap<String, BigDecimal>();
            raw.booked.stream()
                    .filter(each -> each.on().equals(thatDay))
                    .forEach(each -> place(each.subjectKind())
                            .ifPresent(place ->
                                    gained.merge(place, BigDecimal.valueOf(each.hundredths(), 2), BigDecimal::add)));
            var used = thatDay.equals(at) ? gainsOf(at) : BigDecimal.ZERO;
            squeeze(gained, cap.map(most -> most.subtract(used).max(BigDecimal.ZERO)))
                    .forEach((place, amount) -> result.merge(place, amount, BigDecimal::add));
        }
        return result;
    }

    /** What kinds that count gained on a day, corrections by kind taken into account. */
    private BigDecimal gainsOf(LocalDate day) {
        var byKind = new HashMap<String, BigDecimal>();
        raw.entries.stream()
                .filter(entry -> entry.day().equals(day) && place(entry.kind()).isPresent())
                .forEach(entry -> byKind.merge(
                        entry.kind(),
                        BigDecimal.valueOf((long) entry.sign() * entry.hundredths(), 2),
                        BigDecimal::add));
        return byKind.values().stream()
                .map(amount -> amount.max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<String, BigDecimal> squeeze(Map<String, BigDecimal> gained, Optional<BigDecimal> most) {
        if (most.isEmpty()) {
            return gained;
        }
        var result = new HashMap<String, BigDecimal>();
        var left = most.get();
        var order = new ArrayList<>(categories.keySet());
        order.add("");
        for (var place : order) {
            var amount = gained.getOrDefault(place, BigDecimal.ZERO);
            var kept = amount.signum() < 0 ? amount : amount.min(left);
            left = left.subtract(kept.max(BigDecimal.ZERO));
            result.put(place, kept);
        }
        return result;
    }

    private Optional<String> place(String kind) {
        if (categories.isEmpty()) {
            return Optional.of("");
        }
        for (var category : categories.entrySet()) {
            if (category.getValue().contains(kind)) {
                return Optional.of(category.getKey());
            }
        }
        return kind.equals("GENERAL") ? Optional.of("") : Optional.empty();
    }

    private BigDecimal pace(BigDecimal has, LocalDate at, LocalDate by) {
        if (has.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        long until = by.toEpochDay() - at.toEpochDay();
        var start = LocalDate.of(at.getYear(), 1, 1);
        if (raw.joinedOn.getYear() == at.getYear() && !raw.joinedOn.isAfter(at)) {
            start = raw.joinedOn;
        }
        long since = at.toEpochDay() - start.toEpochDay() + 1;
        return whole(has.multiply(BigDecimal.valueOf(until)), BigDecimal.valueOf(since));
    }

    /** A quotient rounded down to hundredths of a 学时, or to whole half-days. */
    private BigDecimal whole(BigDecimal above, BigDecimal below) {
        return above.divide(below, days ? 0 : 2, RoundingMode.FLOOR);
    }

    private int owedShare(int year, LocalDate until) {
        boolean partial = boundDays(year) < length(year);
        boolean wholeAnyway = partial && "WHOLE".equals(raw.says.get("quota.partYear"));
        int count = 0;
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (liftedByLeave(day)) {
                return 0;
            }
            if (!day.isAfter(until) && (bound(day) || wholeAnyway) && !onLongLeave(day)) {
                count++;
            }
        }
        return count;
    }

    private boolean onLongLeave(LocalDate day) {
        return raw.says.get("quota.leave") instanceof Map<?, ?> rule
                && raw.leaves.stream().anyMatch(span -> covers(span, day) && longEnough(span, day.getYear(), rule));
    }

    private boolean liftedByLeave(LocalDate day) {
        return onLongLeave(day)
                && raw.says.get("quota.leave") instanceof Map<?, ?> rule
                && "EXEMPT".equals(rule.get("effect"));
    }

    private static boolean longEnough(Span span, int year, Map<?, ?> rule) {
        int count = 0;
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            count += covers(span, day) ? 1 : 0;
        }
        return ((List<?>) of(rule, "kinds")).contains(span.what())
                && count >= ((Number) of(rule, "leastDays")).intValue();
    }

    private int boundDays(int year) {
        int count = 0;
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            count += bound(day) ? 1 : 0;
        }
        return count;
    }

    private boolean bound(LocalDate day) {
        var population = raw.says.get("quota.population") instanceof List<?> kinds ? kinds : List.of("OFFICER");
        boolean serving = !day.isBefore(raw.joinedOn) && (raw.leftOn == null || day.isBefore(raw.leftOn));
        return serving
                && raw.categories.stream().anyMatch(span -> population.contains(span.what()) && covers(span, day));
    }

    private static boolean covers(Span span, LocalDate day) {
        return !day.isBefore(span.from()) && (span.to() == null || day.isBefore(span.to()));
    }

    private static Object of(Map<?, ?> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private boolean says(String key) {
        return raw.says.containsKey(key);
    }

    private static int length(int year) {
        return LocalDate.of(year, 1, 1).lengthOfYear();
    }

    private static BigDecimal sum(Iterable<BigDecimal> amounts) {
        var sum = BigDecimal.ZERO;
        for (var amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    private List<Map<?, ?>> list(String key) {
        return raw.says.get(key) instanceof List<?> items
                ? items.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList()
                : List.of();
    }
}
