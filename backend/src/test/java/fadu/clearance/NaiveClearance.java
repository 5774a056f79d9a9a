package fadu.clearance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The flags that should be open, computed slowly and independently: one certificate after another, from the raw tables alone,
 * with none of the product's classes.
 */
final class NaiveClearance {
    private final Registry registry;
    private final Map<Long, Law> laws;

    NaiveClearance(Registry registry, Map<Long, Law> laws) {
        this.registry = registry;
        this.laws = laws;
    }

    /** What a unit's rules say; null and false where they say nothing. Amounts in hundredths of a 学时 or in half-days. */
    record Law(
            boolean days,
            int quota,
            Map<String, Integer> minimums,
            @Nullable Integer warningDays,
            @Nullable Integer cap,
            @Nullable String renewalDue,
            @Nullable String partYear,
            @Nullable LocalDate recordsFrom,
            boolean passAtRenewal) {}

    /** Keys {@code certificate:ground} or {@code certificate:ground:year} of the flags wanted on the day. */
    Set<String> wanted(List<Long> certificateIds, LocalDate at) {
        var wanted = new TreeSet<String>();
        for (var id : certificateIds) {
            wanted.addAll(of(id, at));
        }
        return wanted;
    }

    private Set<String> of(long id, LocalDate at) {
        var found = new TreeSet<String>();
        var row = registry.rows("SELECT * FROM certificate WHERE id = ?", id).getFirst();
        var state = String.valueOf(row.get("state"));
        var from = date(row.get("valid_from"));
        var to = date(row.get("valid_to"));
        long person = ((Number) java.util.Objects.requireNonNull(row.get("person_id"))).longValue();
        if (from.isAfter(at) || !(state.equals("VALID") || state.equals("SUSPENDED"))) {
            return found;
        }
        boolean replaced = registry.number("SELECT COUNT(*) FROM certificate WHERE replaces_id = ?", id) > 0;
        if (to.isBefore(at) && !replaced) {
            found.add(id + ":EXPIRED");
        }
        boolean all = true;
        for (var kind : List.of("ESTABLISHED", "REGISTERED", "IN_POST")) {
            all &= holds(
                    "SELECT from_date, to_date FROM person_status WHERE person_id = ? AND kind = ?", at, person, kind);
        }
        var leftOn = registry.rows("SELECT left_on FROM person WHERE id = ?", person)
                .getFirst()
                .get("left_on");
        if (!all || (leftOn != null && !date(leftOn).isAfter(at))) {
            found.add(id + ":OFF_POST");
        }
        boolean enforcement = "ENFORCEMENT".equals(row.get("kind"));
        boolean auxiliary = holds(
                "SELECT from_date, to_date FROM person_category WHERE person_id = ? AND category = ?",
                at,
                person,
                "AUXILIARY");
        if (enforcement && auxiliary) {
            found.add(id + ":AUXILIARY_HOLDER");
        }
        boolean live = !to.isBefore(at);
        if (enforcement && live && laterOne(id, person, from, to, at)) {
            found.add(id + ":TWO_CERTIFICATES");
        }
        if (live) {
            quota(id, person, from, to, at, found);
            var law = law(person, at);
            boolean near = law.warningDays() != null && ChronoUnit.DAYS.between(at, to) <= law.warningDays();
            if (law.passAtRenewal() && near && enforcement && !passed(person, at)) {
                found.add(id + ":NO_VALID_PASS");
            }
        }
        return found;
    }

    private boolean laterOne(long id, long person, LocalDate from, LocalDate to, LocalDate at) {
        for (var other : registry.rows(
                "SELECT * FROM certificate WHERE person_id = ? AND kind = 'ENFORCEMENT' AND id <> ?", person, id)) {
            var otherState = String.valueOf(other.get("state"));
            var otherFrom = date(other.get("valid_from"));
            var otherTo = date(other.get("valid_to"));
            long otherId = ((Number) java.util.Objects.requireNonNull(other.get("id"))).longValue();
            if (!(otherState.equals("VALID") || otherState.equals("SUSPENDED"))
                    || otherFrom.isAfter(at)
                    || otherTo.isBefore(at)) {
                continue;
            }
            int order = otherTo.compareTo(to);
            order = order != 0 ? order : otherFrom.compareTo(from);
            order = order != 0 ? order : Long.compare(otherId, id);
            if (order > 0) {
                return true;
            }
        }
        return false;
    }

