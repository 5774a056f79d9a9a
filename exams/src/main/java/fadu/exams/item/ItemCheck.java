package fadu.exams.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what is wrong with an item. */
public final class ItemCheck {
    /** Fewest and most options of a choice. */
    public static final int FEWEST_OPTIONS = 2;

    /** The letters A to H. */
    public static final int MOST_OPTIONS = 8;

    static final int LONGEST_STEM = 4000;
    static final int LONGEST_TEXT = 1000;
    static final int LONGEST_RATIONALE = 4000;
    static final int LONGEST_NAME = 200;

    private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");
    private static final String NUMERAL = "[零〇一二三四五六七八九十百千]{1,9}";
    private static final Pattern ARTICLE = Pattern.compile("第" + NUMERAL + "条(?:之" + NUMERAL + ")?");
    private static final Pattern BLANK = Pattern.compile("\\{\\{([^{}]*)}}");

    private ItemCheck() {}

    /** What keeps an item from being a version of the bank: anything by which it could not be shown or marked. */
    public static List<Flaw> flaws(Item item) {
        var flaws = new ArrayList<Flaw>();
        if (!ID.matcher(item.id()).matches()) {
            flaws.add(Flaw.of(FlawCode.ID_WRONG, "id"));
        }
        topic(item.topic(), flaws);
        if (item.difficulty() < 1 || item.difficulty() > 5) {
            flaws.add(Flaw.of(FlawCode.DIFFICULTY_WRONG, "difficulty"));
        }
        question(item.question(), "", flaws);
        if (!item.rationale().isEmpty()) {
            text(item.rationale(), LONGEST_RATIONALE, "rationale", flaws);
        }
        citations(item.citations(), "citations", flaws);
        var tags = new HashSet<String>();
        for (int i = 0; i < item.tags().size(); i++) {
            var tag = item.tags().get(i);
            line(tag, LONGEST_NAME, "tags[" + i + "]", flaws);
            if (!tags.add(tag)) {
                flaws.add(Flaw.of(FlawCode.TAG_TWICE, "tags[" + i + "]", tag));
            }
        }
        return List.copyOf(flaws);
    }

    /** What keeps a version from being published besides: rationale and citations. Of a case its parts may carry them. */
    public static List<Flaw> publishingFlaws(Item item) {
        var flaws = new ArrayList<Flaw>();
        boolean cited = !item.citations().isEmpty();
        if (item.question() instanceof CaseAnalysis(var facts, var parts)) {
            for (int i = 0; i < parts.size(); i++) {
                cited |= !parts.get(i).citations().isEmpty();
                if (parts.get(i).rationale().isEmpty()) {
                    flaws.add(Flaw.of(FlawCode.RATIONALE_MISSING, "parts[" + i + "].rationale"));
                }
            }
        } else if (item.rationale().isEmpty()) {
            flaws.add(Flaw.of(FlawCode.RATIONALE_MISSING, "rationale"));
        }
        if (!cited) {
            flaws.add(Flaw.of(FlawCode.CITATIONS_MISSING, "citations"));
        }
        return List.copyOf(flaws);
    }

    /** Whether a text names an article as statutes do: 第十二条, 第二十三条之一. */
    public static boolean isArticle(String text) {
        return ARTICLE.matcher(text).matches();
    }

    private static void topic(String topic, List<Flaw> flaws) {
        line(topic, LONGEST_NAME, "topic", flaws);
        for (var level : topic.split("/", -1)) {
            if (level.isBlank() || !level.strip().equals(level)) {
                flaws.add(Flaw.of(FlawCode.TOPIC_WRONG, "topic"));
                return;
            }
        }
    }

    private static void question(Question question, String where, List<Flaw> flaws) {
        text(question.stem(), LONGEST_STEM, where + "stem", flaws);
        switch (question) {
            case SingleChoice choice -> {
                options(choice.options(), where, flaws);
                keys(choice, where, flaws);
            }
            case MultipleChoice choice -> {
                options(choice.options(), where, flaws);
                keys(choice, where, flaws);
                if (choice.keys().size() < 2) {
                    flaws.add(Flaw.of(FlawCode.ANSWER_COUNT, where + "answer", "≥ 2"));
                }
            }
            case TrueFalse statement -> {}
            case FillIn fill -> blanks(fill, where, flaws);
            case CaseAnalysis analysis -> parts(analysis.parts(), flaws);
        }
    }

