package fadu.directory.importing;

import fadu.directory.IdNumber;
import fadu.directory.Identities;
import fadu.directory.Phone;
import fadu.directory.Texts;
import fadu.directory.importing.CellProblem.Choice;
import fadu.directory.importing.PersonKeys.Keyed;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Matching in the declared order: four look-ups for all rows, whatever their number. */
@Singleton
final class MatchingRows implements Matching {
    private final PersonKeys keys;
    private final UnitNames units;
    private final Identities identities;

    MatchingRows(PersonKeys keys, UnitNames units, Identities identities) {
        this.keys = keys;
        this.units = units;
        this.identities = identities;
    }

    @Override
    public List<Match> match(ImportContext context, List<Cells> rows) {
        var asked = rows.stream().map(this::read).toList();
        var scope = context.scope();
        var found = new Found(
                index(keys.byIdNumber(scope, all(asked, Asked::idIndex)), Keyed::idIndex),
                index(keys.byStaffNumber(scope, all(asked, Asked::staffNumber)), Keyed::staffNumber),
                index(
                        keys.byName(scope, all(asked, Asked::name)),
                        each -> Texts.name(each.person().name())),
                index(
                        keys.byPublicId(scope, all(asked, Asked::who)),
                        each -> each.person().publicId()),
                units.known(context));
        return asked.stream().map(each -> decide(each, found)).toList();
    }

    /** What a row says about who it means; indexes in hex, null for what it does not say. */
    private record Asked(
            Cells cells,
            @Nullable String who,
            @Nullable String name,
            @Nullable String idIndex,
            boolean idWrong,
            @Nullable String staffNumber,
            @Nullable String phoneIndex) {}

    private record Found(
            Map<String, List<Keyed>> byId,
            Map<String, List<Keyed>> byStaff,
            Map<String, List<Keyed>> byName,
            Map<String, List<Keyed>> byWho,
            UnitNames.Known units) {}

    private Asked read(Cells cells) {
        var id = IdNumber.read(cells.text("idNumber"));
        var phone = Phone.read(cells.text("phone"));
        return new Asked(
                cells,
                text(cells.text(CellProblem.WHO)),
                text(Texts.name(cells.text("name"))),
                id.map(number -> HexFormat.of().formatHex(identities.index(number)))
                        .orElse(null),
                cells.has("idNumber") && id.isEmpty(),
                text(cells.text("staffNumber")),
                phone.map(number -> HexFormat.of().formatHex(identities.phoneIndex(number)))
                        .orElse(null));
    }

    private static Match decide(Asked asked, Found found) {
        if (asked.who() != null) {
            return chosen(asked, asked.who(), found);
        }
        if (asked.idWrong()) {
            return new Match.Malformed(CellProblem.of("idNumber", ImportProblem.CELL_ID_NUMBER));
        }
        var byId = asked.idIndex() == null ? List.<Keyed>of() : found.byId().getOrDefault(asked.idIndex(), List.of());
        if (!byId.isEmpty()) {
            return byNumber(asked, byId.getFirst());
        }
        var byStaff = here(asked, byStaff(asked, found));
        if (!byStaff.isEmpty()) {
            return byStaff.size() == 1 && sameName(asked, byStaff.getFirst())
                    ? new Match.Found(byStaff.getFirst().person())
                    : unsure(asked, byStaff, ImportProblem.WHO_SEVERAL);
        }
        var named =
                here(asked, asked.name() == null ? List.of() : found.byName().getOrDefault(asked.name(), List.of()));
        var byPhone = named.stream()
                .filter(each -> asked.phoneIndex() != null && asked.phoneIndex().equals(each.phoneIndex()))
                .toList();
        if (byPhone.size() == 1) {
            return new Match.Found(byPhone.getFirst().person());
        }
        if (byPhone.size() > 1) {
            return unsure(asked, byPhone, ImportProblem.WHO_SEVERAL);
        }
        var perhaps = named.stream().filter(each -> inside(asked, each, found)).toList();
        return perhaps.isEmpty() ? new Match.Nobody() : unsure(asked, perhaps, ImportProblem.WHO_PERHAPS);
    }

