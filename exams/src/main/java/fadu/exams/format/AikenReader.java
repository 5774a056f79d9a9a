package fadu.exams.format;

import fadu.exams.Words;
import fadu.exams.item.Item;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.Option;
import fadu.exams.item.SimpleQuestion;
import fadu.exams.item.SingleChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads Aiken: a stem, options A) B) C), and a line ANSWER: (also 答案：). More letters make it a multiple choice. */
public final class AikenReader {
    private static final Pattern OPTION = Pattern.compile("^([A-Za-z])([.)、．）])(\\s*)(.*)$");
    private static final Pattern ANSWER = Pattern.compile("^(?:ANSWER|答案)\\s*[:：](.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile("[A-Z](?:\\s*[,、，]?\\s*[A-Z])*");

    private final Report report = new Report();
    private final Defaults defaults;
    private final List<String> stem = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final List<Words> changes = new ArrayList<>();
    private int begin;

    private AikenReader(Defaults defaults) {
        this.defaults = defaults;
    }

    /** Every question of the text, taken or refused. */
    public static ImportReport read(String text, Defaults defaults) {
        var reader = new AikenReader(defaults);
        int number = 0;
        for (var line : text.replace("\ufeff", "").lines().toList()) {
            number++;
            if (!line.isBlank() && !reader.report.full()) {
                reader.line(number, Plain.line(line));
            }
        }
        reader.unfinished();
        return reader.report.end();
    }

    private void line(int number, String line) {
        var answer = ANSWER.matcher(line);
        var option = OPTION.matcher(line);
        if (answer.matches()) {
            begin = begin == 0 ? number : begin;
            finish(answer.group(1).strip());
        } else if (option.matches()
                && !(stem.isEmpty() && options.isEmpty() && option.group(3).isEmpty())) {
            begin = begin == 0 ? number : begin;
            option(option.group(1), option.group(2), option.group(3), option.group(4));
        } else {
            if (!options.isEmpty()) {
                unfinished();
            }
            begin = begin == 0 ? number : begin;
            stem.add(line);
        }
    }

    private void option(String letter, String sign, String gap, String text) {
        options.add(new Option(letter.toUpperCase(Locale.ROOT), text.strip()));
        if (gap.isEmpty() && (sign.equals(")") || sign.equals("."))) {
            var words =
                    new Words("选项字母后缺少空格，仍作选项读入", "blanks after the letters of options are missing; read as options");
            if (!changes.contains(words)) {
                changes.add(words);
            }
        }
    }

    private void finish(String answer) {
        var letters = answer.toUpperCase(Locale.ROOT);
        if (stem.isEmpty()) {
            refuse("没有题干", "there is no stem");
        } else if (!LETTERS.matcher(letters).matches()) {
            refuse("答案“" + answer + "”不是选项字母", "the answer is no letter: " + answer);
        } else {
            var keys = new TreeSet<String>();
            letters.chars().filter(Character::isLetter).forEach(letter -> keys.add(String.valueOf((char) letter)));
            var text = String.join("\n", stem);
            SimpleQuestion question = keys.size() == 1
                    ? new SingleChoice(text, options, keys.first())
                    : new MultipleChoice(text, options, keys);
            var item = new Item(
                    defaults.id("", report.next()),
                    defaults.topic(),
                    defaults.difficulty(),
                    question,
                    "",
                    List.of(),
                    List.of());
            report.take(begin, stem.getFirst(), item, changes);
        }
        clear();
    }

    private void unfinished() {
        if (!stem.isEmpty() || !options.isEmpty()) {
            refuse("没有“ANSWER:”行，试题不完整", "the line ANSWER: is missing; the question is not complete");
            clear();
        }
    }

    private void refuse(String zh, String en) {
        report.refuse(
                begin,
                stem.isEmpty() ? options.isEmpty() ? "" : options.getFirst().text() : stem.getFirst(),
                zh,
                en);
    }

    private void clear() {
        stem.clear();
        options.clear();
        changes.clear();
        begin = 0;
    }
}
