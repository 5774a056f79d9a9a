package fadu.directory.importing;

import fadu.directory.importing.RowContent.Kept;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Taking an applied import back within seven days; rows that somebody changed since stay, and say so. */
@Singleton
public class UndoingImport {
    private final Desk desk;
    private final Imports imports;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    UndoingImport(Desk desk, Imports imports, Audit audit, Tx tx, Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Restores what was before; answers how many rows stayed. */
    public Outcome<Integer> undo(Actor actor, String publicId) {
        return tx.run(() -> desk.lock(actor, publicId)
                .then(held -> held.in("APPLIED"))
                .then(held -> {
                    var applied = Objects.requireNonNull(held.batch().appliedAt());
                    return applied.plus(Importing.UNDO).isBefore(clock.now())
                            ? Outcome.refused(ImportProblem.IMPORT_UNDO_LATE, "days", Importing.UNDO.toDays())
                            : Outcome.done(undo(actor, held));
                }));
    }

    private int undo(Actor actor, Desk.Held held) {
        var batch = held.batch();
        var sealed = new HashMap<Integer, SealedRow>();
        var applied = new ArrayList<Applied>();
        for (var row : imports.rows(batch.id())) {
            var before = desk.before(batch.publicId(), row);
            if (before != null) {
                sealed.put(row.lineNumber(), row);
                applied.add(new Applied(row.lineNumber(), row.personId(), before));
            }
        }
        var stays = new ArrayList<Stays>();
        for (int from = 0; from < applied.size(); from += Importing.CHUNK) {
            var chunk = applied.subList(from, Math.min(applied.size(), from + Importing.CHUNK));
            stays.addAll(held.kind().undo(actor, held.context(), chunk));
        }
        remember(batch, stays, sealed);
        var notes = stays.isEmpty()
                ? List.<Kept>of()
                : List.of(Kept.of(Sentence.of(ImportProblem.NOTE_STAYED, "count", stays.size())));
        imports.undone(batch.id(), clock.now(), desk.write(notes));
        audit.append(
                actor,
                "import.undo",
                "import:" + batch.id(),
                batch.unitId(),
                Map.of("kind", batch.kind(), "rows", applied.size() - stays.size(), "stay", stays.size()));
        return stays.size();
    }

    private void remember(ImportBatch batch, List<Stays> stays, Map<Integer, SealedRow> sealed) {
        var rows = new ArrayList<SealedRow>();
        for (var each : stays) {
            var kept = Objects.requireNonNull(sealed.get(each.line()));
            var row = desk.open(batch.publicId(), kept);
            var content = new RowContent(
                    row.content().values(),
                    row.content().marks(),
                    row.content().problems(),
                    row.content().changes(),
                    Kept.of(each.why()));
            rows.add(
                    desk.seal(batch.publicId(), row.with(row.outcome(), content), desk.before(batch.publicId(), kept)));
        }
        imports.save(batch.id(), rows);
    }
}
