package fadu.exams.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** SOURCES.md of a bank: which article each item rests on, and which articles no item asks about yet is plain to see. */
public final class Sources {
    private static final String DIGITS = "零一二三四五六七八九";

    private Sources() {}

    /** The whole file: law by law, article by article in the order of the statute, the codes of the items. */
    public static String markdown(Bank bank) {
        var out = new StringBuilder("# ")
                .append(bank.title().zh())
                .append("\n\n")
                .append(
                        "Every item was written for this project and rests on the articles named here; no foreign text was used. ")
                .append(
                        "The statutes themselves carry no copyright (著作权法 article 5). This file follows from the items: ")
                .append(
                        "`ContentTest` says so when it is out of date and writes the new one to `target/SOURCES.md`.\n");
        ContentCheck.sources(bank).forEach((law, articles) -> {
            out.append("\n## ").append(law).append("\n\n| article | items |\n|---|---|\n");
            var sorted = new ArrayList<Map.Entry<String, List<String>>>(articles.entrySet());
            sorted.sort(Comparator.comparingInt(entry -> number(entry.getKey())));
            sorted.forEach(entry -> out.append("| ")
                    .append(entry.getKey())
                    .append(" | ")
                    .append(String.join(", ", entry.getValue()))
                    .append(" |\n"));
        });
        return out.toString();
    }

    /** Where an article stands, a number that leaves room for 之: 第一百二十三条之一 is 12301. */
    static int number(String article) {
        var parts = article.replace("第", "").replace("条", "").split("之", 2);
        return value(parts[0]) * 100 + (parts.length > 1 ? value(parts[1]) : 0);
    }

    private static int value(String numeral) {
        int value = 0;
        int digit = 0;
        for (char sign : numeral.toCharArray()) {
            switch (sign) {
                case '千' -> {
                    value += Math.max(1, digit) * 1000;
                    digit = 0;
                }
                case '百' -> {
                    value += Math.max(1, digit) * 100;
                    digit = 0;
                }
                case '十' -> {
                    value += Math.max(1, digit) * 10;
                    digit = 0;
                }
                default -> digit = Math.max(0, DIGITS.indexOf(sign));
            }
        }
        return value + digit;
    }
}
