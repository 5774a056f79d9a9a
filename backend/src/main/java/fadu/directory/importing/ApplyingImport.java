package fadu.directory.importing;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writing all good rows of an import in one transaction, a thousand at a time; bad and skipped rows are left out. A claim
 * with a fence sees to it that two clicks, or two servers, write once; how far it is can be seen while it runs.
 */
@Singleton
public class ApplyingImport {
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final Desk desk;
    private final Imports imports;
    private final Checking checking;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    ApplyingImport(Desk desk, Imports imports, Checking checking, Audit audit, Tx tx, Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.checking = checking;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Writes the good rows; refused when a row that was good is so no longer, with the new check kept to look at. */
    public Outcome<String> apply(Actor actor, String publicId) {
        return desk.held(actor, publicId).then(seen -> {
            var now = clock.raw();
            if (imports.claim(seen.batch().id(), now, now.minus(CLAIM)) == 0) {
                return Outcome.refused(
                        ImportProblem.IMPORT_STATE, "state", seen.batch().state());
            }
            boolean written = false;
            try {
                var outcome = desk.held(actor, publicId).then(held -> write(actor, held.kind(), held));
                written = outcome instanceof Outcome.Done<Integer>;
                return outcome.map(count -> publicId);
            } finally {
                if (!written) {
                    giveBack(actor, publicId);
                }
            }
        });
    }

    private void giveBack(Actor actor, String publicId) {
        desk.held(actor, publicId).map(held -> {
            imports.release(held.batch().id(), held.batch().attempt());
            return recheck(held.kind(), held);
        });
    }

    private <P> boolean recheck(ImportKind<P> kind, Desk.Held held) {
        return tx.write(() -> {
            var rows = desk.rows(held.batch());
            checking.keep(held.batch(), rows, checking.judge(kind, held.context(), rows));
            return true;
        });
    }

    private <P> Outcome<Integer> write(Actor actor, ImportKind<P> kind, Desk.Held held) {
        var batch = held.batch();
        return tx.run(() -> {
            var rows = desk.rows(batch);
            var judged = checking.judge(kind, held.context(), rows);
            if (turnedBad(rows, judged.rows())) {
                return Outcome.refused(ImportProblem.IMPORT_STALE);
            }
            var writing = judged.writing();
            if (writing.isEmpty()) {
                return Outcome.refused(ImportProblem.IMPORT_NOTHING);
            }
            var byLine = new HashMap<Integer, ImportRow>();
            judged.rows().forEach(row -> byLine.put(row.line(), row));
            for (int from = 0; from < writing.size(); from += Importing.CHUNK) {
                var chunk = writing.subList(from, Math.min(writing.size(), from + Importing.CHUNK));
                remember(batch, kind.apply(actor, held.context(), chunk), byLine);
                show(batch, from + chunk.size());
            }
            audit.append(
                    actor,
                    "import.apply",
                    "import:" + batch.id(),
                    batch.unitId(),
                    Map.of("kind", batch.kind(), "file", batch.fileName(), "rows", writing.size()));
            if (imports.applied(batch.id(), batch.attempt(), writing.size(), clock.now()) == 0) {
                throw new IllegalStateException("another apply of import " + batch.id() + " has taken over");
            }
            return Outcome.done(writing.size());
        });
    }

    private void remember(ImportBatch batch, List<Applied> applied, Map<Integer, ImportRow> byLine) {
        var sealed = new ArrayList<SealedRow>();
        for (var each : applied) {
            var row = java.util.Objects.requireNonNull(byLine.get(each.line()));
            var known = new ImportRow(row.line(), row.outcome(), each.personId(), row.content());
            sealed.add(desk.seal(batch.publicId(), known, each.before()));
        }
        imports.save(batch.id(), sealed);
    }

    /** On a connection of its own, so that others see it before the commit. */
    private void show(ImportBatch batch, int done) {
        Thread.startVirtualThread(() -> imports.progress(batch.id(), batch.attempt(), done, clock.raw()));
    }

    private static boolean turnedBad(List<ImportRow> before, List<ImportRow> after) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).outcome() != RowOutcome.BAD && after.get(i).outcome() == RowOutcome.BAD) {
                return true;
            }
        }
        return false;
    }
}
