package fadu.directory.importing;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Mending rows before they are applied. Each cure checks the whole import again, because one row's cure may be another's
 * problem (two rows that now mean the same person), and the register may have moved on.
 */
@Singleton
public class CuringRows {
    private final Desk desk;
    private final Imports imports;
    private final Checking checking;
    private final Audit audit;
    private final Tx tx;

    CuringRows(Desk desk, Imports imports, Checking checking, Audit audit, Tx tx) {
        this.desk = desk;
        this.imports = imports;
        this.checking = checking;
        this.audit = audit;
        this.tx = tx;
    }

    /** Puts other values into cells of a row; an empty value empties the cell. A skipped row is taken in again. */
    public Outcome<Integer> cure(Actor actor, String publicId, int line, Map<String, String> cells) {
        return tx.run(() -> desk.lock(actor, publicId)
                .then(held -> held.in("CHECKED"))
                .then(held -> {
                    var columns = new HashMap<String, Column>();
                    held.kind().columns().forEach(column -> columns.put(column.field(), column));
                    for (var field : cells.keySet()) {
                        if (!columns.containsKey(field) && !field.equals(CellProblem.WHO)) {
                            return Outcome.refused(ImportProblem.IMPORT_COLUMN_UNKNOWN, "column", field);
                        }
                    }
                    return change(actor, held, line, "import.cure", row -> cured(row, cells, columns));
                }));
    }

    /** Leaves a row out. */
    public Outcome<Integer> skip(Actor actor, String publicId, int line) {
        return tx.run(() -> desk.lock(actor, publicId)
                .then(held -> held.in("CHECKED"))
                .then(held -> change(
                        actor,
                        held,
                        line,
                        "import.skip",
                        row -> row.with(
                                RowOutcome.SKIPPED,
                                RowContent.fresh(
                                        row.content().values(), row.content().marks())))));
    }

    private Outcome<Integer> change(
            Actor actor, Desk.Held held, int line, String action, UnaryOperator<ImportRow> change) {
        var before = desk.rows(held.batch());
        if (before.stream().noneMatch(row -> row.line() == line)) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        var changed = new ArrayList<ImportRow>();
        before.forEach(row -> changed.add(row.line() == line ? change.apply(row) : row));
        recheck(held.kind(), held, before, changed);
        audit.append(actor, action, "import:" + held.batch().id(), held.batch().unitId(), Map.of("line", line));
        return Outcome.done(line);
    }

    private <P> void recheck(ImportKind<P> kind, Desk.Held held, List<ImportRow> before, List<ImportRow> changed) {
        checking.keep(held.batch(), before, checking.judge(kind, held.context(), changed));
    }

    private static ImportRow cured(ImportRow row, Map<String, String> cells, Map<String, Column> columns) {
        var values = new TreeMap<>(row.content().values());
        var marks = new TreeMap<>(row.content().marks());
        cells.forEach((field, typed) -> {
            var column = columns.get(field);
            var value = column == null ? typed.strip() : ImportFiles.typed(typed, column);
            marks.remove(field);
            if (value.isEmpty()) {
                values.remove(field);
            } else if (value.length() > 300) {
                values.put(field, value.substring(0, 300));
                marks.put(field, Cells.Mark.TOO_LONG.name());
            } else {
                values.put(field, value);
            }
        });
        return row.with(RowOutcome.BAD, RowContent.fresh(values, marks));
    }

    /** Forgets an import that was not applied. */
    public Outcome<Boolean> discard(Actor actor, String publicId) {
        return tx.run(() -> desk.lock(actor, publicId)
                .then(held -> held.in("CHECKED"))
                .then(held -> {
                    imports.discard(held.batch().id());
                    audit.append(
                            actor,
                            "import.discard",
                            "import:" + held.batch().id(),
                            held.batch().unitId(),
                            Map.of("file", held.batch().fileName()));
                    return Outcome.done(true);
                }));
    }
}
