package fadu.exams.blueprint;

import fadu.exams.Marks;
import fadu.exams.item.FlawCode;
import fadu.exams.item.ItemKind;
import fadu.exams.item.JsonFields;
import fadu.exams.item.Reading;
import fadu.exams.json.Json;
import fadu.exams.json.JsonWriter;
import fadu.exams.paper.Schemes;
import fadu.exams.paper.SchemesJson;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A blueprint as JSON, for storage and for the editor. Unknown fields are refused. */
public final class BlueprintJson {
    private static final int MOST = 1_000_000;

    private BlueprintJson() {}

    /** Canonical JSON. */
    public static String write(Blueprint blueprint) {
        return JsonWriter.write(JsonWriter.object()
                .put("title", blueprint.title())
                .put("schemes", SchemesJson.tree(blueprint.schemes()))
                .put("sections", list(blueprint.sections().stream().map(BlueprintJson::section)))
                .put("demands", list(blueprint.demands().stream().map(BlueprintJson::demand)))
                .put(
                        "excluded",
                        JsonWriter.texts(new TreeSet<>(blueprint.exclusions().items())))
                .put(
                        "enemies",
                        new Json.Arr(blueprint.exclusions().enemies().stream()
                                .<Json>map(group -> JsonWriter.texts(new TreeSet<>(group)))
                                .toList()))
                .put("exposure", blueprint.exposure())
                .put("shuffleItems", blueprint.shuffleItems())
                .put("shuffleOptions", blueprint.shuffleOptions())
                .end());
    }

    /** The blueprint of such JSON, or what is wrong with it. */
    public static Reading<Blueprint> read(String json) {
        return JsonFields.read(json, fields -> {
            var title = fields.text("title");
            if (title.isBlank()) {
                fields.flaw(FlawCode.TEXT_EMPTY, "title");
            }
            var schemes = fields.has("schemes")
                    ? fields.object("schemes", SchemesJson::read).orElse(Schemes.STANDARD)
                    : Schemes.STANDARD;
            fields.require("sections");
            var sections = fields.objects("sections", BlueprintJson::section);
            var demands = fields.objects("demands", BlueprintJson::demand);
            var exclusions = new Exclusions(
                    Set.copyOf(fields.texts("excluded")),
                    fields.textLists("enemies").stream().map(Set::copyOf).toList());
            int exposure = fields.has("exposure") ? ranged(fields, "exposure", 0, MOST) : 0;
            boolean shuffleItems = fields.flag("shuffleItems");
            boolean shuffleOptions = fields.flag("shuffleOptions");
            if (sections.isEmpty() || sections.size() > 50) {
                fields.flaw(FlawCode.NUMBER_RANGE, "sections", 1, 50);
                sections = List.of(new SectionPlan("", Selector.ANY, 1, Marks.NONE));
            }
            if (demands.size() > 60) {
                fields.flaw(FlawCode.NUMBER_RANGE, "demands", 0, 60);
                demands = List.of();
            }
            return new Blueprint(title, schemes, sections, demands, exclusions, exposure, shuffleItems, shuffleOptions);
        });
    }

    private static Json.Arr list(Stream<Json.Obj> values) {
        return new Json.Arr(values.<Json>map(value -> value).toList());
    }

    private static Json.Obj section(SectionPlan section) {
        return JsonWriter.object()
                .put("title", section.title())
                .put("from", selector(section.from()))
                .put("count", section.count())
                .put("marks", section.marks().toPlainString())
                .end();
    }

    private static Json.Obj demand(Demand demand) {
        return JsonWriter.object()
                .put("name", demand.name())
                .put("which", selector(demand.which()))
                .put("measure", demand.measure().name())
                .put("least", demand.least().toPlainString())
                .put("most", demand.most().toPlainString())
                .end();
    }

    private static Json.Obj selector(Selector selector) {
        return JsonWriter.object()
                .put(
                        "kinds",
                        JsonWriter.texts(selector.kinds().stream()
                                .sorted()
                                .map(ItemKind::name)
                                .toList()))
                .put("topics", JsonWriter.texts(selector.topics()))
                .put("easiest", selector.easiest())
                .put("hardest", selector.hardest())
                .put("tags", JsonWriter.texts(selector.tags()))
                .end();
    }

    private static SectionPlan section(JsonFields fields) {
        return new SectionPlan(
                fields.text("title"),
                fields.object("from", BlueprintJson::selector).orElse(Selector.ANY),
                ranged(fields, "count", 1, 500),
                marks(fields, "marks"));
    }

    private static Demand demand(JsonFields fields) {
        var name = fields.text("name");
        var which = fields.object("which", BlueprintJson::selector).orElse(Selector.ANY);
        var measure = measure(fields);
        var least = marks(fields, "least");
        var most = marks(fields, "most");
        if (least.compareTo(most) > 0) {
            fields.flaw(FlawCode.CONTRADICTION, "least", "下限高于上限", "the least is above the most");
            return new Demand(name, which, measure, most, least);
        }
        return new Demand(name, which, measure, least, most);
    }

    private static Demand.Measure measure(JsonFields fields) {
        var name = fields.text("measure");
        return Arrays.stream(Demand.Measure.values())
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    fields.flaw(FlawCode.VALUE_UNKNOWN, "measure", name, List.of((Object[]) Demand.Measure.values()));
                    return Demand.Measure.ITEMS;
                });
    }

    private static Selector selector(JsonFields fields) {
        var kinds = EnumSet.noneOf(ItemKind.class);
        for (var name : fields.texts("kinds")) {
            Arrays.stream(ItemKind.values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(kinds::add, () -> fields.flaw(FlawCode.KIND_UNKNOWN, "kinds", name));
        }
        int easiest = fields.has("easiest") ? ranged(fields, "easiest", 1, 5) : 1;
        int hardest = fields.has("hardest") ? ranged(fields, "hardest", 1, 5) : 5;
        if (easiest > hardest) {
            fields.flaw(FlawCode.CONTRADICTION, "easiest", "最低难度高于最高难度", "the easiest is harder than the hardest");
            hardest = easiest;
        }
        return new Selector(kinds, fields.texts("topics"), easiest, hardest, fields.texts("tags"));
    }

    private static int ranged(JsonFields fields, String field, int least, int most) {
        int number = fields.integer(field);
        if (number < least || number > most) {
            fields.flaw(FlawCode.NUMBER_RANGE, field, least, most);
            return least;
        }
        return number;
    }

    private static BigDecimal marks(JsonFields fields, String field) {
        var number = fields.decimal(field).orElse(BigDecimal.ZERO);
        if (!Marks.isMark(number)) {
            fields.flaw(FlawCode.NUMBER_RANGE, field, "0.00", Marks.LARGEST);
            return Marks.NONE;
        }
        return Marks.exact(number);
    }
}
