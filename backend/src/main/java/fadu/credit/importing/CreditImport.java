package fadu.credit.importing;

import fadu.credit.Earned;
import fadu.credit.EntryKind;
import fadu.credit.ImportedEntries;
import fadu.credit.ImportedEntry;
import fadu.credit.Posting;
import fadu.directory.importing.Applied;
import fadu.directory.importing.CellProblem;
import fadu.directory.importing.Cells;
import fadu.directory.importing.Checked;
import fadu.directory.importing.Checked.Change;
import fadu.directory.importing.Column;
import fadu.directory.importing.Column.Shape;
import fadu.directory.importing.ImportContext;
import fadu.directory.importing.ImportKind;
import fadu.directory.importing.Matching;
import fadu.directory.importing.Matching.Match;
import fadu.directory.importing.Sentence;
import fadu.directory.importing.Stays;
import fadu.platform.Actor;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opening balances and training elsewhere, by import (obligations A1): each row becomes an entry that names its proof, and
 * undoing reverses it. The same item of the same person is one entry, however many files bring it; after a reversal it may
 * come again under the next policy version.
 */
@Singleton
final class CreditImport implements ImportKind<CreditPlan> {
    private final Matching matching;
    private final ImportedEntries imported;
    private final Posting posting;

    CreditImport(Matching matching, ImportedEntries imported, Posting posting) {
        this.matching = matching;
        this.imported = imported;
        this.posting = posting;
    }

    @Override
    public String kind() {
        return "CREDIT";
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(
                        Column.person().stream(),
                        Stream.of(
                                column("source", "来源", "Source", true, Shape.TEXT, "类型", "类别", "期初或外部"),
                                column("title", "培训名称", "Title", true, Shape.TEXT, "名称", "项目名称", "内容"),
                                column("on", "日期", "Date", true, Shape.DATE, "培训日期", "结束日期", "截止日期"),
                                column("from", "开始日期", "From", false, Shape.DATE, "起始日期"),
                                column("part", "时段", "Part of day", false, Shape.TEXT, "上午或下午"),
                                column("hours", "学时", "Hours", false, Shape.NUMBER, "学时数", "课时"),
                                column("subject", "内容类别", "Subject", false, Shape.TEXT, "培训内容类别"),
                                column("proof", "证明材料", "Proof", true, Shape.TEXT, "证明", "证书编号", "依据", "原系统编号")))
                .toList();
    }

    private static Column column(String field, String zh, String en, boolean needed, Shape shape, String... synonyms) {
        return new Column(field, zh, en, List.of(synonyms), needed, shape);
    }

    @Override
    public List<Checked<CreditPlan>> check(ImportContext context, List<Cells> rows) {
        var matches = matching.match(context, rows);
        var known = known(matches.stream()
                .filter(Match.Found.class::isInstance)
                .map(match -> ((Match.Found) match).person().id())
                .collect(Collectors.toSet()));
        var reading = new CreditRow(context.today());
        var seen = new HashMap<Item, Integer>();
        var checked = new ArrayList<Checked<CreditPlan>>();
        for (int i = 0; i < rows.size(); i++) {
            var cells = rows.get(i);
            checked.add(
                    switch (matches.get(i)) {
                        case Match.Found(var person) ->
                            person.id() == context.scope().personId()
                                    ? bad(
                                            cells,
                                            person.id(),
                                            CellProblem.of("name", CreditImportProblem.CREDIT_ROW_OWN))
                                    : judge(cells, person.id(), reading.read(cells, person.id()), known, seen);
                        case Match.Unsure(var problem) -> Checked.<CreditPlan>bad(cells, null, List.of(problem));
                        case Match.Malformed(var problem) -> Checked.<CreditPlan>bad(cells, null, List.of(problem));
                        case Match.Nobody() ->
                            Checked.<CreditPlan>bad(
                                    cells,
                                    null,
                                    List.of(CellProblem.of("name", CreditImportProblem.CREDIT_ROW_NOBODY)));
                    });
        }
        return checked;
    }

