package fadu.questionbank;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Codes of a bank: which are taken, and the next that is free. */
final class ItemCodes {
    private static final int LONGEST = 64;

    private final Set<String> taken = new HashSet<>();

    ItemCodes(Collection<KnownItem> known) {
        known.forEach(item -> taken.add(item.code()));
    }

    boolean taken(String code) {
        return taken.contains(code);
    }

    /** Takes the code, or the first free one made from it. */
    String take(String wanted) {
        var code = taken.contains(wanted) ? next(wanted) : wanted;
        taken.add(code);
        return code;
    }

    /** The first free code of the form prefix-number. */
    String next(String prefix) {
        var stem = prefix.substring(0, Math.min(prefix.length(), LONGEST - 8));
        for (int number = taken.size() + 1; ; number++) {
            var code = stem + "-" + number;
            if (!taken.contains(code)) {
                return code;
            }
        }
    }
}
