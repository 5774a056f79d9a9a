package fadu.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold for a unit on a day: pure, immutable, each value with its source. Everything may be "not set". Built
 * from layers, the strongest first: the nearer unit's before the farther unit's, within a unit the higher layer's first; key
 * by key the first layer that says something wins.
 */
public final class Rules {
    /** No rule at all: everything is "not set". */
    public static final Rules NONE = new Rules(List.of());

    private static final int LONGEST_IDENTITY = 120;

    private final List<Layer> layers;
    private final String identity;
    private final Map<String, Effective> effective;
    private final @Nullable Sourced<Quota> quota;
    private final Set<String> populations;

    private Rules(List<Layer> layers) {
        this.layers = layers;
        this.effective = resolve(layers);
        this.identity = identity(layers);
        this.quota = composeQuota();
        this.populations = get(QuotaRules.POPULATION)
                .map(kinds -> kinds.value().stream().map(PersonKind::name).collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of(PersonKind.OFFICER.name()));
    }

    /** The rules that follow from layers, strongest first. */
    public static Rules of(List<Layer> strongestFirst) {
        return strongestFirst.isEmpty() ? NONE : new Rules(List.copyOf(strongestFirst));
    }

    /** Which versions speak, the weakest first, e.g. {@code longxian v1 + demo-county v1}; empty for none. */
    public String identity() {
        return identity;
    }

    /** The layers, strongest first. */
    public List<Layer> layers() {
        return layers;
    }

    /** A key's value with its source; empty where not set. */
    @SuppressWarnings("unchecked")
    public <T> Optional<Sourced<T>> get(RuleKey<T> key) {
        var found = effective.get(key.name());
        return found == null ? Optional.empty() : Optional.of((Sourced<T>) found.source());
    }

    /** A key's value with everything known of it; empty where not set. */
    public Optional<Effective> find(String key) {
        return Optional.ofNullable(effective.get(key));
    }

    /** The quota with its categories and their minimums; empty unless both unit and amount are set. The source is the amount's. */
    public Optional<Sourced<Quota>> quota() {
        return Optional.ofNullable(quota);
    }

    /** The categories of persons whom the quota binds; officers where the rules do not say. */
    public Set<String> populations() {
        return populations;
    }

    /** Minutes of one 学时. */
    public Optional<Sourced<Integer>> minutesPerCredit() {
        return get(CreditRules.MINUTES_PER_UNIT);
    }

    /** The most a day may count, hundredths of a 学时. */
    public Optional<Sourced<Integer>> dailyCap() {
        return get(CreditRules.CAP_PER_DAY);
    }

    /** Days before a due date from which a warning may be given. */
    public Optional<Sourced<Integer>> warningDays() {
        return get(QuotaRules.WARNING_DAYS);
    }

    /** The first day of complete records. */
    public Optional<Sourced<LocalDate>> recordsFrom() {
        return get(QuotaRules.RECORDS_FROM);
    }

    /** What a part year owes. */
    public Optional<Sourced<PartYear>> partYear() {
        return get(QuotaRules.PART_YEAR);
    }

    /** What is due at a renewal inside the year. */
    public Optional<Sourced<RenewalDue>> renewalDue() {
        return get(QuotaRules.RENEWAL_DUE);
    }

    /** What long leave does. */
    public Optional<Sourced<LeaveRule>> leave() {
        return get(QuotaRules.LEAVE);
    }

    /** Whether a renewal asks for a pass on record. */
    public Optional<Sourced<Boolean>> passRequiredAtRenewal() {
        return get(CertificateRules.PASS_AT_RENEWAL);
    }

    /** Years a certificate lasts. */
    public Optional<Sourced<Integer>> certificateYears() {
        return get(CertificateRules.YEARS);
    }

    /** Months before its end that a renewal begins. */
    public Optional<Sourced<Integer>> leadMonths() {
        return get(CertificateRules.LEAD_MONTHS);
    }

    /** Who issues. */
    public Optional<Sourced<String>> issuer() {
        return get(CertificateRules.ISSUER);
    }

    /** Days to appeal. */
    public Optional<Sourced<Integer>> appealDays() {
        return get(ClearanceRules.APPEAL_DAYS);
    }

    /** Days that a decision to make up gives. */
    public Optional<Sourced<Integer>> makeUpDays() {
        return get(ClearanceRules.MAKE_UP_DAYS);
    }

    /** The month of the yearly clearance, 1 to 12. */
    public Optional<Sourced<Integer>> clearanceMonth() {
        return get(ClearanceRules.MONTH);
    }

    /** The grounds table. */
    public Optional<Sourced<List<Ground>>> groundsTable() {
        return get(ClearanceRules.GROUNDS);
    }

    /** What a decision may say. */
    public Optional<Sourced<Set<VerdictKind>>> outcomes() {
        return get(ClearanceRules.OUTCOMES);
    }

    /** Minutes that make a half-day. */
    public Optional<Sourced<Integer>> halfDayRule() {
        return get(AttendanceRules.HALF_DAY);
    }

    /** The least share of an event that one must be there, per cent. */
    public Optional<Sourced<Integer>> attendanceRatio() {
        return get(AttendanceRules.MAX_ABSENCE_RATIO).map(absence -> absence.map(share -> 100 - share));
    }

    /** Minutes after the start until which checking in is not late. */
    public Optional<Sourced<Integer>> lateMinutes() {
        return get(AttendanceRules.LATE_MINUTES);
    }

    /** The mark that passes, hundredths of a mark. */
    public Optional<Sourced<Integer>> passMark() {
        return get(ExamRules.PASS_MARK);
    }

    private @Nullable Sourced<Quota> composeQuota() {
        var unit = get(QuotaRules.UNIT);
        var target = get(QuotaRules.TARGET);
        if (unit.isEmpty() || target.isEmpty()) {
            return null;
        }
        var days = unit.get().value() == QuotaUnit.DAY;
        int amount = days ? target.get().value() / 50 : target.get().value();
        List<Category> categories = days
                ? List.of()
                : get(QuotaRules.CATEGORIES).map(Sourced::value).orElse(List.of());
        var minimums = get(QuotaRules.PER_CATEGORY_MIN).map(Sourced::value).orElse(Map.of());
        return target.get().map(hundredths -> new Quota(unit.get().value(), amount, categories).withMinimums(minimums));
    }

    private static Map<String, Effective> resolve(List<Layer> layers) {
        var found = new LinkedHashMap<String, Effective>();
        for (var key : RuleKeys.all().keySet()) {
            for (var layer : layers) {
                var stated = layer.version().find(key);
                if (stated.isPresent()) {
                    found.put(
                            key,
                            new Effective(
                                    stated.get().key(),
                                    stated.get().json(),
                                    stated.get().source(),
                                    layer));
                    break;
                }
            }
        }
        return found;
    }

    private static String identity(List<Layer> layers) {
        var names = new ArrayList<String>();
        for (var layer : layers.reversed()) {
            if (!names.contains(layer.version().identity())) {
                names.add(layer.version().identity());
            }
        }
        var joined = String.join(" + ", names);
        return joined.length() <= LONGEST_IDENTITY ? joined : joined.substring(0, LONGEST_IDENTITY - 1) + "…";
    }

    /** A version that speaks, and the unit it was assigned to. */
    public record Layer(RuleVersion version, long assignedUnitId) {}

    /** A value that holds, as JSON and as read, with the layer that said it. */
    public record Effective(RuleKey<?> key, Object json, Sourced<?> source, Layer layer) {}
}
