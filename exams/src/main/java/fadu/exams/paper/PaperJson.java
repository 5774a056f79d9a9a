package fadu.exams.paper;

import fadu.exams.Marks;
import fadu.exams.bank.ItemRef;
import fadu.exams.item.FlawCode;
import fadu.exams.item.ItemKind;
import fadu.exams.item.JsonFields;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.Reading;
import fadu.exams.json.Json;
import fadu.exams.json.JsonWriter;
import fadu.exams.json.Sha256;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/** A paper as canonical JSON: the same paper always gives the same bytes, which are hashed, sealed and compared. */
public final class PaperJson {
    private PaperJson() {}

    /** UTF-8 bytes, no blanks, fields in fixed order. */
    public static byte[] bytes(Paper paper) {
        return JsonWriter.write(JsonWriter.object()
                        .put("title", paper.title())
                        .put("schemes", SchemesJson.tree(paper.schemes()))
                        .put(
                                "sections",
                                new Json.Arr(paper.sections().stream()
                                        .<Json>map(PaperJson::section)
                                        .toList()))
                        .end())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of {@link #bytes}, 64 lower-case hexadecimal digits. */
    public static String hash(Paper paper) {
        return Sha256.hex(bytes(paper));
    }

    /** The paper of such bytes. */
    public static Reading<Paper> read(byte[] bytes) {
        return JsonFields.read(new String(bytes, StandardCharsets.UTF_8), fields -> {
            var title = fields.text("title");
            var schemes = fields.object("schemes", SchemesJson::read).orElse(Schemes.STANDARD);
            fields.require("sections");
            var sections = fields.objects("sections", PaperJson::section);
            if (!numbered(sections)) {
                fields.flaw(
                        FlawCode.CONTRADICTION,
                        "sections",
                        "题号应连续，同一试题只能出现一次",
                        "slots are numbered on, no item stands twice");
                return new Paper(title, schemes, List.of());
            }
            return new Paper(title, schemes, sections);
        });
    }

    private static boolean numbered(List<Section> sections) {
        int number = 0;
        var items = new HashSet<String>();
        for (var section : sections) {
            for (var slot : section.slots()) {
                if (slot.number() != ++number || !items.add(slot.item().id())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Json.Obj section(Section section) {
        return JsonWriter.object()
                .put("title", section.title())
                .put(
                        "slots",
                        new Json.Arr(section.slots().stream()
                                .<Json>map(PaperJson::slot)
                                .toList()))
                .end();
    }

    private static Json.Obj slot(Slot slot) {
        var fields = JsonWriter.object()
                .put("number", slot.number())
                .put("item", slot.item().id())
                .put("version", slot.item().version())
                .put("hash", slot.hash())
                .put("kind", slot.kind().name())
                .put("marks", slot.marks().toPlainString());
        if (!slot.order().keys().isEmpty()) {
            var order = JsonWriter.object();
            slot.order().keys().forEach((part, letters) -> order.put(part, JsonWriter.texts(letters)));
            fields.put("order", order.end());
        }
        return fields.end();
    }

    private static Section section(JsonFields fields) {
        fields.require("slots");
        return new Section(fields.text("title"), fields.objects("slots", PaperJson::slot));
    }

    private static Slot slot(JsonFields fields) {
        return new Slot(
                fields.integer("number"),
                new ItemRef(fields.text("item"), positive(fields, "version")),
                fields.text("hash"),
                kind(fields),
                marks(fields, "marks"),
                fields.has("order")
                        ? fields.object("order", PaperJson::order).orElse(OptionOrder.BANK)
                        : OptionOrder.BANK);
    }

    private static OptionOrder order(JsonFields fields) {
        var order = new TreeMap<String, List<String>>();
        for (var part : fields.names()) {
            order.put(part, fields.texts(part));
        }
        return new OptionOrder(order);
    }

    private static int positive(JsonFields fields, String field) {
        int number = fields.integer(field);
        if (number < 1) {
            fields.flaw(FlawCode.NUMBER_RANGE, field, 1, Integer.MAX_VALUE);
            return 1;
        }
        return number;
    }

    private static ItemKind kind(JsonFields fields) {
        var name = fields.text("kind");
        return Arrays.stream(ItemKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    fields.flaw(FlawCode.KIND_UNKNOWN, "kind", name);
                    return ItemKind.SINGLE;
                });
    }

    /** A mark written as a string, such as {@code "2.00"}. */
    private static BigDecimal marks(JsonFields fields, String field) {
        var number = fields.decimal(field).orElse(BigDecimal.ZERO);
        if (!Marks.isMark(number)) {
            fields.flaw(FlawCode.NUMBER_RANGE, field, "0.00", Marks.LARGEST);
            return Marks.NONE;
        }
        return Marks.exact(number);
    }
}
