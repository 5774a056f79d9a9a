package fadu.exams.content;

import fadu.exams.item.Flaw;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A bank as far as it could be read.
 *
 * @param bank with the items that are faultless
 * @param flaws by file name; empty where the whole bank is faultless
 */
public record BankReading(Bank bank, Map<String, List<Flaw>> flaws) {
    /** Copies the flaws, sorted by file. */
    public BankReading {
        flaws = Collections.unmodifiableMap(new TreeMap<>(flaws));
    }
}