    private void quota(long id, long person, LocalDate from, LocalDate to, LocalDate at, Set<String> found) {
        for (int year = from.getYear(); year < at.getYear(); year++) {
            var first = LocalDate.of(year, 1, 1);
            var last = LocalDate.of(year, 12, 31);
            if (from.isAfter(first) || to.isBefore(last)) {
                continue;
            }
            var law = law(person, last);
            boolean answered = registry.number(
                            "SELECT COUNT(*) FROM clearance_year_decision WHERE person_id = ? AND law_year = ?",
                            person,
                            year)
                    > 0;
            if (law.quota() == 0
                    || law.recordsFrom() == null
                    || law.recordsFrom().isAfter(first)
                    || answered) {
                continue;
            }
            var owed = owedDays(law, person, year, last);
            if (owed != null && shortage(law, counted(law, person, year, last), owed, last.getDayOfYear()) > 0) {
                found.add(id + ":BELOW_QUOTA_CLOSED:" + year);
            }
        }
        var law = law(person, at);
        var warning = law.warningDays();
        if (law.quota() == 0 || warning == null) {
            return;
        }
        var end = LocalDate.of(at.getYear(), 12, 31);
        var whole = owedDays(law, person, at.getYear(), end);
        if (whole == null) {
            return;
        }
        boolean flagged = ChronoUnit.DAYS.between(at, end) <= warning && fallsShort(law, person, at, end, whole);
        if (to.getYear() == at.getYear() && ChronoUnit.DAYS.between(at, to) <= warning && law.renewalDue() != null) {
            var owed = law.renewalDue().equals("WHOLE") ? whole : owedDays(law, person, at.getYear(), to);
            flagged |= fallsShort(law, person, at, to, owed == null ? 0 : owed);
        }
        if (flagged) {
            found.add(id + ":BELOW_QUOTA_CURRENT:" + at.getYear());
        }
    }

    private boolean fallsShort(Law law, long person, LocalDate at, LocalDate day, int owedDays) {
        int yearDays = LocalDate.of(at.getYear(), 12, 31).getDayOfYear();
        var counted = counted(law, person, at.getYear(), at);
        int shortage = shortage(law, counted, owedDays, yearDays);
        if (shortage == 0) {
            return false;
        }
        long after = ChronoUnit.DAYS.between(at, day);
        Integer cap = law.days() ? Integer.valueOf(2) : law.cap();
        int total = counted.values().stream().mapToInt(Integer::intValue).sum();
        int due = part(law.quota(), owedDays, yearDays);
        var joined = date(registry.rows("SELECT joined_on FROM person WHERE id = ?", person)
                .getFirst()
                .get("joined_on"));
        var start = LocalDate.of(at.getYear(), 1, 1);
        if (joined.isAfter(start) && !joined.isAfter(at)) {
            start = joined;
        }
        long elapsed = ChronoUnit.DAYS.between(start, at) + 1;
        long expected = total + (total > 0 ? total * after / elapsed : 0);
        if (cap != null) {
            expected = Math.min(expected, total + (after + 1) * cap);
        }
        boolean enough = expected >= due;
        int gaps = 0;
        for (var minimum : law.minimums().entrySet()) {
            int has = counted.getOrDefault(minimum.getKey(), 0);
            int owes = part(minimum.getValue(), owedDays, yearDays);
            gaps += Math.max(0, owes - has);
            enough &= has >= owes || has + (has > 0 ? has * after / elapsed : 0) >= owes;
        }
        boolean impossible = cap != null && Math.max(due - total, gaps) > (after + 1) * cap;
        return impossible || !enough;
    }

    private static int shortage(Law law, Map<String, Integer> counted, int owedDays, int yearDays) {
        int total = counted.values().stream().mapToInt(Integer::intValue).sum();
        int gaps = 0;
        for (var minimum : law.minimums().entrySet()) {
            gaps += Math.max(
                    0, part(minimum.getValue(), owedDays, yearDays) - counted.getOrDefault(minimum.getKey(), 0));
        }
        return Math.max(Math.max(0, part(law.quota(), owedDays, yearDays) - total), gaps);
    }

