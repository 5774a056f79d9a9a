package fadu.questionbank;

import fadu.directory.Units;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adding banks to units, renaming, closing and opening them. */
@Singleton
public class KeepingBanks {
    private final Banks banks;
    private final Units units;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    KeepingBanks(Banks banks, Units units, Audit audit, Tx tx, Clock clock) {
        this.banks = banks;
        this.units = units;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** A new bank of a unit in scope; answers its public id. */
    public Outcome<String> add(
            @Nullable IdempotencyKey key, Actor actor, String unitId, String name, @Nullable String note) {
        return tx.run(key, String.class, () -> {
            var unit = units.byPublicId(actor.scope(), unitId).orElse(null);
            if (unit == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (banks.taken(unit.id(), name.strip(), 0)) {
                return Outcome.refused(QuestionbankProblem.BANK_NAME_TAKEN, "name", name.strip());
            }
            var publicId = PublicIds.next();
            banks.insert(publicId, unit.id(), name.strip(), words(note), null, clock.now(), actor.personId());
            audit.append(actor, "bank.add", "bank:" + publicId, unit.id(), Map.of("name", name.strip()));
            return Outcome.done(publicId);
        });
    }

    /** Changes a bank of a unit in scope; one that ships stays as it is. */
    public Outcome<String> change(Actor actor, String publicId, String name, @Nullable String note, boolean closed) {
        return tx.run(() -> {
            var bank = banks.find(actor.scope(), publicId).orElse(null);
            if (bank == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var unitId = bank.unitId();
            if (bank.shipped() || unitId == null) {
                return Outcome.refused(QuestionbankProblem.BANK_SHIPPED);
            }
            if (banks.taken(unitId, name.strip(), bank.id())) {
                return Outcome.refused(QuestionbankProblem.BANK_NAME_TAKEN, "name", name.strip());
            }
            banks.update(bank.id(), name.strip(), words(note), closed);
            audit.append(
                    actor,
                    "bank.change",
                    "bank:" + publicId,
                    unitId,
                    Map.of("before", bank.name(), "after", name.strip(), "closed", closed));
            return Outcome.done(publicId);
        });
    }

    private static String words(@Nullable String note) {
        return note == null ? "" : note.strip();
    }
}
