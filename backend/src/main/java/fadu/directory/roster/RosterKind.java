package fadu.directory.roster;

import fadu.directory.Category;
import fadu.directory.Flag;
import fadu.directory.Identities;
import fadu.directory.Phone;
import fadu.directory.importing.Applied;
import fadu.directory.importing.CellProblem;
import fadu.directory.importing.Cells;
import fadu.directory.importing.Checked;
import fadu.directory.importing.Checked.Change;
import fadu.directory.importing.Column;
import fadu.directory.importing.ImportContext;
import fadu.directory.importing.ImportKind;
import fadu.directory.importing.ImportProblem;
import fadu.directory.importing.Matching;
import fadu.directory.importing.Matching.Match;
import fadu.directory.importing.RowOutcome;
import fadu.directory.importing.Sentence;
import fadu.directory.importing.Stays;
import fadu.directory.importing.UnitNames;
import fadu.platform.Actor;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A unit's roster: puts people on record, moves them, and says what differs. */
@Singleton
final class RosterKind implements ImportKind<RosterPlan> {
    private final Matching matching;
    private final UnitNames unitNames;
    private final Identities identities;
    private final RosterRegister register;
    private final RosterWriting writing;

    RosterKind(
            Matching matching,
            UnitNames unitNames,
            Identities identities,
            RosterRegister register,
            RosterWriting writing) {
        this.matching = matching;
        this.unitNames = unitNames;
        this.identities = identities;
        this.register = register;
        this.writing = writing;
    }

    @Override
    public String kind() {
        return "ROSTER";
    }

    @Override
    public List<Column> columns() {
        return RosterColumns.all();
    }

