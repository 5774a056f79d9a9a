package fadu.exams;

import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.CasePart;
import fadu.exams.item.ChoiceQuestion;
import fadu.exams.item.Citation;
import fadu.exams.item.FillIn;
import fadu.exams.item.FillText;
import fadu.exams.item.Item;
import fadu.exams.item.ItemKind;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.Option;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.Question;
import fadu.exams.item.Response;
import fadu.exams.item.SimpleQuestion;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Items and responses drawn from a seed, with texts as nasty as a bank may hold. */
public final class Samples {
    private static final List<String> BITS = List.of(
            "行政处罚",
            "听证",
            "十五日",
            "《行政许可法》",
            "（一）",
            "a=b",
            "~否",
            "#3",
            "{x}",
            "100%",
            "%50%",
            "C:\\dir",
            "\\n",
            "->",
            "::",
            "//",
            "=1+1",
            "+86",
            "-5",
            "@我",
            "'引'",
            "\"双引\"",
            "<b>",
            "&amp;",
            "，",
            ";",
            "|",
            "[html]",
            "$CATEGORY:",
            "𠮷",
            "é",
            "A",
            "①",
            "第三条之一",
            "。",
            "####",
            "TRUE",
            "_x0041_",
            "*");

    private final Random random;

    /** Samples of a seed. */
    public Samples(long seed) {
        random = new Random(seed);
    }

    /** A number from 0 to below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** One line. */
    public String line() {
        var text = new StringBuilder();
        int bits = 1 + below(6);
        for (int i = 0; i < bits; i++) {
            text.append(BITS.get(below(BITS.size()))).append(below(5) == 0 ? " " : "");
        }
        return text.toString().strip();
    }

    /** One to three lines. */
    public String text() {
        var lines = new ArrayList<String>();
        int count = below(4) == 0 ? 1 + below(3) : 1;
        for (int i = 0; i < count; i++) {
            lines.add(line());
        }
        return String.join("\n", lines);
    }

    /** An item of any kind, without flaws. */
    public Item item(String id) {
        return item(id, ItemKind.values()[below(ItemKind.values().length)]);
    }

    /** An item of a kind, without flaws. */
    public Item item(String id, ItemKind kind) {
        var tags = new TreeSet<String>();
        for (int i = below(3); i > 0; i--) {
            tags.add(line());
        }
        return new Item(
                id,
                below(3) == 0 ? "行政处罚法/处罚的种类和设定" : "行政许可法",
                1 + below(5),
                kind == ItemKind.CASE ? analysis() : simple(kind),
                below(4) == 0 ? "" : text(),
                citations(),
                List.copyOf(tags));
    }

    private List<Citation> citations() {
        var citations = new ArrayList<Citation>();
        for (int i = below(3); i > 0; i--) {
            citations.add(new Citation("中华人民共和国行政处罚法", i == 1 ? "第十二条" : "第二十三条之一"));
        }
        return citations;
    }

    private CaseAnalysis analysis() {
        var parts = new ArrayList<CasePart>();
        int count = 1 + below(4);
        for (int i = 1; i <= count; i++) {
            var kind = ItemKind.values()[below(4)];
            parts.add(new CasePart(
                    String.valueOf(i), 1 + below(5), simple(kind), below(3) == 0 ? "" : text(), citations()));
        }
        return new CaseAnalysis(text(), parts);
    }

    private SimpleQuestion simple(ItemKind kind) {
        return switch (kind) {
            case SINGLE -> {
                var options = options();
                yield new SingleChoice(text(), options, OptionOrder.letter(below(options.size())));
            }
            case MULTIPLE -> {
                var options = options();
                var keys = new TreeSet<String>();
                while (keys.size() < 2) {
                    keys.clear();
                    options.forEach(option -> {
                        if (random.nextBoolean()) {
                            keys.add(option.key());
                        }
                    });
                }
                yield new MultipleChoice(text(), options, keys);
            }
            case TRUE_FALSE -> new TrueFalse(text(), random.nextBoolean());
            case FILL -> fill();
            case CASE -> throw new IllegalArgumentException("not simple");
        };
    }