    private static Checked<CreditPlan> judge(
            Cells cells,
            long personId,
            CreditRow.Read read,
            Map<Item, List<ImportedEntry>> known,
            Map<Item, Integer> seen) {
        var plan = read.plan();
        if (plan == null) {
            return Checked.bad(cells, personId, read.problems());
        }
        var item = new Item(personId, plan.ref());
        var first = seen.putIfAbsent(item, cells.line());
        if (first != null) {
            return bad(cells, personId, CellProblem.of("title", CreditImportProblem.CREDIT_ROW_TWICE, "line", first));
        }
        var live = live(known, item);
        if (live.isEmpty()) {
            var hours = BigDecimal.valueOf(plan.hundredths(), 2)
                    .stripTrailingZeros()
                    .toPlainString();
            return Checked.fresh(cells, personId, List.of(new Change("hours", null, hours, null)), plan);
        }
        return live.getFirst().hundredths() == plan.hundredths()
                        && live.getFirst().halfDays() == plan.halfDays()
                ? Checked.same(cells, personId)
                : bad(cells, personId, CellProblem.of("hours", CreditImportProblem.CREDIT_ROW_DIFFERS));
    }

    private static Checked<CreditPlan> bad(Cells cells, long personId, CellProblem problem) {
        return Checked.bad(cells, personId, List.of(problem));
    }

    private static List<ImportedEntry> live(Map<Item, List<ImportedEntry>> known, Item item) {
        return known.getOrDefault(item, List.of()).stream()
                .filter(ImportedEntry::live)
                .toList();
    }

    @Override
    public List<Applied> apply(Actor actor, ImportContext context, List<Checked<CreditPlan>> rows) {
        var plans = rows.stream().map(row -> Objects.requireNonNull(row.plan())).toList();
        var known = known(plans.stream().map(CreditPlan::personId).collect(Collectors.toSet()));
        var applied = new ArrayList<Applied>();
        var byKind = new HashMap<EntryKind, List<Earned>>();
        for (var row : rows) {
            var plan = Objects.requireNonNull(row.plan());
            var version = String.valueOf(1
                    + known.getOrDefault(new Item(plan.personId(), plan.ref()), List.of())
                            .size());
            byKind.computeIfAbsent(plan.kind(), kind -> new ArrayList<>())
                    .add(plan.as().apply(version));
            applied.add(new Applied(row.cells().line(), plan.personId(), version + " " + plan.ref()));
        }
        byKind.forEach((kind, earned) -> posting.post(actor, kind, earned));
        return applied;
    }

    @Override
    public List<Stays> undo(Actor actor, ImportContext context, List<Applied> rows) {
        var people =
                rows.stream().map(row -> Objects.requireNonNull(row.personId())).collect(Collectors.toSet());
        Map<String, ImportedEntry> live = imported.of(people, CreditRow.SOURCE).stream()
                .filter(ImportedEntry::live)
                .collect(Collectors.toMap(CreditImport::name, Function.identity()));
        var found = rows.stream()
                .filter(row -> live.containsKey(row.personId() + " " + row.before()))
                .collect(Collectors.toSet());
        posting.reverseEntries(
                actor,
                found.stream()
                        .map(row -> Objects.requireNonNull(live.get(row.personId() + " " + row.before()))
                                .id())
                        .toList(),
                "撤销导入 " + context.batch());
        return rows.stream()
                .filter(row -> !found.contains(row))
                .map(row -> new Stays(row.line(), new Sentence(CreditImportProblem.CREDIT_ROW_STAYS, Map.of())))
                .toList();
    }

    private static String name(ImportedEntry entry) {
        return entry.personId() + " " + entry.policyVersion() + " " + entry.sourceRef();
    }

    @Override
    public List<Sentence> consequences(ImportContext context, List<Checked<CreditPlan>> rows) {
        var plans = rows.stream()
                .map(Checked::plan)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (plans.isEmpty()) {
            return List.of();
        }
        long hundredths = plans.stream().mapToLong(CreditPlan::hundredths).sum();
        long people = plans.stream().map(CreditPlan::personId).distinct().count();
        return List.of(new Sentence(
                CreditImportProblem.CREDIT_IMPORT_SUM,
                Map.of(
                        "people",
                        String.valueOf(people),
                        "hours",
                        BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString())));
    }

    private Map<Item, List<ImportedEntry>> known(Collection<Long> people) {
        return imported.of(new HashSet<>(people), CreditRow.SOURCE).stream()
                .collect(Collectors.groupingBy(entry -> new Item(entry.personId(), entry.sourceRef())));
    }

    /** One item of one person. */
    private record Item(long personId, String ref) {}
}
