package fadu.exams.format;

import fadu.exams.Words;
import fadu.exams.item.Flaw;
import fadu.exams.item.Item;
import fadu.exams.item.ItemCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A report under construction: every question that a reader found is judged here in the same way. */
final class Report {
    static final int MOST_QUESTIONS = 20_000;
    private static final int LONGEST_NAME = 40;

    private final List<ImportReport.Entry> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** The number of the next question, counted from 1. */
    int next() {
        return entries.size() + 1;
    }

    boolean full() {
        return entries.size() >= MOST_QUESTIONS;
    }

    void take(int line, String name, Item item, List<Words> changes) {
        var why = new ArrayList<>(
                ItemCheck.flaws(item).stream().map(Report::words).toList());
        if (why.isEmpty() && !ids.add(item.id())) {
            why.add(new Words("编号 " + item.id() + " 在文件中重复", "the id " + item.id() + " stands twice in the file"));
        }
        add(
                line,
                name,
                !why.isEmpty()
                        ? new Verdict.Refused(List.copyOf(why))
                        : changes.isEmpty()
                                ? new Verdict.Accepted(item)
                                : new Verdict.Changed(item, List.copyOf(changes)));
    }

    void refuse(int line, String name, String zh, String en) {
        refuse(line, name, List.of(new Words(zh, en)));
    }

    void refuse(int line, String name, List<Words> why) {
        add(line, name, new Verdict.Refused(List.copyOf(why)));
    }

    ImportReport end() {
        return new ImportReport(entries);
    }

    static Words words(Flaw flaw) {
        var words = flaw.words();
        return flaw.where().isEmpty()
                ? words
                : new Words(flaw.where() + "：" + words.zh(), flaw.where() + ": " + words.en());
    }

    private void add(int line, String name, Verdict verdict) {
        var plain = name.replaceAll("\\s+", " ").strip();
        entries.add(new ImportReport.Entry(
                line, plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain, verdict));
    }
}
