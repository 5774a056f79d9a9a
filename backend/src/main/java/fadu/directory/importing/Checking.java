package fadu.directory.importing;

import fadu.directory.importing.RowContent.Kept;
import fadu.directory.importing.RowContent.KeptChange;
import fadu.directory.importing.RowContent.KeptProblem;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts all rows of an import before its kind, and keeps what came out. */
@Singleton
final class Checking {
    private final Imports imports;
    private final Desk desk;

    Checking(Imports imports, Desk desk) {
        this.imports = imports;
        this.desk = desk;
    }

    /**
     * What a check found.
     *
     * @param rows every row, judged
     * @param checked the kind's own answers for the rows that were not skipped
     */
    record Judged<P>(List<ImportRow> rows, List<Checked<P>> checked, List<Sentence> notes) {
        /** The rows that applying writes. */
        List<Checked<P>> writing() {
            return checked.stream()
                    .filter(row -> row.outcome() == RowOutcome.NEW || row.outcome() == RowOutcome.CHANGE)
                    .toList();
        }
    }

    /** Judges all rows anew. */
    <P> Judged<P> judge(ImportKind<P> kind, ImportContext context, List<ImportRow> rows) {
        var active =
                rows.stream().filter(row -> row.outcome() != RowOutcome.SKIPPED).toList();
        var checked = new ArrayList<Checked<P>>();
        var answers =
                kind.check(context, active.stream().map(Checking::readable).toList());
        for (int i = 0; i < active.size(); i++) {
            checked.add(marked(answers.get(i), active.get(i)));
        }
        var byLine = new HashMap<Integer, Checked<P>>();
        checked.forEach(each -> byLine.put(each.cells().line(), each));
        var judged = rows.stream().map(row -> judged(row, byLine)).toList();
        var notes = new ArrayList<>(kind.consequences(context, checked));
        var missing = kind.missing(context, checked).size();
        if (missing > 0) {
            notes.add(Sentence.of(ImportProblem.NOTE_MISSING, "count", missing));
        }
        return new Judged<>(judged, List.copyOf(checked), List.copyOf(notes));
    }

    /** Keeps the rows that came out differently, and the counts. */
    <P> void keep(ImportBatch batch, List<ImportRow> before, Judged<P> judged) {
        var changed = new ArrayList<SealedRow>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(judged.rows().get(i))) {
                changed.add(desk.seal(batch.publicId(), judged.rows().get(i), null));
            }
        }
        imports.save(batch.id(), changed);
        count(batch.id(), judged);
    }

    /** Keeps the counts and the sentences. */
    <P> void count(long batch, Judged<P> judged) {
        var counts = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
        judged.rows().forEach(row -> counts.merge(row.outcome(), 1, Integer::sum));
        imports.setResult(
                batch,
                judged.rows().size(),
                counts.getOrDefault(RowOutcome.SAME, 0),
                counts.getOrDefault(RowOutcome.CHANGE, 0),
                counts.getOrDefault(RowOutcome.NEW, 0),
                counts.getOrDefault(RowOutcome.BAD, 0),
                desk.write(judged.notes().stream().map(Kept::of).toList()));
    }

    /** The cells as a kind sees them: what could not be read is empty. */
    private static Cells readable(ImportRow row) {
        var values = new HashMap<>(row.content().values());
        var marks = new HashMap<String, Cells.Mark>();
        row.content().marks().forEach((field, mark) -> {
            values.remove(field);
            marks.put(field, Cells.Mark.valueOf(mark));
        });
        return new Cells(row.line(), values, marks);
    }

    /** Adds the problems of unreadable cells, which make a row bad whatever its kind says. */
    private static <P> Checked<P> marked(Checked<P> answer, ImportRow row) {
        if (row.content().marks().isEmpty()) {
            return answer;
        }
        var problems = new ArrayList<CellProblem>();
        row.content().marks().forEach((field, mark) -> problems.add(CellProblem.of(field, problem(mark))));
        answer.problems().stream()
                .filter(each -> !row.content().marks().containsKey(each.field()))
                .forEach(problems::add);
        return Checked.bad(answer.cells(), answer.personId(), problems);
    }

    private static ImportProblem problem(String mark) {
        return switch (Cells.Mark.valueOf(mark)) {
            case FORMULA -> ImportProblem.CELL_FORMULA;
            case DIGITS_LOST -> ImportProblem.CELL_DIGITS_LOST;
            case ERROR -> ImportProblem.CELL_ERROR;
            case TOO_LONG -> ImportProblem.CELL_TOO_LONG;
        };
    }

    private static <P> ImportRow judged(ImportRow row, Map<Integer, Checked<P>> byLine) {
        var answer = byLine.get(row.line());
        if (answer == null) {
            return row;
        }
        var content = new RowContent(
                row.content().values(),
                row.content().marks(),
                answer.problems().stream().map(KeptProblem::of).toList(),
                answer.changes().stream().map(KeptChange::of).toList(),
                null);
        return new ImportRow(row.line(), answer.outcome(), answer.personId(), content);
    }
}
