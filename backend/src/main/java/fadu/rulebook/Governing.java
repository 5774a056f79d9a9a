package fadu.rulebook;

import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;

/** Who may change a rule set: those in whose scope lie all units that it governs. */
@Singleton
final class Governing {
    private final RuleSets ruleSets;
    private final Assignments assignments;
    private final Clock clock;

    Governing(RuleSets ruleSets, Assignments assignments, Clock clock) {
        this.ruleSets = ruleSets;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** The rule set, when the caller may change it. */
    Outcome<RuleSetRow> mayChange(Actor actor, String ruleSetId) {
        var set = ruleSets.byPublicId(ruleSetId);
        if (set.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return assignments.outside(actor.scope(), set.get().id(), clock.today()) == 0
                ? Outcome.done(set.get())
                : Outcome.refused(RulebookProblem.RULE_SET_GOVERNS_OTHERS);
    }

    /** A version of that rule set that is still a draft. */
    Outcome<RuleVersionRow> draft(Actor actor, String ruleSetId, String versionId) {
        return mayChange(actor, ruleSetId)
                .then(set -> ruleSets.lockVersions(set.id()).stream()
                        .filter(version -> version.publicId().equals(versionId))
                        .findFirst()
                        .map(version -> version.state() == VersionState.DRAFT
                                ? Outcome.done(version)
                                : Outcome.<RuleVersionRow>refused(RulebookProblem.RULE_VERSION_PUBLISHED))
                        .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND)));
    }
}
