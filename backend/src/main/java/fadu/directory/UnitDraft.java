package fadu.directory;

import org.jspecify.annotations.Nullable;

/**
 * What is written about a unit.
 *
 * @param code unique over the whole tree, at most 40 characters; null where it stays
 * @param name at most 100 characters
 * @param shortName at most 40 characters
 */
public record UnitDraft(
        @Nullable String code, String name, @Nullable String shortName, UnitKind kind) {
    /** Longest name, in characters. */
    public static final int NAME = 100;
    /** Longest code and short name, in characters. */
    public static final int SHORT = 40;

    /** The same with spaces at the ends gone, and an empty short name as none. */
    UnitDraft tidied() {
        var brief = shortName == null ? "" : Texts.tidy(shortName);
        return new UnitDraft(
                code == null ? null : Texts.tidy(code), Texts.tidy(name), brief.isEmpty() ? null : brief, kind);
    }

    /** True when every text can be kept. */
    boolean keepable() {
        return !name.isEmpty()
                && Texts.keepable(name, NAME)
                && (code == null || (!code.isEmpty() && Texts.keepable(code, SHORT)))
                && (shortName == null || Texts.keepable(shortName, SHORT));
    }

    /** How the name is read. */
    Pinyin read() {
        return Pinyin.of(name, 400, 100);
    }
}
