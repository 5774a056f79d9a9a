package fadu.directory;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Showing a whole identity number and phone: with a reason, on record, and at most {@value #A_DAY} times a day each. */
@Singleton
public class Revealing {
    /** How many people's numbers one reader may see in 24 hours. */
    public static final int A_DAY = 50;

    private final OnePerson one;
    private final PersonRecords records;
    private final Identities identities;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    Revealing(OnePerson one, PersonRecords records, Identities identities, Audit audit, Tx tx, Clock clock) {
        this.one = one;
        this.records = records;
        this.identities = identities;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** The whole numbers; null where none is on record. */
    public record Revealed(
            @Nullable String idNumber, @Nullable String phone) {}

    /** Shows them; the record of it commits before anything is shown. */
    public Outcome<Revealed> reveal(Actor actor, String publicId, String reason) {
        return tx.run(() -> one.find(actor, publicId).then(person -> {
            if (records.reveals(actor.personId(), clock.raw().minus(Duration.ofDays(1))) >= A_DAY) {
                return Outcome.refused(DirectoryProblem.REVEAL_LIMIT, "most", A_DAY);
            }
            records.insertReveal(person.id(), actor.personId(), clock.raw(), reason);
            audit.append(
                    actor,
                    "person.reveal",
                    "person:" + person.id(),
                    person.unitId(),
                    person.id(),
                    Map.of("reason", reason));
            return Outcome.done(new Revealed(identities.idNumber(person), identities.phone(person)));
        }));
    }
}
