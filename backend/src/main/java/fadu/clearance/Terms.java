package fadu.clearance;

import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a unit say about clearance on one day. A null component is a setting that the rule set leaves empty:
 * neutral "not set", never a flag.
 *
 * @param identity which rule sets and versions speak, e.g. {@code longxian v1 + demo v2}
 * @param warningDays how many days before a year's end or a renewal a shortage is flagged
 * @param passAtRenewal whether a pass on record is asked for at renewal
 * @param makeUpDays how long making up usually lasts
 * @param appealDays how long a decision may be appealed after it is served
 * @param issuer the short name before document numbers, e.g. 例执
 * @param grounds what the rule set's own table of grounds says, ground by ground
 */
public record Terms(
        String identity,
        @Nullable Setting<Integer> warningDays,
        @Nullable Setting<Boolean> passAtRenewal,
        @Nullable Setting<Integer> makeUpDays,
        @Nullable Setting<Integer> appealDays,
        @Nullable String issuer,
        Map<Ground, GroundTerms> grounds) {
    /** A value with the clause it stands in. */
    public record Setting<T>(T value, Clause clause) {}

    /**
     * A ground as the rule set words it.
     *
     * @param days the usual length of a making-up or suspension; null where the rule set does not say
     */
    public record GroundTerms(Clause basis, EnumSet<Verdict> allowed, Verdict proposed, @Nullable Integer days) {}

    /** The terms of a ground: the rule set's where it has them, the product's own otherwise. */
    public GroundTerms of(Ground ground) {
        var own = grounds.get(ground);
        if (own != null) {
            return own;
        }
        var days = ground.proposed() == Verdict.MAKE_UP && makeUpDays != null ? makeUpDays.value() : null;
        return new GroundTerms(Clause.product(ground.zh()), ground.allowed(), ground.proposed(), days);
    }

    /** Nothing is set. */
    public static Terms none() {
        return new Terms("", null, null, null, null, null, Map.of());
    }
}
