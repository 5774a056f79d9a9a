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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Transfers on one record, leaving and coming back: spans end and begin on the day, the present columns follow. */
@Singleton
public class Serving {
    private final OnePerson one;
    private final PersonRecords records;
    private final Spans spans;
    private final UnitTree tree;
    private final Audit audit;
    private final Events events;
    private final Tx tx;
    private final Clock clock;

    Serving(
            OnePerson one,
            PersonRecords records,
            Spans spans,
            UnitTree tree,
            Audit audit,
            Events events,
            Tx tx,
            Clock clock) {
        this.one = one;
        this.records = records;
        this.spans = spans;
        this.tree = tree;
        this.audit = audit;
        this.events = events;
        this.tx = tx;
        this.clock = clock;
    }

    /** Moves somebody to another unit in scope from that day. */
    public Outcome<PersonRecord> transfer(Actor actor, String publicId, String unitId, LocalDate on, String reason) {
        return tx.run(() -> one.serving(actor, publicId, on)
                .then(person -> open(actor, unitId).then(unit -> transfer(actor, person, unit, on, reason))));
    }

    private Outcome<PersonRecord> transfer(
            Actor actor, PersonRecord person, UnitRecord unit, LocalDate on, String reason) {
        if (person.unitId() == unit.id()) {
            return Outcome.refused(DirectoryProblem.PERSON_IN_UNIT_ALREADY, "unit", unit.name());
        }
        return OnePerson.notBefore(on, spans.unitSince(person.id())).then(day -> {
            spans.closeUnit(person.id(), on);
            spans.openUnit(person.id(), unit.id(), on, reason);
            audit.append(
                    actor,
                    "person.transfer",
                    "person:" + person.id(),
                    unit.id(),
                    person.id(),
                    Map.of("from", person.unitId(), "to", unit.id(), "on", on.toString(), "reason", reason));
            events.announce(new PersonMoved(person.id(), person.unitId(), unit.id(), on));
            return refreshed(actor, person);
        });
    }

    /** Ends service from that day: every open span ends, the person can no longer sign in. */
    public Outcome<PersonRecord> leave(Actor actor, String publicId, LocalDate on, String reason) {
        return tx.run(() -> one.serving(actor, publicId, on)
                .then(person -> OnePerson.notBefore(on, spans.latestOpenStart(person.id()))
                        .then(day -> {
                            spans.closeAll(person.id(), on);
                            records.setLeft(person.id(), on, reason);
                            audit.append(
                                    actor,
                                    "person.leave",
                                    "person:" + person.id(),
                                    person.unitId(),
                                    person.id(),
                                    Map.of("on", on.toString(), "reason", reason));
                            events.announce(new PersonLeft(person.id(), person.unitId(), on));
                            return refreshed(actor, person);
                        })));
    }

    /**
     * Takes somebody back: what leaving ended begins anew on that day.
     *
     * @param unitId where to; null for the unit they left
     */
    public Outcome<PersonRecord> comeBack(Actor actor, String publicId, @Nullable String unitId, LocalDate on) {
        if (on.isAfter(clock.today())) {
            return Outcome.refused(DirectoryProblem.DATE_IN_FUTURE);
        }
        return tx.run(() -> one.lock(actor, publicId).then(person -> {
            var left = person.leftOn();
            if (left == null) {
                return Outcome.refused(DirectoryProblem.PERSON_SERVES);
            }
            if (on.isBefore(left)) {
                return Outcome.refused(DirectoryProblem.DATE_BEFORE_START, "start", left);
            }
            return open(actor, unitId == null ? person.unitPublicId() : unitId).then(unit -> {
                spans.openUnit(person.id(), unit.id(), on, null);
                spans.reopen(person.id(), left, on, "返岗");
                records.setLeft(person.id(), null, null);
                audit.append(
                        actor,
                        "person.return",
                        "person:" + person.id(),
                        unit.id(),
                        person.id(),
                        Map.of("on", on.toString(), "unit", unit.id()));
                if (unit.id() != person.unitId()) {
                    events.announce(new PersonMoved(person.id(), person.unitId(), unit.id(), on));
                }
                return refreshed(actor, person);
            });
        }));
    }

    private Outcome<PersonRecord> refreshed(Actor actor, PersonRecord person) {
        records.refresh(List.of(person.id()), clock.today());
        return one.find(actor, person.publicId());
    }

    private Outcome<UnitRecord> open(Actor actor, String unitId) {
        var unit = tree.find(actor.scope(), unitId).orElse(null);
        if (unit == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return unit.closedOn() == null
                ? Outcome.done(unit)
                : Outcome.refused(DirectoryProblem.UNIT_CLOSED, "unit", unit.name());
    }
}
