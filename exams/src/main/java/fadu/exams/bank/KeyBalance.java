package fadu.exams.bank;

import fadu.exams.Words;
import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.CasePart;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.OptionOrder;
import fadu.exams.item.Question;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the keys of a bank stand: a bank whose key is mostly C, mostly true, or mostly "all of them" can be passed by guessing.
 * Groups of fewer than {@link #ENOUGH} are not judged.
 *
 * @param single single choices by number of options, then by letter: how many have their key there
 * @param trueKeys statements that are true
 * @param falseKeys statements that are false
 * @param multiple multiple choices
 * @param allRight multiple choices where every option is right
 * @param lopsided what leans too far, in words; empty where nothing does
 */
public record KeyBalance(
        SortedMap<Integer, SortedMap<String, Integer>> single,
        int trueKeys,
        int falseKeys,
        int multiple,
        int allRight,
        List<Words> lopsided) {
    /** From this number on a group is judged. */
    public static final int ENOUGH = 20;

    /** Copies the collections. */
    public KeyBalance {
        var copy = new TreeMap<Integer, SortedMap<String, Integer>>();
        single.forEach((count, letters) -> copy.put(count, Collections.unmodifiableSortedMap(new TreeMap<>(letters))));
        single = Collections.unmodifiableSortedMap(copy);
        lopsided = List.copyOf(lopsided);
    }

    /** The balance of the items, parts of cases included. */
    public static KeyBalance of(List<Item> items) {
        var single = new TreeMap<Integer, SortedMap<String, Integer>>();
        int[] counts = new int[4];
        items.stream().flatMap(item -> simple(item.question())).forEach(question -> {
            switch (question) {
                case SingleChoice choice ->
                    single.computeIfAbsent(choice.options().size(), KeyBalance::letters)
                            .merge(choice.key(), 1, Integer::sum);
                case TrueFalse statement -> counts[statement.answer() ? 0 : 1]++;
                case MultipleChoice choice -> {
                    counts[2]++;
                    counts[3] += choice.keys().size() == choice.options().size() ? 1 : 0;
                }
                case FillIn fill -> {}
                case CaseAnalysis analysis -> {}
            }
        });
        var lopsided = new ArrayList<Words>();
        single.forEach((options, letters) -> judgeSingle(options, letters, lopsided));
        judgeStatements(counts[0], counts[1], lopsided);
        judgeMultiple(counts[2], counts[3], lopsided);
        return new KeyBalance(single, counts[0], counts[1], counts[2], counts[3], lopsided);
    }

    private static Stream<Question> simple(Question question) {
        return question instanceof CaseAnalysis(var facts, var parts)
                ? parts.stream().map(CasePart::question)
                : Stream.of(question);
    }

    private static SortedMap<String, Integer> letters(int options) {
        var letters = new TreeMap<String, Integer>();
        for (int i = 0; i < options; i++) {
            letters.put(OptionOrder.letter(i), 0);
        }
        return letters;
    }

    /** No letter may hold more than half as much again as its even share, nor less than half of it. */
    private static void judgeSingle(int options, SortedMap<String, Integer> letters, List<Words> lopsided) {
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (all < ENOUGH) {
            return;
        }
        letters.forEach((letter, count) -> {
            int share = 100 * count * options / all;
            if (share > 150 || share < 50) {
                lopsided.add(new Words(
                        options + " 个选项的单选题共 " + all + " 道，答案为 " + letter + " 的有 " + count + " 道，偏"
                                + (share > 150 ? "多" : "少") + "，请调整选项顺序",
                        "of " + all + " single choices with " + options + " options " + count + " have their key at "
                                + letter + ": too " + (share > 150 ? "many" : "few") + "; move options"));
            }
        });
    }

    private static void judgeStatements(int right, int wrong, List<Words> lopsided) {
        int all = right + wrong;
        if (all >= ENOUGH && (100 * right / all > 65 || 100 * right / all < 35)) {
            lopsided.add(new Words(
                    "判断题共 " + all + " 道，其中正确的 " + right + " 道、错误的 " + wrong + " 道，请使两者接近",
                    "of " + all + " statements " + right + " are true and " + wrong + " false; bring them closer"));
        }
    }

    private static void judgeMultiple(int all, int allRight, List<Words> lopsided) {
        if (all >= ENOUGH && 100 * allRight / all > 40) {
            lopsided.add(new Words(
                    "多选题共 " + all + " 道，其中全部选项都正确的有 " + allRight + " 道，偏多，请增加错误选项",
                    "of " + all + " multiple choices " + allRight + " have every option right; add wrong options"));
        }
    }
}
