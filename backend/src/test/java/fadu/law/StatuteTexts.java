package fadu.law;

/** Statutes written for tests; each title is used by one test only, because the register is everybody's. */
public final class StatuteTexts {
    private StatuteTexts() {}

    /** A law of so many articles, revised or not. */
    public static String law(String title, int articles, String word) {
        var text = new StringBuilder("# 中华人民共和国" + title + "\n\n2020年1月2日 第十三届全国人民代表大会常务委员会第一次会议通过\n\n");
        text.append("<!-- INFO END -->\n\n## 第一章 总则\n\n");
        var digits = "一二三四五六七八九";
        for (int i = 1; i < articles; i++) {
            text.append("第")
                    .append(digits.charAt(i - 1))
                    .append("条 ")
                    .append(word)
                    .append("之")
                    .append(i)
                    .append("。\n\n");
        }
        return text.append("第")
                .append(digits.charAt(articles - 1))
                .append("条 本法自2020年3月1日起施行。\n")
                .toString();
    }
}
