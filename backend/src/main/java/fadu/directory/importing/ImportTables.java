package fadu.directory.importing;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.Language;
import fadu.platform.problem.Outcome;
import fadu.platform.table.Table;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables that go back to the office: the rows that could not be taken, with what is wrong, and empty templates. */
@Singleton
public class ImportTables {
    private static final int CHUNK = 1000;

    private final ReadingImports reading;
    private final ImportViews views;
    private final Audit audit;
    private final Tx tx;

    ImportTables(ReadingImports reading, ImportViews views, Audit audit, Tx tx) {
        this.reading = reading;
        this.views = views;
        this.audit = audit;
        this.tx = tx;
    }

    /** The heads of a kind and no rows. */
    public Outcome<Table> template(Actor actor, String kind, Language language) {
        return reading.columns(actor, kind)
                .map(columns -> new Table(
                        language == Language.ZH_CN ? "模板" : "Template",
                        heads(columns, language),
                        Collections.emptyIterator()));
    }

    /** The bad rows in the template's columns, whole and unmasked, with their problems; that they were taken is on record. */
    public Outcome<Table> badRows(Actor actor, String publicId, Language language) {
        return reading.find(actor, publicId)
                .then(batch -> reading.columns(actor, batch.kind()).then(columns -> {
                    tx.write(() -> {
                        audit.append(
                                actor,
                                "import.bad-rows",
                                "import:" + batch.id(),
                                batch.unitId(),
                                Map.of("rows", batch.badCount()));
                        return true;
                    });
                    return rows(actor, publicId, columns, language).map(rows -> table(columns, rows, language));
                }));
    }

    private static Table table(List<Column> columns, List<List<@Nullable Object>> rows, Language language) {
        var heads = new ArrayList<>(heads(columns, language));
        heads.add(language == Language.ZH_CN ? "原行号" : "Line");
        heads.add(language == Language.ZH_CN ? "问题" : "Problem");
        return new Table(language == Language.ZH_CN ? "待更正" : "To mend", heads, rows.iterator());
    }

    private Outcome<List<List<@Nullable Object>>> rows(
            Actor actor, String publicId, List<Column> columns, Language language) {
        var all = new ArrayList<List<@Nullable Object>>();
        int after = 0;
        while (true) {
            var page = reading.rows(actor, publicId, RowOutcome.BAD, after, CHUNK);
            switch (page) {
                case Outcome.Refused<List<ImportRow>>(var refusal) -> {
                    return new Outcome.Refused<>(refusal);
                }
                case Outcome.Done<List<ImportRow>>(var found) -> {
                    found.forEach(row -> all.add(cells(row, columns, language)));
                    if (found.size() < CHUNK) {
                        return Outcome.done(all);
                    }
                    after = found.getLast().line();
                }
            }
        }
    }

    private List<@Nullable Object> cells(ImportRow row, List<Column> columns, Language language) {
        var cells = new ArrayList<@Nullable Object>();
        columns.forEach(column -> cells.add(row.content().values().get(column.field())));
        cells.add((long) row.line());
        cells.add(row.content().problems().stream()
                .map(problem -> views.told(problem.words(), language))
                .collect(Collectors.joining("；")));
        return cells;
    }

    private static List<String> heads(List<Column> columns, Language language) {
        return columns.stream()
                .map(column -> language == Language.ZH_CN ? column.zh() : column.en())
                .toList();
    }
}
