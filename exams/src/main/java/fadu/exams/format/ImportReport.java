package fadu.exams.format;

import fadu.exams.item.Item;
import java.util.List;

/** What became of a file, question by question: nothing is dropped without a word. */
public record ImportReport(List<Entry> entries) {
    /**
     * One question of the file.
     *
     * @param line where it begins: line of a text, row of a sheet, counted from 1
     * @param name what the file calls it, or its first words
     */
    public record Entry(int line, String name, Verdict verdict) {}

    /** Copies the entries. */
    public ImportReport {
        entries = List.copyOf(entries);
    }

    /** What was taken, in the order of the file. */
    public List<Item> items() {
        throw new UnsupportedOperationException();
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
