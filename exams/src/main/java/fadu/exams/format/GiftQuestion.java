package fadu.exams.format;

import fadu.exams.Words;
import fadu.exams.item.FillIn;
import fadu.exams.item.ItemKind;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.Option;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.SimpleQuestion;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One question of GIFT on its way to be read. */
final class GiftQuestion {
    private static final Pattern TITLE = Pattern.compile("^::(.*?)(?<!\\\\)::", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("^\\s*\\[(html|moodle|plain|markdown)]");
    private static final Pattern WEIGHT = Pattern.compile("^\\s*%(-?[0-9]{1,3}(?:\\.[0-9]{1,10})?)%");
    private static final Pattern STATEMENT = Pattern.compile("^(TRUE|FALSE|T|F)\\s*(#.*)?$", Pattern.DOTALL);
    private static final Pattern WORDLESS = Pattern.compile("[\\p{Punct}\\s。；，]*");

    /**
     * What was read.
     *
     * @param question empty where it is refused
     * @param refusal why, where it is
     */
    record Parsed(
            String title,
            String stem,
            Optional<SimpleQuestion> question,
            String rationale,
            List<Words> changes,
            List<Words> refusal) {
        String name() {
            return title.isEmpty() ? stem : title;
        }
    }

    /** One answer between the braces. */
    private record Answer(boolean equal, Optional<BigDecimal> weight, String text, String feedback) {
        boolean right() {
            return weight.map(each -> each.signum() > 0).orElse(equal);
        }
    }

    private final String block;
    private final Optional<GiftMeta> meta;
    private final List<Words> changes = new ArrayList<>();
    private String title = "";
    private String stem = "";

    GiftQuestion(String block, Optional<GiftMeta> meta) {
        this.block = block.strip();
        this.meta = meta;
    }

    Parsed parse() {
        var rest = block;
        var named = TITLE.matcher(rest);
        if (named.find()) {
            title = Plain.line(GiftText.plain(named.group(1)));
            rest = rest.substring(named.end());
        }
        int open = GiftText.find(rest, "{", 0);
        if (open < 0) {
            stem = formatted(rest);
            return refused("只有说明文字，没有作答部分", "this is text without anything to answer");
        }
        int close = closing(rest, open);
        if (close < 0) {
            stem = formatted(rest.substring(0, open));
            return refused("缺少右花括号“}”", "the closing brace is missing");
        }
        var head = rest.substring(0, open);
        var tail = rest.substring(close + 1);
        if (!tail.isBlank()
                && meta.isEmpty()
                && WORDLESS.matcher(tail).matches()
                && !tail.strip().matches("[.。!?！？]")) {
            changed(
                    "作答部分之后的多余符号“" + tail.strip() + "”已去掉",
                    "stray signs after the answers were dropped: " + tail.strip());
            tail = "";
        }
        return answers(head, rest.substring(open + 1, close), tail);
    }

    private static int closing(String text, int open) {
        int close = -1;
        for (int at = GiftText.find(text, "}", open); at >= 0; at = GiftText.find(text, "}", at + 1)) {
            close = at;
        }
        return close;
    }

    private Parsed answers(String head, String body, String tail) {
        var general = "";
        int at = body.indexOf("####");
        while (at > 0 && body.charAt(at - 1) == '\\') {
            at = body.indexOf("####", at + 1);
        }
        var answers = body;
        if (at >= 0) {
            general = formatted(body.substring(at + 4));
            answers = body.substring(0, at);
        }
        answers = answers.strip();
        stem = formatted(head + (tail.isBlank() ? "" : "____" + tail));
        if (answers.isEmpty()) {
            return refused("论述题没有可自动评分的答案，暂不收", "an essay has no key that could be marked; not taken");
        }
        if (answers.startsWith("#")) {
            return refused("带误差范围的数值题没有对应的题型", "a number with tolerance has no kind here");
        }
        var statement = STATEMENT.matcher(answers);
        if (statement.matches()) {
            return statement(statement.group(1).startsWith("T"), statement.group(2), general);
        }
        boolean fill =
                meta.map(each -> each.kind().equals(ItemKind.FILL.name())).orElse(false);
        if (fill && !meta.get().blanks().isEmpty()) {
            return taken(new FillIn(stem, meta.get().blanks()), general);
        }
        var parsed = split(answers);
        if (parsed.isEmpty()) {
            return refused("作答部分看不懂", "the answers cannot be understood");
        }
        if (parsed.stream().anyMatch(each -> !each.equal())) {
            return choice(parsed, general);
        }
        if (!fill && parsed.stream().anyMatch(each -> each.text().contains("->"))) {
            return refused("连线题（配对题）没有对应的题型", "pairs to be matched have no kind here");
        }
        return fill(head, tail, parsed, general);
    }

    private Parsed statement(boolean answer, String feedback, String general) {
        var rationale = new ArrayList<String>();
        if (feedback != null) {
            for (var each : feedback.substring(1).split("(?<!\\\\)#", -1)) {
                rationale.add(formatted(each));
            }
        }
        return taken(new TrueFalse(stem, answer), joined(rationale, general));
    }

    private Parsed choice(List<Answer> answers, String general) {
        var options = new ArrayList<Option>();
        var keys = new TreeSet<String>();
        var feedback = new ArrayList<String>();
        for (var answer : answers) {
            var letter = OptionOrder.letter(options.size());
            options.add(new Option(letter, answer.text()));
            if (answer.right()) {
                keys.add(letter);
            }
            if (!answer.feedback().isEmpty()) {
                feedback.add(letter + "：" + answer.feedback());
            }
        }
        weights(answers, keys.size());
        var rationale = joined(feedback, general);
        if (keys.isEmpty()) {
            return refused("没有正确选项", "no option is right");
        }
        return keys.size() == 1
                ? taken(new SingleChoice(stem, options, keys.first()), rationale)
                : taken(new MultipleChoice(stem, options, keys), rationale);
    }

    /** Weights say how to mark; here the paper's scheme does. Even shares and "wrong takes all" say nothing else than a key. */
    private void weights(List<Answer> answers, int keys) {
        boolean odd = false;
        for (var answer : answers) {
            if (answer.weight().isPresent()) {
                var weight = answer.weight().get();
                var even = new BigDecimal(100).subtract(weight.multiply(BigDecimal.valueOf(keys)));
                odd |= weight.signum() > 0 && even.abs().compareTo(BigDecimal.ONE) > 0;
                odd |= weight.signum() < 0 && weight.compareTo(new BigDecimal(-100)) != 0;
            }
        }
        if (odd) {
            changed("选项的得分比例未保留，改由试卷的评分规则决定", "weights of options were dropped; the paper's scheme marks");
        }
    }

    private Parsed fill(String head, String tail, List<Answer> answers, String general) {
        var accepted = new LinkedHashSet<String>();
        var feedback = new ArrayList<String>();
        for (var answer : answers) {
            boolean whole = answer.weight()
                    .map(each -> each.compareTo(new BigDecimal(100)) == 0)
                    .orElse(true);
            // In other systems a star accepts everything; ours says what it means.
            if (whole && (meta.isPresent() || !answer.text().equals("*"))) {
                accepted.add(Plain.line(answer.text()));
            } else {
                changed(
                        "不得满分的答案“" + answer.text() + "”未收",
                        "an answer without full marks was dropped: " + answer.text());
            }
            if (!answer.feedback().isEmpty()) {
                feedback.add(answer.text() + "：" + answer.feedback());
            }
        }
        var before = GiftText.plain(FORMAT.matcher(head).replaceFirst(""));
        boolean html = FORMAT.matcher(head).lookingAt() && head.strip().startsWith("[html]");
        var whole = tail.isBlank()
                ? before.stripTrailing() + (meta.isPresent() ? "" : " ") + FillIn.mark(1)
                : before + FillIn.mark(1) + GiftText.plain(tail.stripTrailing());
        if (meta.isPresent()) {
            whole = before + FillIn.mark(1) + GiftText.plain(tail);
        }
        stem = html ? formatted("[html]" + GiftText.escaped(whole)) : Plain.text(whole);
        return taken(new FillIn(stem, List.of(List.copyOf(accepted))), joined(feedback, general));
    }

    private String joined(List<String> feedback, String general) {
        if (!feedback.isEmpty()) {
            changed("各选项的反馈并入解析", "feedback of single answers was moved into the rationale");
        }
        var all = new ArrayList<>(feedback);
        if (!general.isEmpty()) {
            all.add(general);
        }
        return String.join("\n", all);
    }

    private List<Answer> split(String answers) {
        var parsed = new ArrayList<Answer>();
        int at = GiftText.find(answers, "=~", 0);
        if (at < 0 || !answers.substring(0, at).isBlank()) {
            return List.of();
        }
        while (at >= 0) {
            int next = GiftText.find(answers, "=~", at + 1);
            parsed.add(
                    answer(answers.charAt(at) == '=', answers.substring(at + 1, next < 0 ? answers.length() : next)));
            at = next;
        }
        return parsed;
    }

    private Answer answer(boolean equal, String written) {
        var weight = WEIGHT.matcher(written);
        Optional<BigDecimal> share = Optional.empty();
        var rest = written;
        if (weight.find()) {
            share = Optional.of(new BigDecimal(weight.group(1)));
            rest = written.substring(weight.end());
        }
        int mark = GiftText.find(rest, "#", 0);
        return new Answer(
                equal,
                share,
                formatted(mark < 0 ? rest : rest.substring(0, mark)),
                mark < 0 ? "" : formatted(rest.substring(mark + 1)));
    }

    /** A text without its format mark, escapes and, where it was a web text, tags. */
    private String formatted(String written) {
        var format = FORMAT.matcher(written);
        if (!format.find()) {
            return Plain.text(GiftText.plain(written));
        }
        var text = GiftText.plain(written.substring(format.end()));
        if (format.group(1).equals("html") && text.indexOf('<') >= 0) {
            changed("网页格式标记已去掉", "web tags were dropped");
            return Plain.withoutTags(text);
        }
        return format.group(1).equals("html") ? Plain.withoutTags(text) : Plain.text(text);
    }

    private void changed(String zh, String en) {
        var words = new Words(zh, en);
        if (!changes.contains(words)) {
            changes.add(words);
        }
    }

    private Parsed taken(SimpleQuestion question, String rationale) {
        return new Parsed(title, stem, Optional.of(question), rationale, List.copyOf(changes), List.of());
    }

    private Parsed refused(String zh, String en) {
        return new Parsed(title, stem, Optional.empty(), "", List.of(), List.of(new Words(zh, en)));
    }
}
