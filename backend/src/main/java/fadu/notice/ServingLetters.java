package fadu.notice;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entering that a letter was served outside the inbox. */
@Singleton
public class ServingLetters {
    private final Letters letters;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    ServingLetters(Letters letters, Audit audit, Tx tx, Clock clock) {
        this.letters = letters;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Adds a proof of service. The same proof entered twice stands once.
     *
     * @param note to whom, where, which receipt; at most 200 characters
     */
    public Outcome<Letter> serve(Actor actor, String id, ServiceWay way, @Nullable String note) {
        if (way == ServiceWay.INBOX) {
            return Outcome.refused(NoticeProblem.SERVICE_WAY_INBOX);
        }
        if (note == null || note.isBlank()) {
            return Outcome.refused(NoticeProblem.SERVICE_NOTE_NEEDED);
        }
        return tx.run(() -> {
            var letter = letters.lock(actor.scope(), id).orElse(null);
            if (letter == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (letter.personId() == actor.personId()) {
                return Outcome.refused(NoticeProblem.SERVICE_OWN);
            }
            if (letters.services(letter.id()).stream()
                    .noneMatch(
                            row -> row.way().equals(way.name()) && note.strip().equals(row.note()))) {
                letters.addService(letter.id(), way.name(), clock.now(), actor.personId(), note.strip());
                letters.markServed(letter.id(), clock.now());
                audit.append(
                        actor,
                        "letter.serve",
                        "letter:" + id,
                        letter.unitId(),
                        letter.personId(),
                        Map.of("number", letter.number(), "way", way.name(), "note", note.strip()));
            }
            return Outcome.done(letters.find(actor.scope(), id).orElseThrow());
        });
    }
}
