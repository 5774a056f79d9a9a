package fadu.directory.importing;

import fadu.directory.IdNumber;
import fadu.directory.Phone;
import fadu.directory.importing.RowContent.Kept;
import fadu.platform.Actor;
import fadu.platform.problem.Language;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.ProblemCode;
import fadu.platform.problem.Words;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader is shown of imports, in their language; numbers are masked unless that very cell needs a cure. */
@Singleton
public class ImportViews {
    private final ReadingImports reading;
    private final Words words;

    ImportViews(ReadingImports reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    /** An import. */
    public ImportView view(ImportBatch batch, Language language) {
        var applied = batch.appliedAt();
        return new ImportView(
                batch.publicId(),
                batch.kind(),
                new UnitRef(batch.unitPublicId(), batch.unitName()),
                batch.fileName(),
                batch.state(),
                new Counts(
                        batch.rowCount(), batch.sameCount(), batch.changeCount(), batch.newCount(), batch.badCount()),
                reading.heads(batch).stream()
                        .map(head -> new HeadView(head.name(), head.field()))
                        .toList(),
                batch.madeAt(),
                new UnitRef(batch.madeByPublicId(), batch.madeByName()),
                applied,
                batch.undoneAt(),
                applied == null ? null : applied.plus(Importing.UNDO),
                batch.doneCount(),
                reading.notes(batch).stream().map(note -> told(note, language)).toList());
    }

    /** A page of rows behind a line. */
    public Outcome<List<RowView>> rows(
            Actor actor, String publicId, @Nullable RowOutcome outcome, int after, int limit, Language language) {
        return reading.find(actor, publicId)
                .then(batch -> reading.columns(actor, batch.kind()))
                .then(columns -> reading.rows(actor, publicId, outcome, after, limit)
                        .map(rows -> rows.stream()
                                .map(row -> view(row, columns, language))
                                .toList()));
    }

    /** One row. */
    public Outcome<RowView> row(Actor actor, String publicId, int line, Language language) {
        return reading.find(actor, publicId)
                .then(batch -> reading.columns(actor, batch.kind()))
                .then(columns -> reading.row(actor, publicId, line).map(row -> view(row, columns, language)));
    }

    private RowView view(ImportRow row, List<Column> columns, Language language) {
        var content = row.content();
        var asked = new HashSet<String>();
        content.problems().forEach(problem -> asked.add(problem.field()));
        var shown = new HashMap<String, String>();
        columns.forEach(column -> {
            var value = content.values().get(column.field());
            if (value != null) {
                shown.put(column.field(), asked.contains(column.field()) ? value : masked(value, column));
            }
        });
        var stays = content.stays();
        return new RowView(
                row.line(),
                row.outcome(),
                content.values().getOrDefault("name", ""),
                columns.stream()
                        .filter(column -> shown.containsKey(column.field()))
                        .map(column -> new CellView(column.field(), shown.getOrDefault(column.field(), "")))
                        .toList(),
                content.problems().stream()
                        .map(problem -> problem(problem, content, language))
                        .toList(),
                content.changes().stream()
                        .map(change -> new ChangeView(
                                change.field(),
                                change.before(),
                                change.after(),
                                change.consequence() == null ? null : told(change.consequence(), language)))
                        .toList(),
                stays == null ? null : told(stays, language));
    }

    private ProblemView problem(RowContent.KeptProblem problem, RowContent content, Language language) {
        var code = new Named(problem.words().code());
        var next = words.next(language, code, problem.words().facts());
        return new ProblemView(
                problem.field(),
                content.values().get(problem.field()),
                code.name(),
                told(problem.words(), language),
                new CureView(
                        next,
                        problem.suggestion(),
                        problem.choices().stream()
                                .map(choice -> new ChoiceView(choice.value(), choice.label()))
                                .toList()));
    }

    /** A kept sentence in words. */
    String told(Kept kept, Language language) {
        return words.detail(language, new Named(kept.code()), kept.facts());
    }

    private static String masked(String value, Column column) {
        return switch (column.shape()) {
            case ID_NUMBER -> IdNumber.masked(value);
            case PHONE -> Phone.masked(value);
            case TEXT, DATE, NUMBER -> value;
        };
    }

    /** A code that came back from the database by name. */
    private record Named(String name) implements ProblemCode {
        @Override
        public Category category() {
            return Category.REFUSED;
        }
    }

    /** A thing by id and name. */
    @Serdeable
    public record UnitRef(String id, String name) {}

    /** How many rows there are, and what applying would do with them. */
    @Serdeable
    public record Counts(int rows, int same, int change, int fresh, int bad) {}

    /** A recognised head: the file's words and the field they mean. */
    @Serdeable
    public record HeadView(String name, String field) {}

    /**
     * An import.
     *
     * @param state CHECKED, APPLYING, APPLIED or UNDONE
     * @param undoUntil null until applied
     * @param done rows written so far
     */
    @Serdeable
    public record ImportView(
            String id,
            String kind,
            UnitRef unit,
            String fileName,
            String state,
            Counts counts,
            List<HeadView> columns,
            Instant madeAt,
            UnitRef madeBy,
            @Nullable Instant appliedAt,
            @Nullable Instant undoneAt,
            @Nullable Instant undoUntil,
            int done,
            List<String> consequences) {}

    /** A cell by its field. */
    @Serdeable
    public record CellView(String column, String value) {}

    /** One way out. */
    @Serdeable
    public record ChoiceView(String value, String label) {}

    /**
     * How a problem can be cured.
     *
     * @param words what to do
     * @param suggestion a value that would do
     */
    @Serdeable
    public record CureView(String words, @Nullable String suggestion, List<ChoiceView> choices) {}

    /** A problem of a cell; {@code column} is {@code who} where the question is which person is meant. */
    @Serdeable
    public record ProblemView(String column, @Nullable String value, String code, String message, CureView cure) {}

    /** What would differ on record. */
    @Serdeable
    public record ChangeView(
            String column,
            @Nullable String before,
            @Nullable String after,
            @Nullable String consequence) {}

    /**
     * A row.
     *
     * @param line its number in the file
     * @param stays why undoing left it
     */
    @Serdeable
    public record RowView(
            int line,
            RowOutcome outcome,
            String name,
            List<CellView> cells,
            List<ProblemView> problems,
            List<ChangeView> changes,
            @Nullable String stays) {}
}
