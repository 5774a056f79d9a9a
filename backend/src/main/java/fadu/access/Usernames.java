package fadu.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** User names from pinyin: 张伟 is {@code zhangwei}, the next one {@code zhangwei2}. Lower-case letters and digits only. */
final class Usernames {
    private static final Pattern FIT = Pattern.compile("[a-z][a-z0-9._-]{2,39}");
    private static final int LONGEST_STEM = 34;

    private Usernames() {}

    /** True for a name somebody may choose: starts with a letter, 3 to 40 of a-z 0-9 . _ - */
    static boolean fit(String username) {
        return FIT.matcher(username).matches();
    }

    /** The letters a person's user name starts with. */
    static String stem(String pinyin) {
        var letters = pinyin.replaceAll("[^a-z]", "");
        var stem = letters.length() < 2 ? "user" : letters;
        return stem.substring(0, Math.min(LONGEST_STEM, stem.length()));
    }

    /** One free name for each person in order; names handed out are not handed out again. */
    static List<String> propose(List<String> pinyin, List<String> inUse) {
        Set<String> taken = new HashSet<>(inUse);
        return pinyin.stream().map(each -> free(stem(each), taken)).toList();
    }

    private static String free(String stem, Set<String> taken) {
        var name = stem;
        for (int n = 2; !taken.add(name); n++) {
            name = stem + n;
        }
        return name;
    }
}
