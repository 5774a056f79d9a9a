package fadu.platform.problem;

import java.util.Locale;

/** The two languages the product speaks. */
public enum Language {
    ZH_CN("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag, {@code zh-CN} or {@code en}. */
    public String tag() {
        return tag;
    }

    /**
     * Reads an Accept-Language header down to one of the two before anything caches by it: English when it comes first,
     * Chinese otherwise.
     */
    public static Language of(String header) {
        return header.strip().toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH_CN;
    }
}
