package fadu.rulebook;

import fadu.platform.problem.Outcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What must go together in a version before it is published; a version may leave to another what it does not say. */
final class VersionChecks {
    private VersionChecks() {}

    static Outcome<Boolean> check(Map<String, Object> values) {
        if (values.isEmpty()) {
            return Outcome.refused(RulebookProblem.RULE_VERSION_EMPTY);
        }
        for (var said : values.entrySet()) {
            var key = RuleKeys.find(said.getKey()).orElseThrow();
            var misfit = key.check(said.getValue());
            if (misfit.isPresent()) {
                return Outcome.refused(RulebookProblem.RULE_VALUE_UNFIT, DraftingRules.facts(key, misfit.get()));
            }
        }
        var version = Rules.of(List.of(new Rules.Layer(version(values), 0)));
        return daysInHalves(version) && namesOnce(version) && minimumsOfKnownCategories(version)
                ? Outcome.done(true)
                : Outcome.refused(RulebookProblem.RULE_VERSION_INCONSISTENT);
    }

    private static boolean daysInHalves(Rules rules) {
        var days = rules.get(QuotaRules.UNIT)
                .map(unit -> unit.value() == QuotaUnit.DAY)
                .orElse(false);
        return !days
                || rules.get(QuotaRules.TARGET)
                        .map(target -> target.value() % 50 == 0)
                        .orElse(true);
    }

    private static boolean namesOnce(Rules rules) {
        var categories = rules.get(QuotaRules.CATEGORIES).map(Sourced::value).orElse(List.of());
        var grounds = rules.groundsTable().map(Sourced::value).orElse(List.of());
        var codes = new HashSet<String>();
        var kinds = new HashSet<String>();
        return categories.stream().allMatch(category -> codes.add(category.code()))
                && categories.stream()
                        .flatMap(category -> category.subjectKinds().stream())
                        .allMatch(kinds::add)
                && grounds.stream().map(Ground::code).distinct().count() == grounds.size();
    }

    private static boolean minimumsOfKnownCategories(Rules rules) {
        var categories = rules.get(QuotaRules.CATEGORIES);
        var minimums = rules.get(QuotaRules.PER_CATEGORY_MIN);
        return categories.isEmpty()
                || minimums.isEmpty()
                || minimums.get().value().keySet().stream()
                        .allMatch(code -> categories.get().value().stream()
                                .anyMatch(category -> category.code().equals(code)));
    }

    private static RuleVersion version(Map<String, Object> values) {
        var statements = new HashMap<String, RuleVersion.Statement>();
        values.forEach((key, value) -> statements.put(key, new RuleVersion.Statement(value, "")));
        return new RuleVersion(0, "", "", "", 0, statements);
    }
}
