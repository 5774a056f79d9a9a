package fadu.exams.format;

import fadu.exams.Words;
import fadu.exams.item.Citation;
import fadu.exams.item.FillIn;
import fadu.exams.item.FillText;
import fadu.exams.item.ItemKind;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.Option;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.SimpleQuestion;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One row of a table, understood as far as it goes. */
final class SheetQuestion {
    private static final Set<String> RIGHT = Set.of("正确", "对", "√", "✓", "✔", "t", "true", "是", "yes", "y");
    private static final Set<String> WRONG = Set.of("错误", "错", "×", "x", "✗", "✘", "f", "false", "否", "no", "n");
    private static final Map<String, Integer> DIFFICULTIES =
            Map.of("易", 1, "容易", 1, "简单", 1, "较易", 2, "中", 3, "中等", 3, "一般", 3, "较难", 4, "难", 5, "困难", 5);
    private static final Pattern INLINE = Pattern.compile("(?:^|[\\s;；|])([A-Ha-h])\\s*[.、．:：)）]\\s*");
    private static final Pattern BLANK = Pattern.compile("_{2,}|＿{2,}|[（(]\\s*[)）]");

    private final SheetHead head;
    private final SheetRow row;
    private final List<Words> changes = new ArrayList<>();
    private final List<Words> refusal = new ArrayList<>();
    private final Optional<ItemKind> kind;
    private final String stem;
    private final List<Citation> citations;
    private final String rationale;
    private final OptionalInt difficulty;

    SheetQuestion(SheetHead head, SheetRow row) {
        this.head = head;
        this.row = row;
        stem = head.text(row, SheetColumn.STEM);
        kind = kindOf(FillText.normalised(head.text(row, SheetColumn.KIND)));
        difficulty = difficultyOf(FillText.normalised(head.text(row, SheetColumn.DIFFICULTY)));
        var basis = head.text(row, SheetColumn.CITATIONS);
        var cited = SheetCitations.read(basis);
        citations = cited.map(SheetCitations.Found::citations).orElse(List.of());
        var words = head.text(row, SheetColumn.RATIONALE);
        if (cited.map(SheetCitations.Found::whole).orElse(false)) {
            rationale = words;
        } else {
            rationale = (words.isEmpty() ? "" : words + "\n") + "依据：" + basis;
            changed(
                    "“依据”一栏不是“《法律名称》第×条”的写法，原文并入解析",
                    "the basis is not written as a citation; its words were moved into the rationale");
        }
        head.others().forEach((column, heading) -> {
            if (!row.cell(column).isBlank()) {
                changed("“" + heading + "”一栏未收", "the column \"" + heading + "\" was dropped");
            }
        });
    }

    int line() {
        return row.line();
    }

    String id() {
        return head.text(row, SheetColumn.ID);
    }

    String name() {
        return id().isEmpty() ? stem : id();
    }

    String stem() {
        return stem;
    }

    Optional<ItemKind> kind() {
        return kind;
    }

    String topic() {
        return head.text(row, SheetColumn.TOPIC);
    }

    Optional<Integer> difficulty() {
        return difficulty.isPresent() ? Optional.of(difficulty.getAsInt()) : Optional.empty();
    }

    String rationale() {
        return rationale;
    }

    List<Citation> citations() {
        return citations;
    }

    List<String> tags() {
        return SheetText.parted(head.text(row, SheetColumn.TAGS), '|').stream()
                .distinct()
                .toList();
    }

    /** The part's weight; 1 where the cell holds no whole number. */
    int weight() {
        var written = head.text(row, SheetColumn.WEIGHT);
        if (written.matches("[0-9]{1,3}")) {
            return Integer.parseInt(written);
        }
        changed("小题分值“" + written + "”不是整数，按 1 计", "the weight of the part is no whole number; 1 was taken");
        return 1;
    }

    List<Words> changes() {
        return List.copyOf(changes);
    }

    List<Words> refusal() {
        return List.copyOf(refusal);
    }

    /** The question; empty where it is refused. */
    Optional<SimpleQuestion> question() {
        var answer = head.text(row, SheetColumn.ANSWER);
        if (stem.isEmpty()) {
            return refused("没有题干", "there is no stem");
        }
        if (answer.isEmpty()) {
            return refused("没有答案", "there is no answer");
        }
        var options = options();
        if (kind.isEmpty() && !head.text(row, SheetColumn.KIND).isEmpty()) {
            return refused(
                    "题型“" + head.text(row, SheetColumn.KIND) + "”没有对应的题型",
                    "there is no such kind here: " + head.text(row, SheetColumn.KIND));
        }
        return switch (kind.orElseGet(() -> guessed(answer, options))) {
            case SINGLE, MULTIPLE -> choice(answer, options);
            case TRUE_FALSE -> statement(answer, options);
            case FILL -> fill(answer);
            case CASE -> refused("案例题的小题须另起行，编号写作“案例编号/小题号”", "parts of a case stand in rows of their own");
        };
    }

    private ItemKind guessed(String answer, List<String> options) {
        var plain = FillText.normalised(answer);
        var kind = options.isEmpty()
                ? RIGHT.contains(plain) || WRONG.contains(plain) ? ItemKind.TRUE_FALSE : ItemKind.FILL
                : letters(answer).map(SortedSet::size).orElse(1) > 1 ? ItemKind.MULTIPLE : ItemKind.SINGLE;
        changed(
                "题型空缺，按答案判为" + kind.words().zh(),
                "the kind is missing; by its answer it is " + kind.words().en());
        return kind;
    }

