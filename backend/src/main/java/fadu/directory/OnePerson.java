package fadu.directory;

import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the person that a use case is about, in scope and in a state that allows it. */
@Singleton
final class OnePerson {
    private final PersonRecords records;
    private final Clock clock;

    OnePerson(PersonRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** The person, whatever their state. */
    Outcome<PersonRecord> find(Actor actor, String publicId) {
        return known(records.find(actor.scope(), publicId));
    }

    /** The person, locked, unless merged away. */
    Outcome<PersonRecord> lock(Actor actor, String publicId) {
        return known(records.lock(actor.scope(), publicId))
                .then(person -> person.mergedIntoPublicId() == null
                        ? Outcome.done(person)
                        : Outcome.refused(DirectoryProblem.PERSON_WAS_MERGED));
    }

    /** The person, locked, who serves; for a change that takes effect on a day up to today. */
    Outcome<PersonRecord> serving(Actor actor, String publicId, LocalDate on) {
        if (on.isAfter(clock.today())) {
            return Outcome.refused(DirectoryProblem.DATE_IN_FUTURE);
        }
        return lock(actor, publicId)
                .then(person -> person.leftOn() == null
                        ? Outcome.done(person)
                        : Outcome.refused(DirectoryProblem.PERSON_HAS_LEFT));
    }

    /** Refuses a day before the beginning of what it would end. */
    static Outcome<LocalDate> notBefore(LocalDate on, Optional<LocalDate> start) {
        return start.isPresent() && on.isBefore(start.get())
                ? Outcome.refused(DirectoryProblem.DATE_BEFORE_START, "start", start.get())
                : Outcome.done(on);
    }

    private static Outcome<PersonRecord> known(Optional<PersonRecord> found) {
        return found.map(Outcome::done).orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }
}