    private static Match chosen(Asked asked, String who, Found found) {
        if (who.equals(CellProblem.NEW_PERSON)) {
            var taken = asked.idIndex() == null ? null : found.byId().get(asked.idIndex());
            return taken == null ? new Match.Nobody() : byNumber(asked, taken.getFirst());
        }
        var one = found.byWho().getOrDefault(who, List.of());
        return one.isEmpty()
                ? new Match.Malformed(CellProblem.of(CellProblem.WHO, ImportProblem.WHO_UNKNOWN))
                : new Match.Found(one.getFirst().person());
    }

    private static Match byNumber(Asked asked, Keyed holder) {
        if (!holder.inScope()) {
            return new Match.Malformed(CellProblem.of("idNumber", ImportProblem.WHO_ELSEWHERE));
        }
        return sameName(asked, holder) || asked.name() == null
                ? new Match.Found(holder.person())
                : new Match.Unsure(CellProblem.of(
                                CellProblem.WHO,
                                ImportProblem.WHO_OTHER_NAME,
                                "name",
                                holder.person().name())
                        .choosing(List.of(choice(holder))));
    }

    /** Somebody of that staff number, in the unit that the row names when it names one. */
    private static List<Keyed> byStaff(Asked asked, Found found) {
        if (asked.staffNumber() == null) {
            return List.of();
        }
        return found.byStaff().getOrDefault(asked.staffNumber(), List.of()).stream()
                .filter(each -> inside(asked, each, found))
                .toList();
    }

    /** In the named unit; in any of the import's units when the row names none. */
    private static boolean inside(Asked asked, Keyed person, Found found) {
        var unit = asked.cells().text("unit");
        if (unit.isEmpty()) {
            return found.units().byId(person.person().unitId()) != null;
        }
        return found.units().find("unit", unit) instanceof UnitNames.Named.One(var named)
                && named.id() == person.person().unitId();
    }

    /** Without those whose identity number is known and another. */
    private static List<Keyed> here(Asked asked, List<Keyed> candidates) {
        return candidates.stream()
                .filter(each -> asked.idIndex() == null
                        || each.idIndex() == null
                        || each.idIndex().equals(asked.idIndex()))
                .toList();
    }

    private static Match unsure(Asked asked, List<Keyed> candidates, ImportProblem problem) {
        var choices = new ArrayList<Choice>();
        candidates.forEach(each -> choices.add(choice(each)));
        choices.add(new Choice(CellProblem.NEW_PERSON, "+"));
        var words = CellProblem.of(CellProblem.WHO, problem, "name", Objects.toString(asked.name(), ""));
        return new Match.Unsure(words.suggesting(
                        candidates.size() == 1 ? candidates.getFirst().person().publicId() : null)
                .choosing(choices));
    }

    private static Choice choice(Keyed person) {
        return new Choice(
                person.person().publicId(),
                person.person().name() + " · " + person.person().unitName()
                        + (person.staffNumber() == null ? "" : " · " + person.staffNumber()));
    }

    private static boolean sameName(Asked asked, Keyed person) {
        return Texts.name(person.person().name()).equals(asked.name());
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Collection<String> all(List<Asked> asked, Function<Asked, @Nullable String> key) {
        var all = new HashSet<String>();
        for (var each : asked) {
            var value = key.apply(each);
            if (value != null) {
                all.add(value);
            }
        }
        return all;
    }

    private static Map<String, List<Keyed>> index(List<Keyed> found, Function<Keyed, @Nullable String> key) {
        var index = new HashMap<String, List<Keyed>>();
        for (var each : found) {
            var value = key.apply(each);
            if (value != null) {
                index.computeIfAbsent(value, none -> new ArrayList<>()).add(each);
            }
        }
        return index;
    }
}