    private Optional<SimpleQuestion> choice(String answer, List<String> texts) {
        var letters = letters(answer);
        if (letters.isEmpty()) {
            return refused("答案“" + answer + "”不是选项字母", "the answer is no letters of options: " + answer);
        }
        var options = new ArrayList<Option>();
        texts.forEach(text -> options.add(new Option(OptionOrder.letter(options.size()), text)));
        var keys = letters.get();
        if (kind.isPresent() && kind.get() == ItemKind.MULTIPLE && keys.size() == 1) {
            return refused("多选题只有一个正确选项", "a multiple choice with one right option");
        }
        if (kind.isPresent() && kind.get() == ItemKind.SINGLE && keys.size() > 1) {
            return refused("单选题有多个正确选项", "a single choice with several right options");
        }
        return Optional.of(
                keys.size() == 1
                        ? new SingleChoice(stem, options, keys.first())
                        : new MultipleChoice(stem, options, keys));
    }

    private Optional<SimpleQuestion> statement(String answer, List<String> options) {
        var plain = FillText.normalised(answer);
        if (!options.isEmpty()
                && plain.length() == 1
                && plain.charAt(0) >= 'a'
                && plain.charAt(0) < 'a' + options.size()) {
            plain = FillText.normalised(options.get(plain.charAt(0) - 'a'));
        }
        if (!RIGHT.contains(plain) && !WRONG.contains(plain)) {
            return refused("答案“" + answer + "”既不是正确也不是错误", "the answer is neither right nor wrong: " + answer);
        }
        return Optional.of(new TrueFalse(stem, RIGHT.contains(plain)));
    }

    private Optional<SimpleQuestion> fill(String answer) {
        if (stem.contains(FillIn.mark(1))) {
            return Optional.of(new FillIn(
                    stem,
                    answer.lines().map(line -> SheetText.parted(line, '|')).toList()));
        }
        int count = (int) BLANK.matcher(stem).results().count();
        var marked = new StringBuilder();
        var found = BLANK.matcher(stem);
        for (int number = 1; found.find(); number++) {
            found.appendReplacement(marked, FillIn.mark(number).replace("$", "\\$"));
        }
        found.appendTail(marked);
        if (count == 0) {
            marked.append(' ').append(FillIn.mark(1));
            count = 1;
        }
        // Of one blank a bar parts the answers that count, as in our own sheets; of several it parts the blanks.
        var answers = count == 1
                ? List.of(SheetText.parted(answer.replace('\n', ' '), '|'))
                : Arrays.stream(answer.split("\\s*[\n;；、，,|]\\s*"))
                        .map(each -> List.of(each.strip()))
                        .toList();
        if (answers.size() != count) {
            return refused(
                    "题干有 " + count + " 个空，答案却有 " + answers.size() + " 项",
                    "the stem has " + count + " blanks and " + answers.size() + " answers");
        }
        changed("题干中的空改写作 {{1}} 等", "the blanks of the stem were rewritten as {{1}} and so on");
        return Optional.of(new FillIn(marked.toString(), answers));
    }

    /** Options in columns of their own, or all in one cell as "A. … B. …". */
    private List<String> options() {
        var texts = head.options(row);
        var inline = head.text(row, SheetColumn.OPTIONS);
        if (!texts.isEmpty() || inline.isEmpty()) {
            return texts;
        }
        var parted = new ArrayList<String>();
        var marks = INLINE.matcher(inline).results().toList();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : inline.length();
            parted.add(inline.substring(marks.get(i).end(), end).strip());
        }
        return parted.isEmpty() ? inline.lines().map(String::strip).toList() : parted;
    }

    private static Optional<SortedSet<String>> letters(String answer) {
        var plain = FillText.normalised(answer).replaceAll("[,;、|/和]", "").toUpperCase(Locale.ROOT);
        if (!plain.matches("[A-H]{1,8}")) {
            return Optional.empty();
        }
        var letters = new TreeSet<String>();
        plain.chars().forEach(letter -> letters.add(String.valueOf((char) letter)));
        return Optional.of(letters);
    }

    private static Optional<ItemKind> kindOf(String written) {
        var plain = written.replace("选择", "选").replace("题", "").replace("项", "");
        return switch (plain) {
            case "单选", "single", "单" -> Optional.of(ItemKind.SINGLE);
            case "多选", "不定选", "multiple", "多" -> Optional.of(ItemKind.MULTIPLE);
            case "判断", "是非", "true_false", "判" -> Optional.of(ItemKind.TRUE_FALSE);
            case "填空", "fill" -> Optional.of(ItemKind.FILL);
            case "案例分析", "案例", "case" -> Optional.of(ItemKind.CASE);
            default -> Optional.empty();
        };
    }

    private OptionalInt difficultyOf(String written) {
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        if (written.matches("[1-5]")) {
            return OptionalInt.of(Integer.parseInt(written));
        }
        var named = DIFFICULTIES.get(written);
        if (named != null) {
            return OptionalInt.of(named);
        }
        changed(
                "难度“" + written + "”看不懂，改用默认值",
                "the difficulty cannot be understood; the default was taken: " + written);
        return OptionalInt.empty();
    }

    private void changed(String zh, String en) {
        changes.add(new Words(zh, en));
    }

    private Optional<SimpleQuestion> refused(String zh, String en) {
        refusal.add(new Words(zh, en));
        return Optional.empty();
    }
}
