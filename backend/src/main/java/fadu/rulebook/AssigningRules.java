package fadu.rulebook;

import fadu.directory.Units;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Putting a rule set in force for a unit and all below it, for a period. */
@Singleton
public class AssigningRules {
    private final Assignments assignments;
    private final RuleSets ruleSets;
    private final Units units;
    private final EffectiveRules effective;
    private final Audit audit;
    private final Tx tx;

    AssigningRules(
            Assignments assignments, RuleSets ruleSets, Units units, EffectiveRules effective, Audit audit, Tx tx) {
        this.assignments = assignments;
        this.ruleSets = ruleSets;
        this.units = units;
        this.effective = effective;
        this.audit = audit;
        this.tx = tx;
    }

    /**
     * Assigns. In one layer of a unit only one rule set may hold at a time.
     *
     * @param to the first day on which it no longer holds; null for open
     */
    public Outcome<Assignment> assign(
            Actor actor, String unitId, String ruleSetId, int layer, LocalDate from, @Nullable LocalDate to) {
        if (to != null && !to.isAfter(from)) {
            return Outcome.refused(RulebookProblem.RULE_PERIOD_BACKWARDS);
        }
        var unit = units.byPublicId(actor.scope(), unitId);
        var set = ruleSets.byPublicId(ruleSetId);
        if (unit.isEmpty() || set.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        var publicId = PublicIds.next();
        Outcome<Assignment> outcome = tx.run(() -> {
            boolean published = ruleSets.lockVersions(set.get().id()).stream()
                    .anyMatch(version -> version.state() == VersionState.PUBLISHED);
            if (!published) {
                return Outcome.refused(RulebookProblem.RULE_SET_NOT_PUBLISHED);
            }
            assignments.lockUnit(unit.get().id());
            if (assignments.overlapping(unit.get().id(), layer, from, to) > 0) {
                return Outcome.refused(RulebookProblem.RULE_ASSIGNMENT_OVERLAPS, "layer", layer);
            }
            assignments.add(publicId, unit.get().id(), set.get().id(), layer, from, to, actor.personId());
            audit.append(
                    actor,
                    "rulebook.assign",
                    "rule_set:" + set.get().id(),
                    unit.get().id(),
                    Map.of("unit", unit.get().name(), "layer", layer, "from", from.toString()));
            return Outcome.done(assignments.byPublicId(actor.scope(), publicId).orElseThrow());
        });
        effective.forget();
        return outcome;
    }

    /** Ends an assignment on a day; one that would have held on no day is taken back. Answers what was ended. */
    public Outcome<Assignment> end(Actor actor, String assignmentId, LocalDate to) {
        Outcome<Assignment> outcome = tx.run(() -> {
            var found = assignments.byPublicId(actor.scope(), assignmentId);
            if (found.isEmpty()) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var assignment = found.get();
            if (assignment.toDate() != null && assignment.toDate().isBefore(to)) {
                return Outcome.refused(RulebookProblem.RULE_PERIOD_BACKWARDS);
            }
            if (to.isAfter(assignment.fromDate())) {
                assignments.end(assignment.id(), to);
            } else {
                assignments.remove(assignment.id());
            }
            audit.append(
                    actor,
                    "rulebook.unassign",
                    "rule_set:" + assignment.ruleSetId(),
                    assignment.unitId(),
                    Map.of("unit", assignment.unitName(), "layer", assignment.layer(), "to", to.toString()));
            return Outcome.done(assignment);
        });
        effective.forget();
        return outcome;
    }

    /** The assignments that concern a unit: its own, those above and those below. */
    public Outcome<List<Assignment>> around(Actor actor, String unitId) {
        return units.byPublicId(actor.scope(), unitId)
                .map(unit -> Outcome.done(assignments.around(actor.scope(), unit.id())))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }
}