    private static int part(int amount, int days, int yearDays) {
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(days))
                .divideToIntegralValue(BigDecimal.valueOf(yearDays))
                .intValue();
    }

    /** Days of the year that are owed up to a day; null where nothing can be said. */
    private @Nullable Integer owedDays(Law law, long person, int year, LocalDate until) {
        var joinedLeft = registry.rows("SELECT joined_on, left_on FROM person WHERE id = ?", person)
                .getFirst();
        var joined = date(joinedLeft.get("joined_on"));
        var leftOn = joinedLeft.get("left_on");
        int bound = 0;
        int boundUntil = 0;
        int all = 0;
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean serves = !day.isBefore(joined) && (leftOn == null || day.isBefore(date(leftOn)));
            boolean officer = false;
            for (var span : spans(person)) {
                officer |= !span.from().isAfter(day)
                        && (span.to() == null || span.to().isAfter(day));
            }
            boolean owes = serves && officer;
            bound += owes ? 1 : 0;
            boundUntil += owes && !day.isAfter(until) ? 1 : 0;
            all++;
        }
        if (bound == 0) {
            return null;
        }
        if (bound == all || "PRO_RATA".equals(law.partYear())) {
            return boundUntil;
        }
        return "WHOLE".equals(law.partYear()) ? (Integer) until.getDayOfYear() : null;
    }

    private final Map<Long, List<Span>> officerSpans = new HashMap<>();

    private List<Span> spans(long person) {
        return java.util.Objects.requireNonNull(officerSpans.computeIfAbsent(person, key -> {
            var spans = new ArrayList<Span>();
            for (var row : registry.rows(
                    "SELECT from_date, to_date FROM person_category WHERE person_id = ? AND category = 'OFFICER'",
                    key)) {
                var to = row.get("to_date");
                spans.add(new Span(date(row.get("from_date")), to == null ? null : date(to)));
            }
            return spans;
        }));
    }

    private record Span(LocalDate from, @Nullable LocalDate to) {}

    /** What counts in the year up to a day, by subject kind; half-days under the empty name. */
    private Map<String, Integer> counted(Law law, long person, int year, LocalDate upTo) {
        if (law.days()) {
            var halves = new TreeSet<String>();
            for (var row : registry.rows("""
                    SELECT h.day, h.half FROM credit_entry e JOIN credit_entry_half_day h ON h.entry_id = e.id
                    WHERE e.person_id = ? AND e.law_year = ? AND e.earned_on <= ?""", person, year, sql(upTo))) {
                halves.add(row.get("day") + "" + row.get("half"));
            }
            return Map.of("", halves.size());
        }
        var byDay = new HashMap<String, Map<String, Integer>>();
        for (var row : registry.rows(
                "SELECT earned_on, subject_kind, hundredths FROM credit_entry WHERE person_id = ? AND law_year = ? AND"
                        + " earned_on <= ?",
                person,
                year,
                sql(upTo))) {
            java.util.Objects.requireNonNull(
                            byDay.computeIfAbsent(String.valueOf(row.get("earned_on")), day -> new HashMap<>()))
                    .merge(String.valueOf(row.get("subject_kind")), number(row.get("hundredths")), Integer::sum);
        }
        var counted = new HashMap<String, Integer>();
        for (var day : byDay.values()) {
            int room = law.cap() == null ? Integer.MAX_VALUE : law.cap();
            for (var kind : List.of("PUBLIC_LAW", "PROFESSIONAL", "SKILL", "GENERAL")) {
                int has = Math.min(room, day.getOrDefault(kind, 0));
                counted.merge(kind, has, Integer::sum);
                room -= has;
            }
        }
        return counted;
    }

    private Law law(long person, LocalDate at) {
        for (var row :
                registry.rows("SELECT unit_id, from_date, to_date FROM person_unit WHERE person_id = ?", person)) {
            var to = row.get("to_date");
            if (!date(row.get("from_date")).isAfter(at) && (to == null || date(to).isAfter(at))) {
                return java.util.Objects.requireNonNull(laws.get((long) number(row.get("unit_id"))));
            }
        }
        return java.util.Objects.requireNonNull(
                laws.get(registry.number("SELECT unit_id FROM person WHERE id = ?", person)));
    }

    private boolean passed(long person, LocalDate at) {
        for (var row : registry.rows("SELECT valid_from, valid_to FROM qualification WHERE person_id = ?", person)) {
            var to = row.get("valid_to");
            if (!date(row.get("valid_from")).isAfter(at) && (to == null || !date(to).isBefore(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String sql, LocalDate at, Object... values) {
        for (var row : registry.rows(sql, values)) {
            var to = row.get("to_date");
            if (!date(row.get("from_date")).isAfter(at) && (to == null || date(to).isAfter(at))) {
                return true;
            }
        }
        return false;
    }

    private static java.sql.Date sql(LocalDate day) {
        return java.sql.Date.valueOf(day);
    }

    private static int number(@Nullable Object value) {
        return ((Number) java.util.Objects.requireNonNull(value)).intValue();
    }

    private static LocalDate date(@Nullable Object value) {
        return LocalDate.parse(String.valueOf(java.util.Objects.requireNonNull(value)));
    }
}
