package fadu.rulebook;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import fadu.rulebook.form.Misfit;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writing a new rule set, or the next version of one, as a draft that holds nowhere. */
@Singleton
public class DraftingRules {
    private final RuleSets ruleSets;
    private final Governing governing;
    private final RuleJson json;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    DraftingRules(RuleSets ruleSets, Governing governing, RuleJson json, Audit audit, Tx tx, Clock clock) {
        this.ruleSets = ruleSets;
        this.governing = governing;
        this.json = json;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** A new rule set with an empty draft. */
    public Outcome<RuleSetRow> add(
            Actor actor, String code, String name, IssuingLevel issuingLevel, String region, String document) {
        return tx.run(() -> {
            if (ruleSets.add(PublicIds.next(), code, name, issuingLevel, region, document, false, false) == 0) {
                return Outcome.refused(RulebookProblem.RULE_SET_CODE_TAKEN, "code", code);
            }
            var set = ruleSets.byCode(code).orElseThrow();
            ruleSets.addDraft(PublicIds.next(), set.id(), 1, clock.today());
            audit.append(actor, "rulebook.add", "rule_set:" + set.id(), actor.unitId(), Map.of("code", code));
            return Outcome.done(set);
        });
    }

    /** The next version as a copy of the latest; one draft at a time. */
    public Outcome<RuleVersionRow> draft(Actor actor, String ruleSetId) {
        return tx.run(() -> governing.mayChange(actor, ruleSetId).then(set -> {
            var versions = ruleSets.lockVersions(set.id());
            if (versions.stream().anyMatch(version -> version.state() == VersionState.DRAFT)) {
                return Outcome.refused(RulebookProblem.RULE_DRAFT_EXISTS);
            }
            int number = versions.isEmpty() ? 1 : versions.getLast().number() + 1;
            var publicId = PublicIds.next();
            ruleSets.addDraft(publicId, set.id(), number, clock.today());
            var draft = ruleSets.version(publicId).orElseThrow();
            if (!versions.isEmpty()) {
                ruleSets.copy(versions.getLast().id(), draft.id());
            }
            record(actor, "rulebook.draft", set.id(), draft, Map.of());
            return Outcome.done(draft);
        }));
    }

    /** Says something in a draft; the value must have the key's form. */
    public Outcome<RuleVersionRow> put(
            Actor actor, String ruleSetId, String versionId, String ruleKey, @Nullable Object value, String clause) {
        var key = RuleKeys.find(ruleKey);
        if (key.isEmpty()) {
            return Outcome.refused(RulebookProblem.RULE_KEY_UNKNOWN, "key", ruleKey);
        }
        var misfit = key.get().check(value);
        if (misfit.isPresent() || value == null) {
            return Outcome.refused(
                    RulebookProblem.RULE_VALUE_UNFIT,
                    misfit.map(wrong -> facts(key.get(), wrong)).orElse(Map.of()));
        }
        return tx.run(() -> governing.draft(actor, ruleSetId, versionId).then(draft -> {
            ruleSets.put(draft.id(), ruleKey, json.write(value), clause);
            record(
                    actor,
                    "rulebook.value",
                    draft.ruleSetId(),
                    draft,
                    Map.of("key", ruleKey, "value", json.write(value)));
            return Outcome.done(draft);
        }));
    }

    /** Takes something out of a draft, so that it is "not set". */
    public Outcome<RuleVersionRow> remove(Actor actor, String ruleSetId, String versionId, String ruleKey) {
        return tx.run(() -> governing.draft(actor, ruleSetId, versionId).then(draft -> {
            if (ruleSets.remove(draft.id(), ruleKey) == 0) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            record(actor, "rulebook.value", draft.ruleSetId(), draft, Map.of("key", ruleKey, "value", "-"));
            return Outcome.done(draft);
        }));
    }

    /** What the words of a refusal quote of a misfit. */
    static Map<String, String> facts(RuleKey<?> key, Misfit misfit) {
        var place = misfit.place().isEmpty() ? "" : "[" + misfit.place() + "] ";
        return Map.of("labelZh", key.zh(), "labelEn", key.en(), "zh", place + misfit.zh(), "en", place + misfit.en());
    }

    private void record(Actor actor, String action, long ruleSetId, RuleVersionRow version, Map<String, String> more) {
        var details = new HashMap<String, Object>(more);
        details.put("version", version.number());
        audit.append(actor, action, "rule_set:" + ruleSetId, actor.unitId(), details);
    }
}
