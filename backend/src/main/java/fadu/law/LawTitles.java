package fadu.law;

import fadu.directory.Texts;

/** Titles of statutes as people write them, in one form by which they are found. */
public final class LawTitles {
    private static final String NATION = "中华人民共和国";

    private LawTitles() {}

    /** 《中华人民共和国行政处罚法》 and 行政处罚法 are the same: without brackets, spaces and the name of the state. */
    public static String key(String title) {
        var bare = Texts.tidy(title).replaceAll("[《》<>〈〉\\s\u3000]", "");
        return bare.startsWith(NATION) && bare.length() > NATION.length() ? bare.substring(NATION.length()) : bare;
    }
}
