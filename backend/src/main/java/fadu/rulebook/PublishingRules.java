package fadu.rulebook;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Putting a draft in force from a day on. It never changes again; the version before it ends on that day. */
@Singleton
public class PublishingRules {
    private final RuleSets ruleSets;
    private final Governing governing;
    private final EffectiveRules effective;
    private final RuleJson json;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    PublishingRules(
            RuleSets ruleSets,
            Governing governing,
            EffectiveRules effective,
            RuleJson json,
            Audit audit,
            Tx tx,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.governing = governing;
        this.effective = effective;
        this.json = json;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Publishes; the dates must not overlap those of another version. */
    public Outcome<RuleVersionRow> publish(Actor actor, String ruleSetId, String versionId, LocalDate validFrom) {
        var outcome = tx.run(() -> governing.draft(actor, ruleSetId, versionId).then(draft -> {
            var said = new HashMap<String, Object>();
            ruleSets.values(draft.id()).forEach(value -> said.put(value.ruleKey(), json.read(value.value())));
            return VersionChecks.check(said).then(fit -> putInForce(actor, draft, validFrom));
        }));
        effective.forget();
        return outcome;
    }

    private Outcome<RuleVersionRow> putInForce(Actor actor, RuleVersionRow draft, LocalDate validFrom) {
        var published = ruleSets.versions(List.of(draft.ruleSetId())).stream()
                .filter(version -> version.state() == VersionState.PUBLISHED)
                .toList();
        for (var version : published) {
            var ended = version.validTo();
            boolean over = ended != null && !ended.isAfter(validFrom);
            boolean endsHere = ended == null && version.validFrom().isBefore(validFrom);
            if (!over && !endsHere) {
                return Outcome.refused(RulebookProblem.RULE_VERSION_OVERLAPS, "from", version.validFrom());
            }
            if (endsHere) {
                ruleSets.end(version.id(), validFrom);
            }
        }
        ruleSets.publish(draft.id(), validFrom, clock.now(), actor.personId());
        audit.append(
                actor,
                "rulebook.publish",
                "rule_set:" + draft.ruleSetId(),
                actor.unitId(),
                Map.of("version", draft.number(), "validFrom", validFrom.toString()));
        return Outcome.done(ruleSets.version(draft.publicId()).orElseThrow());
    }
}
