package fadu.directory.roster;

import fadu.directory.Category;
import fadu.directory.Flag;
import fadu.directory.IdNumber;
import fadu.directory.PersonDraft;
import fadu.directory.Phone;
import fadu.directory.Texts;
import fadu.directory.importing.CellProblem;
import fadu.directory.importing.CellProblem.Choice;
import fadu.directory.importing.Cells;
import fadu.directory.importing.Dates;
import fadu.directory.importing.ImportContext;
import fadu.directory.importing.ImportProblem;
import fadu.directory.importing.UnitNames;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one row of a roster into a plan, collecting what is wrong. */
final class RosterReading {
    private static final List<Choice> YES_NO = List.of(new Choice("是", "是"), new Choice("否", "否"));
    private static final List<Choice> CATEGORIES = Arrays.stream(Category.values())
            .map(each -> new Choice(each.zh(), each.zh()))
            .toList();

    private final ImportContext context;
    private final UnitNames.Known units;
    private final Cells cells;
    private final List<CellProblem> problems;

    RosterReading(ImportContext context, UnitNames.Known units, Cells cells, List<CellProblem> problems) {
        this.context = context;
        this.units = units;
        this.cells = cells;
        this.problems = problems;
    }

    /** The plan; only to be used when no problem was added. */
    RosterPlan read(boolean unitColumn, @Nullable String unitAbove) {
        var idNumber = idNumber();
        return new RosterPlan(
                name(),
                unit(unitColumn, unitAbove),
                idNumber == null ? null : idNumber.whole(),
                phone(),
                text("staffNumber", PersonDraft.SHORT),
                gender(idNumber),
                category(),
                flags(),
                text("post", PersonDraft.NAME),
                text("education", PersonDraft.SHORT),
                joinedOn());
    }

    private String name() {
        var name = Texts.name(cells.text("name"));
        if (name.isEmpty()) {
            needed("name");
        } else if (!Texts.keepable(name, PersonDraft.NAME)) {
            problems.add(CellProblem.of("name", ImportProblem.CELL_TEXT, "most", PersonDraft.NAME));
        }
        return name;
    }

    private long unit(boolean column, @Nullable String above) {
        var text = cells.text("unit");
        if (text.isEmpty()) {
            if (column && !cells.unreadable("unit")) {
                problems.add(CellProblem.of("unit", ImportProblem.CELL_NEEDED).suggesting(above));
            }
            return context.unitId();
        }
        return switch (units.find("unit", text)) {
            case UnitNames.Named.One(var unit) -> unit.id();
            case UnitNames.Named.Unclear(var problem) -> {
                problems.add(problem);
                yield context.unitId();
            }
        };
    }

    private @Nullable IdNumber idNumber() {
        var text = cells.text("idNumber");
        if (text.isEmpty()) {
            return null;
        }
        var number = IdNumber.read(text).orElse(null);
        if (number == null) {
            problems.add(CellProblem.of("idNumber", ImportProblem.CELL_ID_NUMBER));
        }
        return number;
    }

    private @Nullable String phone() {
        var text = cells.text("phone");
        if (text.isEmpty()) {
            return null;
        }
        var phone = Phone.read(text).orElse(null);
        if (phone == null) {
            problems.add(CellProblem.of("phone", ImportProblem.CELL_PHONE));
        }
        return phone;
    }

    private @Nullable String gender(@Nullable IdNumber idNumber) {
        var text = cells.text("gender");
        if (text.isEmpty()) {
            return idNumber == null ? null : idNumber.gender();
        }
        var gender = RosterColumns.gender(text).orElse(null);
        if (gender == null) {
            problems.add(CellProblem.of("gender", ImportProblem.CELL_WORD)
                    .choosing(List.of(new Choice("男", "男"), new Choice("女", "女"))));
        } else if (idNumber != null && !idNumber.gender().equals(gender)) {
            problems.add(CellProblem.of("gender", RosterProblem.ROSTER_GENDER)
                    .suggesting(idNumber.gender().equals("M") ? "男" : "女"));
        }
        return gender;
    }

    private @Nullable Category category() {
        var text = cells.text("category");
        if (text.isEmpty()) {
            return null;
        }
        var category = RosterColumns.category(text).orElse(null);
        if (category == null) {
            problems.add(CellProblem.of("category", ImportProblem.CELL_WORD).choosing(CATEGORIES));
        }
        return category;
    }

    private Map<Flag, RosterPlan.Told> flags() {
        var told = new EnumMap<Flag, RosterPlan.Told>(Flag.class);
        flag(told, Flag.ESTABLISHED, "established");
        flag(told, Flag.REGISTERED, "registered");
        flag(told, Flag.IN_POST, "inPost");
        return told;
    }

    private void flag(Map<Flag, RosterPlan.Told> told, Flag flag, String field) {
        var text = Texts.narrow(cells.text(field));
        if (text.isEmpty()) {
            return;
        }
        var word = RosterColumns.yesOrNo(text).orElse(null);
        var since = Dates.read(text).orElse(null);
        if (word != null) {
            told.put(flag, new RosterPlan.Told(word, null));
        } else if (since == null) {
            problems.add(CellProblem.of(field, ImportProblem.CELL_WORD).choosing(YES_NO));
        } else if (since.isAfter(context.today())) {
            problems.add(CellProblem.of(field, ImportProblem.CELL_FUTURE_DATE));
        } else {
            told.put(flag, new RosterPlan.Told(true, since));
        }
    }

    private LocalDate joinedOn() {
        var text = cells.text("joinedOn");
        if (text.isEmpty()) {
            return context.today();
        }
        var day = cells.date("joinedOn").orElse(null);
        if (day == null) {
            problems.add(CellProblem.of("joinedOn", ImportProblem.CELL_NO_DATE));
            return context.today();
        }
        if (day.isAfter(context.today())) {
            problems.add(CellProblem.of("joinedOn", ImportProblem.CELL_FUTURE_DATE));
        }
        return day;
    }

    private @Nullable String text(String field, int most) {
        var text = cells.text(field);
        if (!Texts.keepable(text, most)) {
            problems.add(CellProblem.of(field, ImportProblem.CELL_TEXT, "most", most));
        }
        return text.isEmpty() ? null : text;
    }

    private void needed(String field) {
        if (!cells.unreadable(field)) {
            problems.add(CellProblem.of(field, ImportProblem.CELL_NEEDED));
        }
    }
}
