package fadu.exams.format;

import fadu.exams.Words;
import fadu.exams.item.Item;
import java.util.List;

/** What became of one question of a file. */
public sealed interface Verdict {
    /** Taken as it stood. */
    record Accepted(Item item) implements Verdict {}

    /** Taken with changes, each said in words. */
    record Changed(Item item, List<Words> changes) implements Verdict {}

    /** Not taken, and why. */
    record Refused(List<Words> why) implements Verdict {}
}
