package fadu.exams.format;

import fadu.exams.item.Item;
import java.util.List;
import java.util.stream.Stream;

/** What became of a file, question by question: nothing is dropped without a word. */
public record ImportReport(List<Entry> entries) {
    /**
     * One question of the file.
     *
     * @param line where it begins: line of a text, row of a sheet, counted from 1; 0 for the whole file
     * @param name what the file calls it, or its first words
     */
    public record Entry(int line, String name, Verdict verdict) {}

    /** Copies the entries. */
    public ImportReport {
        entries = List.copyOf(entries);
    }

    /** What was taken, in the order of the file. */
    public List<Item> items() {
        return entries.stream()
                .flatMap(entry -> switch (entry.verdict()) {
                    case Verdict.Accepted(var item) -> Stream.of(item);
                    case Verdict.Changed(var item, var changes) -> Stream.of(item);
                    case Verdict.Refused refused -> Stream.<Item>empty();
                })
                .toList();
    }

    /** Number of questions taken as they stood. */
    public long accepted() {
        return entries.stream()
                .filter(entry -> entry.verdict() instanceof Verdict.Accepted)
                .count();
    }

    /** Number of questions taken with changes. */
    public long changed() {
        return entries.stream()
                .filter(entry -> entry.verdict() instanceof Verdict.Changed)
                .count();
    }

    /** Number of questions refused. */
    public long refused() {
        return entries.stream()
                .filter(entry -> entry.verdict() instanceof Verdict.Refused)
                .count();
    }
}
