package fadu.clearance;

import fadu.clearance.Terms.GroundTerms;
import fadu.clearance.Terms.Setting;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.Ground;
import fadu.rulebook.Rules;
import fadu.rulebook.Sourced;
import fadu.rulebook.VerdictKind;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the rules in force say about clearance. */
@Singleton
public class ReadingTerms {
    private final EffectiveRules rules;

    ReadingTerms(EffectiveRules rules) {
        this.rules = rules;
    }

    /** The terms of a unit on a day. */
    public Terms at(long unitId, LocalDate on) {
        return of(rules.at(unitId, on));
    }

    /** The terms of many units on a day. */
    public Map<Long, Terms> at(Collection<Long> unitIds, LocalDate on) {
        var known = new HashMap<Rules, Terms>();
        var terms = new HashMap<Long, Terms>();
        rules.at(unitIds, on).forEach((unit, each) -> terms.put(unit, known.computeIfAbsent(each, ReadingTerms::of)));
        return terms;
    }

    /** The rules' words on clearance. */
    static Terms of(Rules rules) {
        return new Terms(
                rules.identity(),
                rules.quota()
                        .map(said -> new Clause(said.ruleSetName(), said.version(), said.clause(), ""))
                        .orElse(null),
                setting(rules.warningDays()),
                setting(rules.passRequiredAtRenewal()),
                setting(rules.makeUpDays()),
                setting(rules.appealDays()),
                setting(rules.outcomes().map(said -> said.map(ReadingTerms::verdicts))),
                rules.issuer().map(Sourced::value).orElse(null),
                rules.groundsTable().map(ReadingTerms::grounds).orElse(Map.of()));
    }

    private static Map<String, GroundTerms> grounds(Sourced<List<Ground>> table) {
        var found = new HashMap<String, GroundTerms>();
        for (var ground : table.value()) {
            var clause = new Clause(table.ruleSetName(), table.version(), ground.basis(), ground.zh());
            var days = ground.defaultDays();
            var proposed = ground.defaultVerdict();
            found.put(
                    ground.code(),
                    new GroundTerms(
                            clause,
                            verdicts(ground.outcomes()),
                            proposed == null ? null : verdict(proposed),
                            days.isPresent() ? days.getAsInt() : null));
        }
        return found;
    }

    private static EnumSet<Verdict> verdicts(Set<VerdictKind> kinds) {
        var verdicts = EnumSet.noneOf(Verdict.class);
        kinds.forEach(kind -> verdicts.add(verdict(kind)));
        return verdicts;
    }

    private static Verdict verdict(VerdictKind kind) {
        return switch (kind) {
            case CLEAR -> Verdict.CLEAR;
            case MAKE_UP -> Verdict.MAKE_UP;
            case SUSPEND -> Verdict.SUSPEND;
            case TAKE_BACK -> Verdict.TAKE_BACK;
            case CANCEL -> Verdict.CANCEL;
        };
    }

    private static <T> @Nullable Setting<T> setting(Optional<Sourced<T>> said) {
        return said.map(each ->
                        new Setting<>(each.value(), new Clause(each.ruleSetName(), each.version(), each.clause(), "")))
                .orElse(null);
    }
}
