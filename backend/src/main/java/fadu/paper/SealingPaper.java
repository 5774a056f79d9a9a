package fadu.paper;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Sealing by two persons: one seals a draft until a time, another, who did not make it, confirms. From the seal on nobody reads what
 * the paper asks before its time, and nobody unseals it: a paper that must not be used is withdrawn unread.
 */
@Singleton
public class SealingPaper {
    private static final Duration FARTHEST = Duration.ofDays(400);

    private final Papers papers;
    private final PaperSeal seal;
    private final DatabaseNow now;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    SealingPaper(Papers papers, PaperSeal seal, DatabaseNow now, Audit audit, Tx tx, Clock clock) {
        this.papers = papers;
        this.seal = seal;
        this.now = now;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Seals a draft; the opening time lies in the future, at most 400 days ahead, and counts in whole seconds. */
    public Outcome<String> seal(Actor actor, String publicId, Instant wished) {
        var opensAt = wished.truncatedTo(ChronoUnit.SECONDS);
        return tx.run(() -> held(actor, publicId, PaperState.DRAFT).then(row -> {
            var present = now.get();
            if (!opensAt.isAfter(present) || opensAt.isAfter(present.plus(FARTHEST))) {
                return Outcome.refused(PaperProblem.PAPER_TIME_WRONG, "days", FARTHEST.toDays());
            }
            return text(row).then(text -> {
                long person = actor.personId();
                var bound = new PaperSeal.Bound(publicId, opensAt, person, null);
                papers.seal(row.id(), seal.sealed(bound, text), opensAt, person, clock.now());
                record(actor, "paper.seal", row, Map.of("opensAt", opensAt.toString(), "hash", row.contentHash()));
                return Outcome.done(publicId);
            });
        }));
    }

    /** The second person's signature. */
    public Outcome<String> confirm(Actor actor, String publicId) {
        return tx.run(() -> held(actor, publicId, PaperState.SEALED).then(row -> {
            long person = actor.personId();
            if (Long.valueOf(person).equals(row.sealedBy())
                    || Long.valueOf(person).equals(row.composedBy())) {
                return Outcome.refused(PaperProblem.PAPER_CONFIRM_OWN);
            }
            return text(row).then(text -> {
                var bound = new PaperSeal.Bound(publicId, row.opensAt(), row.sealedBy(), person);
                papers.confirm(row.id(), seal.sealed(bound, text), person, clock.now());
                record(actor, "paper.confirm", row, Map.of("hash", row.contentHash()));
                return Outcome.done(publicId);
            });
        }));
    }

    /** Takes a paper out of use that is not open yet; it is never read again. */
    public Outcome<String> withdraw(Actor actor, String publicId, String reason) {
        return tx.run(() -> {
            var row = papers.lock(actor.scope(), publicId).orElse(null);
            if (row == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            return switch (row.state()) {
                case OPENED, WITHDRAWN -> PaperStates.refused(row);
                case DRAFT, SEALED, CONFIRMED -> {
                    papers.withdraw(row.id(), actor.personId(), clock.now(), reason);
                    record(
                            actor,
                            "paper.withdraw",
                            row,
                            Map.of("before", row.state().name(), "reason", reason));
                    yield Outcome.done(publicId);
                }
            };
        });
    }

    private Outcome<PaperRow> held(Actor actor, String publicId, PaperState wanted) {
        var row = papers.lock(actor.scope(), publicId).orElse(null);
        if (row == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return row.state() == wanted ? Outcome.done(row) : PaperStates.refused(row);
    }

    private Outcome<String> text(PaperRow row) {
        return seal.open(row, papers.sealed(row.id()))
                .map(lines -> Outcome.done(String.join("\n", lines)))
                .orElseGet(() -> Outcome.refused(PaperProblem.PAPER_TAMPERED));
    }

    private void record(Actor actor, String action, PaperRow row, Map<String, ?> details) {
        audit.append(actor, action, "paper:" + row.publicId(), row.unitId(), details);
    }
}
