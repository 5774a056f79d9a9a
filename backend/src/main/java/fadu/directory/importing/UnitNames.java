package fadu.directory.importing;

import fadu.directory.Texts;
import fadu.directory.UnitRecord;
import fadu.directory.UnitTree;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds units by what files call them: name, short name, code, or parent's and own name together. */
@Singleton
public class UnitNames {
    private final UnitTree tree;

    UnitNames(UnitTree tree) {
        this.tree = tree;
    }

    /** The units of an import: its own and all below it, as far as they are in scope. */
    public Known known(ImportContext context) {
        var all = tree.list(context.scope(), null);
        var inside = new HashSet<Long>(Set.of(context.unitId()));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var unit : all) {
                var parent = unit.parentId();
                grew |= parent != null && inside.contains(parent) && inside.add(unit.id());
            }
        }
        return new Known(all.stream().filter(unit -> inside.contains(unit.id())).toList());
    }

    /** What a text means. */
    public sealed interface Named {
        /** This unit. */
        record One(UnitRecord unit) implements Named {}

        /** None, or several: the problem says so and offers what comes near. */
        record Unclear(CellProblem problem) implements Named {}
    }

    /** The units of one import, with an answer kept for each text that was asked. */
    public static final class Known {
        private static final double NEAR = 0.34;
        private static final int MOST_CHOICES = 5;

        private final List<UnitRecord> units;
        private final Map<Long, UnitRecord> byId = new HashMap<>();
        private final Map<String, Set<UnitRecord>> byName = new HashMap<>();
        private final Map<String, Named> answers = new HashMap<>();

        Known(List<UnitRecord> units) {
            this.units = units;
            units.forEach(unit -> byId.put(unit.id(), unit));
            for (var unit : units) {
                name(unit.name(), unit);
                name(unit.code(), unit);
                name(path(unit), unit);
                if (unit.shortName() != null) {
                    name(unit.shortName(), unit);
                }
                var parent = unit.parentId() == null ? null : byId.get(unit.parentId());
                if (parent != null) {
                    name(parent.name() + unit.name(), unit);
                }
            }
        }

        private void name(String name, UnitRecord unit) {
            byName.computeIfAbsent(Texts.folded(name), none -> new HashSet<>()).add(unit);
        }

        /** All of them. */
        public List<UnitRecord> all() {
            return units;
        }

        /** By internal key; null for one outside. */
        public @org.jspecify.annotations.Nullable UnitRecord byId(long id) {
            return byId.get(id);
        }

        /** The unit that a cell of this field means. */
        public Named find(String field, String text) {
            return answers.computeIfAbsent(text, asked -> answer(field, asked));
        }

        private Named answer(String field, String text) {
            var named = byName.getOrDefault(Texts.folded(text), Set.of());
            var open = named.stream().filter(unit -> unit.closedOn() == null).toList();
            if (open.size() == 1) {
                return new Named.One(open.getFirst());
            }
            if (open.size() > 1) {
                return new Named.Unclear(CellProblem.of(field, ImportProblem.UNIT_AMBIGUOUS, "unit", text)
                        .choosing(open.stream().map(this::choice).toList()));
            }
            if (!named.isEmpty()) {
                return new Named.Unclear(CellProblem.of(field, ImportProblem.UNIT_NO_LONGER, "unit", text));
            }
            var near = near(text);
            return new Named.Unclear(CellProblem.of(field, ImportProblem.UNIT_UNKNOWN, "unit", text)
                    .suggesting(near.isEmpty() ? null : near.getFirst().name())
                    .choosing(near.stream().map(this::choice).toList()));
        }

        private CellProblem.Choice choice(UnitRecord unit) {
            return new CellProblem.Choice(unit.code(), path(unit));
        }

        private String path(UnitRecord unit) {
            var parent = unit.parentId() == null ? null : byId.get(unit.parentId());
            return parent == null ? unit.name() : parent.name() + " / " + unit.name();
        }

        /** The open units whose names share most pairs of characters with the text. */
        private List<UnitRecord> near(String text) {
            var asked = pairs(text);
            record Scored(UnitRecord unit, double score) {}
            return units.stream()
                    .filter(unit -> unit.closedOn() == null)
                    .map(unit -> new Scored(unit, likeness(asked, pairs(unit.name()))))
                    .filter(scored -> scored.score() >= NEAR)
                    .sorted(Comparator.comparingDouble(Scored::score).reversed())
                    .limit(MOST_CHOICES)
                    .map(Scored::unit)
                    .toList();
        }

        private static List<String> pairs(String text) {
            var folded = "^" + Texts.folded(text) + "$";
            var pairs = new ArrayList<String>();
            for (int i = 0; i + 1 < folded.length(); i++) {
                pairs.add(folded.substring(i, i + 2));
            }
            return pairs;
        }

        /** Sørensen and Dice: twice the shared pairs over all pairs. */
        private static double likeness(List<String> one, List<String> other) {
            var left = new ArrayList<>(other);
            long shared = one.stream().filter(left::remove).count();
            return 2.0 * shared / (one.size() + other.size());
        }
    }
}