    private static void options(List<Option> options, String where, List<Flaw> flaws) {
        if (options.size() < FEWEST_OPTIONS || options.size() > MOST_OPTIONS) {
            flaws.add(Flaw.of(FlawCode.OPTIONS_COUNT, where + "options", FEWEST_OPTIONS, MOST_OPTIONS));
        }
        var seen = new HashMap<String, String>();
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            var place = where + "options[" + i + "]";
            if (!option.key().equals(OptionOrder.letter(i))) {
                flaws.add(Flaw.of(FlawCode.OPTION_KEYS, place + ".key"));
            }
            text(option.text(), LONGEST_TEXT, place + ".text", flaws);
            var twin = seen.putIfAbsent(option.text(), option.key());
            if (twin != null) {
                flaws.add(Flaw.of(FlawCode.OPTION_TWICE, place + ".text", twin, option.key()));
            }
        }
    }

    private static void keys(ChoiceQuestion choice, String where, List<Flaw> flaws) {
        var letters = choice.options().stream().map(Option::key).collect(Collectors.toSet());
        for (var key : choice.keys()) {
            if (!letters.contains(key)) {
                flaws.add(Flaw.of(FlawCode.ANSWER_UNKNOWN, where + "answer", key));
            }
        }
    }

    private static void blanks(FillIn fill, String where, List<Flaw> flaws) {
        int count = fill.blanks().size();
        if (count < 1 || count > 10) {
            flaws.add(Flaw.of(FlawCode.BLANKS_COUNT, where + "blanks"));
        }
        var written =
                BLANK.matcher(fill.stem()).results().map(match -> match.group()).toList();
        var wanted = IntStream.rangeClosed(1, count).mapToObj(FillIn::mark).toList();
        if (!written.equals(wanted)) {
            flaws.add(Flaw.of(FlawCode.BLANK_MARKS, where + "stem", String.join(" ", wanted)));
        }
        for (int i = 0; i < count; i++) {
            var answers = fill.blanks().get(i);
            var place = where + "blanks[" + i + "]";
            if (answers.isEmpty() || answers.size() > 20) {
                flaws.add(Flaw.of(FlawCode.BLANK_ANSWERS, place));
            }
            var seen = new HashSet<String>();
            for (var answer : answers) {
                line(answer, LONGEST_NAME, place, flaws);
                var plain = FillText.normalised(answer);
                if (plain.isEmpty()) {
                    flaws.add(Flaw.of(FlawCode.TEXT_EMPTY, place));
                } else if (!seen.add(plain)) {
                    flaws.add(Flaw.of(FlawCode.BLANK_ANSWER_TWICE, place, answer));
                }
            }
        }
    }

    private static void parts(List<CasePart> parts, List<Flaw> flaws) {
        if (parts.isEmpty() || parts.size() > 20) {
            flaws.add(Flaw.of(FlawCode.PARTS_COUNT, "parts"));
        }
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var place = "parts[" + i + "].";
            if (!part.id().equals(String.valueOf(i + 1))) {
                flaws.add(Flaw.of(FlawCode.PART_IDS, place + "id"));
            }
            if (part.weight() < 1 || part.weight() > 100) {
                flaws.add(Flaw.of(FlawCode.WEIGHT_WRONG, place + "marks"));
            }
            question(part.question(), place, flaws);
            if (!part.rationale().isEmpty()) {
                text(part.rationale(), LONGEST_RATIONALE, place + "rationale", flaws);
            }
            citations(part.citations(), place + "citations", flaws);
        }
    }

    private static void citations(List<Citation> citations, String where, List<Flaw> flaws) {
        var seen = new HashSet<Citation>();
        for (int i = 0; i < citations.size(); i++) {
            var citation = citations.get(i);
            var place = where + "[" + i + "]";
            line(citation.law(), LONGEST_NAME, place + ".law", flaws);
            if (citation.law().contains("《") || citation.law().contains("》")) {
                flaws.add(Flaw.of(FlawCode.LAW_WRONG, place + ".law"));
            }
            if (!isArticle(citation.article())) {
                flaws.add(Flaw.of(FlawCode.ARTICLE_WRONG, place + ".article"));
            }
            if (!seen.add(citation)) {
                flaws.add(Flaw.of(FlawCode.CITATION_TWICE, place));
            }
        }
    }

    /** Text of one line. */
    private static void line(String text, int longest, String where, List<Flaw> flaws) {
        text(text, longest, where, flaws);
        if (text.indexOf('\n') >= 0) {
            flaws.add(Flaw.of(FlawCode.TEXT_CONTROL, where));
        }
    }

    private static void text(String text, int longest, String where, List<Flaw> flaws) {
        if (text.isBlank()) {
            flaws.add(Flaw.of(FlawCode.TEXT_EMPTY, where));
            return;
        }
        if (text.length() > longest) {
            flaws.add(Flaw.of(FlawCode.TEXT_TOO_LONG, where, longest));
        }
        if (!trimmed(text)) {
            flaws.add(Flaw.of(FlawCode.TEXT_NOT_TRIMMED, where));
        }
        if (text.codePoints().anyMatch(ItemCheck::unprintable)) {
            flaws.add(Flaw.of(FlawCode.TEXT_CONTROL, where));
        }
    }

    /** No blanks at the ends of the text or of any of its lines: files of other systems do not keep them. */
    private static boolean trimmed(String text) {
        return text.strip().equals(text)
                && text.lines().allMatch(line -> line.strip().equals(line));
    }

    /** Control characters but the line feed, lone surrogates, and marks that turn the direction of writing. */
    private static boolean unprintable(int point) {
        return (Character.isISOControl(point) && point != '\n')
                || (point >= 0xD800 && point <= 0xDFFF)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0xFEFF
                || point == 0x2028
                || point == 0x2029
                || point == 0xFFFE
                || point == 0xFFFF;
    }
}