    private List<Option> options() {
        var texts = new TreeSet<String>();
        int count = 2 + below(7);
        while (texts.size() < count) {
            texts.add(text());
        }
        var options = new ArrayList<Option>();
        texts.forEach(text -> options.add(new Option(OptionOrder.letter(options.size()), text)));
        return options;
    }

    private FillIn fill() {
        int count = 1 + below(3);
        var stem = new StringBuilder();
        var blanks = new ArrayList<List<String>>();
        for (int i = 1; i <= count; i++) {
            stem.append(below(3) == 0 && i == 1 ? "" : text().replace("{", "").replace("}", ""))
                    .append(below(2) == 0 ? " " : "")
                    .append(FillIn.mark(i));
            var answers = new LinkedHashMap<String, String>();
            int accepted = 1 + below(3);
            while (answers.size() < accepted) {
                var answer = line();
                if (!FillText.normalised(answer).isEmpty()) {
                    answers.putIfAbsent(FillText.normalised(answer), answer);
                }
            }
            blanks.add(List.copyOf(answers.values()));
        }
        stem.append(below(2) == 0 ? "" : line().replace("{", "").replace("}", ""));
        return new FillIn(stem.toString().strip(), blanks);
    }

    /** The response that is the key. */
    public static Response key(Item item) {
        return key(item.question());
    }

    private static Response key(Question question) {
        return switch (question) {
            case ChoiceQuestion choice -> new Response.Keys(choice.keys());
            case TrueFalse statement -> Response.Keys.of(statement.key());
            case FillIn fill ->
                new Response.Blanks(fill.blanks().stream().map(List::getFirst).toList());
            case CaseAnalysis(var facts, var parts) -> {
                var answers = new TreeMap<String, Response>();
                parts.forEach(part -> answers.put(part.id(), key(part.question())));
                yield new Response.Parts(answers);
            }
        };
    }

    /** Any response that the item's form allows, and now and then one that it does not. */
    public Response response(Item item) {
        return below(20) == 0 ? Response.Blanks.of("不相干", "x") : response(item.question());
    }

    private Response response(Question question) {
        if (below(6) == 0) {
            return Response.NOTHING;
        }
        if (below(4) == 0) {
            return key(question);
        }
        return switch (question) {
            case SingleChoice choice ->
                Response.Keys.of(OptionOrder.letter(below(choice.options().size())));
            case MultipleChoice choice -> {
                var keys = new TreeSet<String>();
                choice.options().forEach(option -> {
                    if (random.nextBoolean()) {
                        keys.add(option.key());
                    }
                });
                yield new Response.Keys(keys);
            }
            case TrueFalse statement -> Response.Keys.of(random.nextBoolean() ? "TRUE" : "FALSE");
            case FillIn fill ->
                new Response.Blanks(fill.blanks().stream()
                        .map(blank -> switch (below(3)) {
                            case 0 -> "";
                            case 1 -> blank.getLast();
                            default -> "错";
                        })
                        .toList());
            case CaseAnalysis(var facts, var parts) -> {
                Map<String, Response> answers = new TreeMap<>();
                parts.forEach(part -> answers.put(part.id(), response(part.question())));
                yield Response.Parts.of(answers);
            }
        };
    }

    /** An order of the item's options. */
    public OptionOrder order(Item item) {
        var order = new TreeMap<String, List<String>>();
        switch (item.question()) {
            case ChoiceQuestion choice -> order.put(OptionOrder.WHOLE, shuffled(choice));
            case CaseAnalysis(var facts, var parts) ->
                parts.forEach(part -> {
                    if (part.question() instanceof ChoiceQuestion choice && random.nextBoolean()) {
                        order.put(part.id(), shuffled(choice));
                    }
                });
            case TrueFalse statement -> {}
            case FillIn fill -> {}
        }
        return new OptionOrder(order);
    }

    private List<String> shuffled(ChoiceQuestion choice) {
        var letters = new ArrayList<>(choice.options().stream().map(Option::key).toList());
        Collections.shuffle(letters, random);
        return letters;
    }
}
