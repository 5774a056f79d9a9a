package fadu.clearance;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a unit say about clearance on one day. A null component is a setting that the rule set leaves empty:
 * neutral "not set", never a flag.
 *
 * @param identity which rule sets and versions speak, e.g. {@code longxian v1 + demo v2}
 * @param quota where the yearly quota stands; null where there is none
 * @param warningDays how many days before a year's end or a renewal a shortage is flagged
 * @param passAtRenewal whether a pass on record is asked for at renewal
 * @param makeUpDays how long making up usually lasts
 * @param appealDays how long a decision may be appealed after it is served
 * @param outcomes what decisions may say at all
 * @param issuer who issues and signs letters
 * @param grounds what the rule set's own table of grounds says, by the table's codes
 */
public record Terms(
        String identity,
        @Nullable Clause quota,
        @Nullable Setting<Integer> warningDays,
        @Nullable Setting<Boolean> passAtRenewal,
        @Nullable Setting<Integer> makeUpDays,
        @Nullable Setting<Integer> appealDays,
        @Nullable Setting<EnumSet<Verdict>> outcomes,
        @Nullable String issuer,
        Map<String, GroundTerms> grounds) {
    /** Nothing is set. */
    public static final Terms NONE = new Terms("", null, null, null, null, null, null, null, Map.of());

    /** A value with the clause it stands in. */
    public record Setting<T>(T value, Clause clause) {}

    /**
     * A ground as a table of grounds words it.
     *
     * @param proposed what is proposed; null where the table proposes nothing
     * @param days the usual length of a making-up or suspension; null where nothing is said
     */
    public record GroundTerms(
            Clause basis,
            EnumSet<Verdict> allowed,
            @Nullable Verdict proposed,
            @Nullable Integer days) {}

    /** A ground as it is handled: always with verdicts to choose from and one proposed. */
    public record Handling(
            Clause basis,
            List<Verdict> allowed,
            Verdict proposed,
            @Nullable Integer days) {}

    /**
     * How a ground is handled: as the rule set's table says, by the most exact code it has; otherwise as the product
     * proposes, within the outcomes that the rule set names. To clear is always open where the ground is one to be judged.
     */
    public Handling of(Ground ground, @Nullable String status) {
        for (var code : ground.codes(status)) {
            var own = grounds.get(code);
            if (own != null) {
                return handling(ground, own);
            }
        }
        var allowed = ground.allowed();
        if (outcomes != null) {
            allowed.retainAll(outcomes.value());
        }
        var basis = outcomes == null ? Clause.product(ground.zh()) : outcomes.clause();
        return handling(ground, new GroundTerms(basis, allowed, null, null));
    }

    private Handling handling(Ground ground, GroundTerms own) {
        var allowed = own.allowed().clone();
        if (ground.allowed().contains(Verdict.CLEAR)) {
            allowed.add(Verdict.CLEAR);
        }
        if (allowed.stream().allMatch(Verdict.CLEAR::equals)) {
            allowed.addAll(ground.allowed());
        }
        var proposed = own.proposed() == null ? proposed(ground, allowed) : own.proposed();
        allowed.add(proposed);
        var days = own.days();
        if (days == null && proposed == Verdict.MAKE_UP && makeUpDays != null) {
            days = makeUpDays.value();
        }
        return new Handling(own.basis(), List.copyOf(allowed), proposed, days);
    }

    /** The product's proposal where it is allowed, otherwise the mildest step that is one. */
    private static Verdict proposed(Ground ground, EnumSet<Verdict> allowed) {
        if (allowed.contains(ground.proposed())) {
            return ground.proposed();
        }
        return allowed.stream()
                .filter(verdict -> verdict != Verdict.CLEAR)
                .findFirst()
                .orElse(ground.proposed());
    }
}
