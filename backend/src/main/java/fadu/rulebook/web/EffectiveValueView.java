package fadu.rulebook.web;

import fadu.directory.UnitRef;
import fadu.platform.problem.Language;
import fadu.rulebook.RuleKey;
import fadu.rulebook.RuleUse;
import fadu.rulebook.Rules;
import fadu.rulebook.web.RuleAssignmentController.RuleSetRef;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A setting as it holds, and where it comes from.
 *
 * @param set false where nobody said anything: "not set"
 * @param shown the value in words
 * @param assignedTo the unit that the rule set was put in force for
 */
@Serdeable
record EffectiveValueView(
        String key,
        String labelZh,
        String labelEn,
        String group,
        String groupZh,
        String groupEn,
        RuleUse use,
        boolean set,
        @Nullable Object value,
        @Nullable String shown,
        @Nullable String clause,
        @Nullable RuleSetRef ruleSet,
        @Nullable String version,
        @Nullable UnitRef assignedTo) {
    static EffectiveValueView of(RuleKey<?> key, Rules rules, Language language, UnitNames units) {
        var said = rules.find(key.name()).orElse(null);
        return new EffectiveValueView(
                key.name(),
                key.zh(),
                key.en(),
                key.group().name(),
                key.group().zh(),
                key.group().en(),
                key.use(),
                said != null,
                said == null ? null : said.json(),
                said == null ? null : key.form().show(said.json(), language),
                said == null ? null : said.source().clause(),
                said == null ? null : source(said),
                said == null ? null : said.source().version(),
                said == null ? null : units.of(said.layer().assignedUnitId()));
    }

    private static RuleSetRef source(Rules.Effective said) {
        return new RuleSetRef(
                said.layer().version().ruleSetPublicId(), said.layer().version().ruleSetName());
    }
}
