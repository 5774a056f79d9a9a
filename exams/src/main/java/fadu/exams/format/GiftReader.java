package fadu.exams.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads GIFT: questions parted by empty lines, {@code $CATEGORY:} as topic. Kinds that we do not have (essay, pairs, numbers with
 * tolerance) are refused by name; weights, feedback of single options and web tags are changed into what we have, in words.
 */
public final class GiftReader {
    private static final String CATEGORY = "$CATEGORY:";

    private GiftReader() {}

    /** Every question of the text, taken or refused. */
    public static ImportReport read(String text, Defaults defaults) {
        var report = new Report();
        var cases = new GiftCases(report, defaults);
        var block = new ArrayList<String>();
        Optional<GiftMeta> meta = Optional.empty();
        var topic = defaults.topic();
        int begin = 0;
        int number = 0;
        List<String> lines = text.replace("\ufeff", "").lines().toList();
        for (var line : lines) {
            number++;
            var bare = line.strip();
            if (bare.startsWith(GiftMeta.MARK.strip())) {
                meta = GiftMeta.read(bare.substring(GiftMeta.MARK.strip().length()));
            } else if (bare.startsWith("//")) {
                continue;
            } else if (bare.startsWith(CATEGORY)) {
                topic = topic(bare.substring(CATEGORY.length()), defaults);
            } else if (!bare.isEmpty()) {
                begin = block.isEmpty() ? number : begin;
                block.add(line);
            } else if (!block.isEmpty()) {
                cases.take(begin, String.join("\n", block), meta, topic);
                block.clear();
                meta = Optional.empty();
            }
            if (report.full()) {
                report.refuse(number, "", "试题过多，其后的未读入", "too many questions; the rest was not read");
                return report.end();
            }
        }
        if (!block.isEmpty()) {
            cases.take(begin, String.join("\n", block), meta, topic);
        }
        cases.end();
        return report.end();
    }

    /** The category's path without the parts that other systems put before it. */
    private static String topic(String category, Defaults defaults) {
        var path = Plain.line(category).replaceFirst("^\\$[a-z]+\\$/", "").replaceFirst("^top/", "");
        return path.isBlank() ? defaults.topic() : path;
    }
}
