package fadu.law;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who passed or issued a statute and so how high it stands, from the words of its header.
 *
 * @param level null where the header does not say who
 * @param body empty where it does not say
 */
record Issuing(@Nullable LawLevel level, String body) {
    private static final String CONGRESS = "全国人民代表大会";
    private static final Pattern LOCAL =
            Pattern.compile("^(\\p{IsHan}{1,20}?(?:省|自治区|市|自治州|自治县|县|旗))第?.*?人民代表大会(常务委员会)?");
    private static final Pattern ORDER =
            Pattern.compile("^(?:中华人民共和国)?(\\p{IsHan}{2,30}?(?:部|委员会|总局|署|局|人民政府|银行))(?:令|第).*");

    static Issuing of(String title, List<HistoryLine> history) {
        return history.stream()
                .filter(line -> line.on() != null)
                .map(line -> of(title, line.words()))
                .filter(issuing -> issuing.level() != null)
                .findFirst()
                .orElse(new Issuing(null, ""));
    }

    private static Issuing of(String title, String words) {
        if (words.contains(CONGRESS)) {
            var body = words.contains(CONGRESS + "常务委员会") ? CONGRESS + "常务委员会" : CONGRESS;
            return new Issuing(LawTitles.key(title).startsWith("宪法") ? LawLevel.CONSTITUTION : LawLevel.LAW, body);
        }
        var local = LOCAL.matcher(words);
        if (local.find()) {
            return new Issuing(
                    LawLevel.LOCAL, local.group(1) + "人民代表大会" + (local.group(2) == null ? "" : local.group(2)));
        }
        if (words.contains("国务院第") || words.contains("国务院令") || words.contains("《国务院关于")) {
            return new Issuing(LawLevel.ADMINISTRATIVE, "国务院");
        }
        var order = ORDER.matcher(words);
        return order.matches() ? new Issuing(LawLevel.RULE, order.group(1)) : new Issuing(null, "");
    }
}
