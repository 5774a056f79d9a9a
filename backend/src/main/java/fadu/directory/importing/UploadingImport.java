package fadu.directory.importing;

import fadu.directory.Texts;
import fadu.directory.Units;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Taking a file in: read, recognised, checked (dry run) and kept sealed. Nothing on record changes. */
@Singleton
public class UploadingImport {
    private final Desk desk;
    private final Imports imports;
    private final Checking checking;
    private final Units units;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    UploadingImport(Desk desk, Imports imports, Checking checking, Units units, Audit audit, Tx tx, Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.checking = checking;
        this.units = units;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Takes a file in for a unit's subtree.
     *
     * @param sheet the sheet to read; null for the first whose heads are recognised
     * @return the import's public id
     */
    public Outcome<String> upload(
            Actor actor, String kindName, String unitId, String fileName, byte[] bytes, @Nullable String sheet) {
        return desk.kind(actor, kindName).then(kind -> {
            var unit = units.byPublicId(actor.scope(kind.permission()), unitId).orElse(null);
            return unit == null
                    ? Outcome.refused(CommonProblem.NOT_FOUND)
                    : ImportFiles.read(bytes, sheet, kind.columns())
                            .then(read -> keep(actor, kind, unit.id(), name(fileName), sha256(bytes), read));
        });
    }

    private <P> Outcome<String> keep(
            Actor actor, ImportKind<P> kind, long unitId, String fileName, String hash, ImportFiles.Recognised read) {
        return tx.run(() -> {
            var publicId = PublicIds.next();
            imports.insert(
                    publicId,
                    kind.kind(),
                    unitId,
                    fileName,
                    hash,
                    desk.write(read.heads().found()),
                    clock.now(),
                    actor.personId());
            long id = imports.key(publicId).orElseThrow();
            var judged = checking.judge(kind, desk.context(actor, kind, publicId, unitId), rows(read));
            imports.save(
                    id,
                    judged.rows().stream()
                            .map(row -> desk.seal(publicId, row, null))
                            .toList());
            checking.count(id, judged);
            audit.append(
                    actor,
                    "import.upload",
                    "import:" + id,
                    unitId,
                    Map.of(
                            "kind",
                            kind.kind(),
                            "file",
                            fileName,
                            "rows",
                            judged.rows().size()));
            return Outcome.done(publicId);
        });
    }

    private static List<ImportRow> rows(ImportFiles.Recognised read) {
        return read.rows().stream()
                .map(cells -> {
                    var marks = new TreeMap<String, String>();
                    cells.marks().forEach((field, mark) -> marks.put(field, mark.name()));
                    return new ImportRow(
                            cells.line(), RowOutcome.BAD, null, RowContent.fresh(new TreeMap<>(cells.values()), marks));
                })
                .toList();
    }

    /** The name without folders and without what cannot be kept. */
    private static String name(String fileName) {
        var last = Texts.tidy(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        var kept = last.codePoints()
                .filter(point -> Texts.keepable(Character.toString(point), 1))
                .limit(200)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return kept.isEmpty() ? "-" : kept.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