    @Override
    public List<Checked<RosterPlan>> check(ImportContext context, List<Cells> rows) {
        var units = unitNames.known(context);
        var matches = matching.match(context, rows);
        var ids = new HashSet<Long>();
        matches.forEach(match -> {
            if (match instanceof Match.Found(var person)) {
                ids.add(person.id());
            }
        });
        var people = register.people(ids);
        boolean unitColumn = rows.stream().anyMatch(row -> row.has("unit"));
        boolean categoryColumn = rows.stream().anyMatch(row -> row.has("category"));
        var seen = new HashMap<String, Integer>();
        var checked = new ArrayList<Checked<RosterPlan>>();
        String unitAbove = null;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var problems = new ArrayList<CellProblem>();
            var plan = new RosterReading(context, units, row, problems).read(unitColumn, unitAbove);
            unitAbove = row.has("unit") ? row.text("unit") : unitAbove;
            checked.add(judge(row, plan, matches.get(i), people, units, categoryColumn, seen, problems));
        }
        return checked;
    }

    private Checked<RosterPlan> judge(
            Cells row,
            RosterPlan plan,
            Match match,
            Map<Long, RosterPerson> people,
            UnitNames.Known units,
            boolean categoryColumn,
            Map<String, Integer> seen,
            List<CellProblem> problems) {
        var person = switch (match) {
            case Match.Found(var found) -> Objects.requireNonNull(people.get(found.id()));
            case Match.Unsure(var problem) -> add(problems, problem);
            case Match.Malformed(var problem) -> add(problems, problem);
            case Match.Nobody nobody -> null;
        };
        twice(row, plan, person, seen, problems);
        if (person != null) {
            if (person.leftOn() != null) {
                problems.add(CellProblem.of("name", RosterProblem.ROSTER_LEFT, "on", person.leftOn()));
            }
            var index = index(plan);
            if (index != null
                    && person.plain().idIndex() != null
                    && !index.equals(person.plain().idIndex())) {
                problems.add(CellProblem.of("idNumber", RosterProblem.ROSTER_OTHER_NUMBER));
            }
        } else if (categoryColumn && !row.has("category") && !row.unreadable("category") && problems.isEmpty()) {
            problems.add(CellProblem.of("category", ImportProblem.CELL_NEEDED).suggesting(Category.OFFICER.zh()));
        }
        if (!problems.isEmpty()) {
            return Checked.bad(row, person == null ? null : person.id(), problems);
        }
        if (person == null) {
            return Checked.fresh(row, null, List.of(), plan);
        }
        var changes = changes(plan, person, units);
        return changes.isEmpty() ? Checked.same(row, person.id()) : Checked.change(row, person.id(), changes, plan);
    }

    private static @Nullable RosterPerson add(List<CellProblem> problems, CellProblem problem) {
        if (problems.stream().noneMatch(each -> each.field().equals(problem.field()))) {
            problems.add(problem);
        }
        return null;
    }

    /** The first row of a person counts; every further one has to be mended or left out. */
    private static void twice(
            Cells row,
            RosterPlan plan,
            @Nullable RosterPerson person,
            Map<String, Integer> seen,
            List<CellProblem> problems) {
        var keys = new ArrayList<String>();
        if (person != null) {
            keys.add("person " + person.id());
        }
        if (plan.idNumber() != null) {
            keys.add("id " + plan.idNumber());
        } else if (plan.staffNumber() != null) {
            keys.add("staff " + plan.unitId() + " " + plan.staffNumber());
        } else if (plan.phone() != null) {
            keys.add("phone " + plan.name() + " " + plan.phone());
        } else {
            keys.add("name " + plan.unitId() + " " + plan.name());
        }
        Integer first = null;
        for (var key : keys) {
            var known = seen.putIfAbsent(key, row.line());
            first = known == null ? first : known;
        }
        if (first != null && !row.text(CellProblem.WHO).equals(CellProblem.NEW_PERSON)) {
            problems.add(CellProblem.of(
                    plan.idNumber() == null ? "name" : "idNumber", RosterProblem.ROSTER_TWICE, "line", first));
        }
    }

    private List<Change> changes(RosterPlan plan, RosterPerson person, UnitNames.Known units) {
        var changes = new ArrayList<Change>();
        var plain = person.plain();
        differ(changes, "name", plain.name(), plan.name());
        if (plan.unitId() != plain.unitId()) {
            var to = units.byId(plan.unitId());
            changes.add(new Change(
                    "unit",
                    person.unitName(),
                    to == null ? null : to.name(),
                    Sentence.of(RosterProblem.ROSTER_TRANSFER, "unit", person.unitName())));
        }
        var index = index(plan);
        if (index != null && plain.idIndex() == null) {
            changes.add(new Change(
                    "idNumber", null, fadu.directory.IdNumber.masked(Objects.toString(plan.idNumber())), null));
        }
        if (plan.phone() != null
                && !HexFormat.of()
                        .formatHex(identities.phoneIndex(plan.phone()))
                        .equals(plain.phoneIndex())) {
            changes.add(
                    new Change("phone", plain.phoneIndex() == null ? null : "****", Phone.masked(plan.phone()), null));
        }
        differ(changes, "staffNumber", plain.staffNumber(), plan.staffNumber());
        differ(changes, "gender", plain.gender(), plan.gender());
        differ(changes, "education", plain.education(), plan.education());
        differ(changes, "post", person.postTitle(), plan.post());
        var category = plan.category();
        if (category != null && !person.categories().contains(category.name())) {
            var held = Category.leading(
                    person.categories().stream().map(Category::valueOf).toList());
            changes.add(new Change(
                    "category",
                    held.map(Category::zh).orElse(null),
                    category.zh(),
                    new Sentence(RosterProblem.ROSTER_CATEGORY, Map.of())));
        }
        plan.flags().forEach((flag, told) -> {
            boolean holds = person.flags().contains(flag.name());
            if (holds != told.holds()) {
                changes.add(new Change(field(flag), holds ? "是" : "否", told.holds() ? "是" : "否", null));
            }
        });
        return changes;
    }

    private @Nullable String index(RosterPlan plan) {
        var number = plan.idNumber();
        return number == null
                ? null
                : fadu.directory.IdNumber.read(number)
                        .map(read -> HexFormat.of().formatHex(identities.index(read)))
                        .orElse(null);
    }

    private static void differ(List<Change> changes, String field, @Nullable String before, @Nullable String after) {
        if (after != null && !after.equals(before)) {
            changes.add(new Change(field, before, after, null));
        }
    }

    private static String field(Flag flag) {
        return switch (flag) {
            case ESTABLISHED -> "established";
            case REGISTERED -> "registered";
            case IN_POST -> "inPost";
        };
    }

    @Override
    public List<Applied> apply(Actor actor, ImportContext context, List<Checked<RosterPlan>> rows) {
        return writing.apply(context, rows);
    }

    @Override
    public List<Stays> undo(Actor actor, ImportContext context, List<Applied> rows) {
        return writing.undo(context, rows);
    }

    @Override
    public List<Sentence> consequences(ImportContext context, List<Checked<RosterPlan>> rows) {
        var sentences = new ArrayList<Sentence>();
        long fresh =
                rows.stream().filter(row -> row.outcome() == RowOutcome.NEW).count();
        count(sentences, RosterProblem.ROSTER_NOTE_NEW, fresh);
        count(sentences, RosterProblem.ROSTER_NOTE_TRANSFERS, changing(rows, "unit"));
        long ending = rows.stream()
                .flatMap(row -> row.changes().stream())
                .filter(change -> change.field().equals("established")
                        || change.field().equals("registered")
                        || change.field().equals("inPost"))
                .filter(change -> Objects.equals(change.after(), "否"))
                .count();
        count(sentences, RosterProblem.ROSTER_NOTE_FLAGS, ending);
        if (fresh > 0 && rows.stream().noneMatch(row -> row.cells().has("category"))) {
            sentences.add(new Sentence(RosterProblem.ROSTER_NOTE_CATEGORY, Map.of()));
        }
        if (rows.stream().anyMatch(row -> row.cells().has(RosterColumns.CERTIFICATE))) {
            sentences.add(new Sentence(RosterProblem.ROSTER_NOTE_CERTIFICATES, Map.of()));
        }
        return sentences;
    }

    private static long changing(List<Checked<RosterPlan>> rows, String field) {
        return rows.stream()
                .filter(row ->
                        row.changes().stream().anyMatch(change -> change.field().equals(field)))
                .count();
    }

    private static void count(List<Sentence> sentences, RosterProblem code, long count) {
        if (count > 0) {
            sentences.add(Sentence.of(code, "count", count));
        }
    }

    @Override
    public Collection<Long> missing(ImportContext context, List<Checked<RosterPlan>> rows) {
        var missing = new HashSet<>(register.serving(context.scope(), context.unitId()));
        rows.forEach(row -> {
            var person = row.personId();
            if (person != null) {
                missing.remove(person);
            }
        });
        return missing;
    }
}
