package fadu.qualification.importing;

import fadu.directory.importing.Applied;
import fadu.directory.importing.CellProblem;
import fadu.directory.importing.Cells;
import fadu.directory.importing.Checked;
import fadu.directory.importing.Column;
import fadu.directory.importing.Column.Shape;
import fadu.directory.importing.ImportContext;
import fadu.directory.importing.ImportKind;
import fadu.directory.importing.Matching;
import fadu.directory.importing.Matching.Match;
import fadu.directory.importing.Sentence;
import fadu.directory.importing.Stays;
import fadu.platform.Actor;
import fadu.platform.id.PublicIds;
import fadu.platform.time.Clock;
import fadu.qualification.NewQualification;
import fadu.qualification.Qualification;
import fadu.qualification.QualificationKind;
import fadu.qualification.QualificationRecords;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Passes and exemptions by import. Imported exemptions wait for a second person like any other. */
@Singleton
final class QualificationImport implements ImportKind<NewQualification> {
    private final Matching matching;
    private final QualificationRecords records;
    private final Clock clock;

    QualificationImport(Matching matching, QualificationRecords records, Clock clock) {
        this.matching = matching;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "QUALIFICATIONS";
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(
                        Column.person().stream(),
                        Stream.of(
                                column("kind", "类别", "Kind", true, Shape.TEXT, "合格或免考", "记录类别"),
                                column("scope", "科目", "Scope", false, Shape.TEXT, "适用科目", "考试科目"),
                                column("proofKind", "证明名称", "Proof", true, Shape.TEXT, "证书名称", "证明材料"),
                                column("proofNo", "证明编号", "Proof number", false, Shape.TEXT, "证书编号", "证书号"),
                                column("basis", "依据", "Basis", false, Shape.TEXT, "法律依据"),
                                column("validFrom", "有效期起", "Valid from", true, Shape.DATE, "合格日期", "取得日期", "起始日期"),
                                column("validTo", "有效期止", "Valid to", false, Shape.DATE, "有效期至", "截止日期")))
                .toList();
    }

    private static Column column(String field, String zh, String en, boolean needed, Shape shape, String... synonyms) {
        return new Column(field, zh, en, List.of(synonyms), needed, shape);
    }

    @Override
    public List<Checked<NewQualification>> check(ImportContext context, List<Cells> rows) {
        var matches = matching.match(context, rows);
        var people = matches.stream()
                .filter(Match.Found.class::isInstance)
                .map(match -> ((Match.Found) match).person().id())
                .collect(Collectors.toSet());
        var known = records.standing(people).stream().collect(Collectors.groupingBy(Qualification::personId));
        var reading = new QualificationRow("导入批次 " + context.batch());
        var checked = new ArrayList<Checked<NewQualification>>();
        for (int i = 0; i < rows.size(); i++) {
            checked.add(check(reading, rows.get(i), matches.get(i), known));
        }
        return checked;
    }

    private static Checked<NewQualification> check(
            QualificationRow reading, Cells cells, Match match, Map<Long, List<Qualification>> known) {
        return switch (match) {
            case Match.Found(var person) -> reading.read(cells, person, known.getOrDefault(person.id(), List.of()));
            case Match.Unsure(var problem) -> Checked.bad(cells, null, List.of(problem));
            case Match.Malformed(var problem) -> Checked.bad(cells, null, List.of(problem));
            case Match.Nobody() ->
                Checked.bad(
                        cells,
                        null,
                        List.of(CellProblem.of("name", QualificationImportProblem.QUALIFICATION_ROW_NOBODY)));
        };
    }

    @Override
    public List<Applied> apply(Actor actor, ImportContext context, List<Checked<NewQualification>> rows) {
        var entries = new LinkedHashMap<String, NewQualification>();
        var applied = new ArrayList<Applied>();
        for (var row : rows) {
            var entry = Objects.requireNonNull(row.plan());
            var id = PublicIds.next();
            entries.put(id, entry);
            applied.add(new Applied(row.cells().line(), entry.personId(), id));
        }
        records.addAll(entries, clock.now(), actor.personId());
        return applied;
    }

    @Override
    public List<Stays> undo(Actor actor, ImportContext context, List<Applied> rows) {
        var ids = rows.stream().map(Applied::before).toList();
        records.remove(ids);
        var remaining = new HashSet<>(records.remaining(ids));
        return rows.stream()
                .filter(row -> remaining.contains(row.before()))
                .map(row -> new Stays(
                        row.line(), new Sentence(QualificationImportProblem.QUALIFICATION_ROW_STAYS, Map.of())))
                .toList();
    }

    private static boolean isExemption(Checked<NewQualification> row) {
        var entry = row.plan();
        return entry != null && entry.kind() == QualificationKind.EXEMPTION;
    }

    @Override
    public List<Sentence> consequences(ImportContext context, List<Checked<NewQualification>> rows) {
        long waiting = rows.stream().filter(QualificationImport::isExemption).count();
        return waiting == 0
                ? List.of()
                : List.of(Sentence.of(QualificationImportProblem.QUALIFICATION_IMPORT_WAITING, "count", waiting));
    }
}
