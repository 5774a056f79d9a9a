package fadu.directory;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.event.Events;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;

/** Renaming, moving and closing a unit. */
@Singleton
public class ChangingUnit {
    private final UnitTree tree;
    private final Audit audit;
    private final Events events;
    private final Tx tx;
    private final Clock clock;

    ChangingUnit(UnitTree tree, Audit audit, Events events, Tx tx, Clock clock) {
        this.tree = tree;
        this.audit = audit;
        this.events = events;
        this.tx = tx;
        this.clock = clock;
    }

    /** Gives a unit another name, short name or kind. */
    public Outcome<UnitRecord> rename(Actor actor, String publicId, UnitDraft asked, int version) {
        var draft = asked.tidied();
        if (!draft.keepable()) {
            return Outcome.refused(DirectoryProblem.TEXT_WRONG, "most", UnitDraft.NAME);
        }
        return tx.run(() -> {
            tree.lockTree();
            return unit(actor, publicId).then(unit -> {
                var parent = unit.parentId();
                if (parent != null && tree.nameTaken(parent, draft.name(), unit.id())) {
                    return Outcome.refused(DirectoryProblem.UNIT_NAME_TAKEN, "name", draft.name());
                }
                if (tree.rename(
                                unit.id(),
                                draft.name(),
                                draft.shortName(),
                                draft.kind().name(),
                                draft.read(),
                                version)
                        == 0) {
                    return Outcome.refused(CommonProblem.CHANGED_MEANWHILE);
                }
                audit.append(
                        actor,
                        "unit.rename",
                        "unit:" + unit.id(),
                        unit.id(),
                        Map.of("from", unit.name(), "to", draft.name()));
                return unit(actor, publicId);
            });
        });
    }

    /**
     * Hangs a unit, with all below it, under another parent. Whoever does it needs the unit, the parent it leaves and the
     * parent it comes to in scope.
     */
    public Outcome<UnitRecord> move(Actor actor, String publicId, String toParentId) {
        return tx.run(() -> {
            tree.lockTree();
            return unit(actor, publicId).then(unit -> unit(actor, toParentId).then(to -> move(actor, unit, to)));
        });
    }

    private Outcome<UnitRecord> move(Actor actor, UnitRecord unit, UnitRecord to) {
        var from = unit.parentId();
        if (from == null) {
            return Outcome.refused(DirectoryProblem.UNIT_IS_TOP);
        }
        if (unit.parentPublicId() == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (tree.contains(unit.id(), to.id())) {
            return Outcome.refused(DirectoryProblem.UNIT_BELOW_ITSELF);
        }
        if (to.closedOn() != null) {
            return Outcome.refused(DirectoryProblem.UNIT_CLOSED, "unit", to.name());
        }
        if (tree.nameTaken(to.id(), unit.name(), unit.id())) {
            return Outcome.refused(DirectoryProblem.UNIT_NAME_TAKEN, "name", unit.name());
        }
        tree.move(unit.id(), to.id());
        audit.append(actor, "unit.move", "unit:" + unit.id(), unit.id(), Map.of("from", from, "to", to.id()));
        events.announce(new UnitMoved(unit.id(), from, to.id()));
        return unit(actor, unit.publicId());
    }

    /** Closes a unit in which nobody serves and below which no unit is open. */
    public Outcome<UnitRecord> close(Actor actor, String publicId, LocalDate on) {
        if (on.isAfter(clock.today())) {
            return Outcome.refused(DirectoryProblem.DATE_IN_FUTURE);
        }
        return tx.run(() -> {
            tree.lockTree();
            return unit(actor, publicId).then(unit -> {
                if (unit.parentId() == null) {
                    return Outcome.refused(DirectoryProblem.UNIT_IS_TOP);
                }
                if (unit.closedOn() != null) {
                    return Outcome.refused(DirectoryProblem.UNIT_CLOSED, "unit", unit.name());
                }
                if (tree.occupants(unit.id()) > 0) {
                    return Outcome.refused(DirectoryProblem.UNIT_NOT_EMPTY, "unit", unit.name());
                }
                tree.close(unit.id(), on);
                audit.append(actor, "unit.close", "unit:" + unit.id(), unit.id(), Map.of("on", on.toString()));
                return unit(actor, publicId);
            });
        });
    }

    private Outcome<UnitRecord> unit(Actor actor, String publicId) {
        return tree.find(actor.scope(), publicId)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }
}
