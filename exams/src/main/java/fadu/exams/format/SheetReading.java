package fadu.exams.format;

import fadu.exams.Words;
import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.CasePart;
import fadu.exams.item.Item;
import fadu.exams.item.ItemKind;
import fadu.exams.item.Question;
import fadu.exams.item.SimpleQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the rows of a table into items: finds the head within the first rows, then takes row by row. */
final class SheetReading {
    private static final int HEAD_WITHIN = 10;

    private final Report report = new Report();
    private final Defaults defaults;
    private Optional<SheetHead> head = Optional.empty();
    private Optional<Open> open = Optional.empty();
    private int before;

    /** A case whose parts are still coming. */
    private record Open(int line, SheetQuestion facts, List<CasePart> parts, List<Words> changes) {}

    SheetReading(Defaults defaults) {
        this.defaults = defaults;
    }

    /** Takes one row; false where no more rows are wanted. */
    boolean take(SheetRow row) {
        if (row.isEmpty()) {
            return true;
        }
        if (head.isEmpty()) {
            head = SheetHead.of(row);
            return head.isPresent() || ++before < HEAD_WITHIN;
        }
        if (report.full()) {
            report.refuse(row.line(), "", "试题过多，其后的未读入", "too many questions; the rest was not read");
            return false;
        }
        question(new SheetQuestion(head.get(), row));
        return true;
    }

    ImportReport end() {
        if (head.isEmpty()) {
            report.refuse(
                    0,
                    "",
                    "前 " + HEAD_WITHIN + " 行中没有同时含“题干”和“答案”的表头",
                    "no head with stem and answer in the first rows");
        }
        close();
        return report.end();
    }

    private void question(SheetQuestion row) {
        if (open.isPresent() && row.id().startsWith(open.get().facts().id() + "/")) {
            part(row, open.get());
            return;
        }
        close();
        if (row.kind().filter(kind -> kind == ItemKind.CASE).isPresent()) {
            open = Optional.of(new Open(row.line(), row, new ArrayList<>(), new ArrayList<>()));
            return;
        }
        var question = row.question();
        if (question.isEmpty()) {
            report.refuse(row.line(), row.name(), row.refusal());
        } else {
            take(row, question.get(), row.changes());
        }
    }

    private void part(SheetQuestion row, Open found) {
        Optional<SimpleQuestion> question = row.question();
        if (question.isEmpty()) {
            report.refuse(row.line(), row.name(), row.refusal());
            return;
        }
        var id = row.id().substring(found.facts().id().length() + 1);
        var rationale = row.rationale();
        found.parts().add(new CasePart(id, row.weight(), question.get(), rationale, row.citations()));
        found.changes().addAll(row.changes());
    }

    private void close() {
        open.ifPresent(found -> {
            var row = found.facts();
            var changes = new ArrayList<>(row.changes());
            changes.addAll(found.changes());
            take(row, new CaseAnalysis(row.stem(), found.parts()), changes);
        });
        open = Optional.empty();
    }

    private void take(SheetQuestion row, Question question, List<Words> changes) {
        var item = new Item(
                defaults.id(row.id(), report.next()),
                row.topic().isEmpty() ? defaults.topic() : row.topic(),
                row.difficulty().orElse(defaults.difficulty()),
                question,
                row.rationale(),
                row.citations(),
                row.tags());
        report.take(row.line(), row.name(), item, changes);
    }
}
