package fadu.exams.format;

import fadu.exams.item.Citation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Citations out of a cell: 《法律》第十二条；《法律》第三条. A paragraph behind the article (第二款) is not part of our citations. */
final class SheetCitations {
    private static final String NUMERAL = "[零〇一二三四五六七八九十百千]+";
    private static final Pattern CITATION =
            Pattern.compile("《?([^《》；;]+?)》?\\s*(第" + NUMERAL + "条(?:之" + NUMERAL + ")?)");
    private static final Pattern WHOLE = Pattern.compile("《([^《》；;]+)》(第" + NUMERAL + "条(?:之" + NUMERAL + ")?)");

    /** What was found, and whether the cell says no more than that. */
    record Found(List<Citation> citations, boolean whole) {}

    private SheetCitations() {}

    static Optional<Found> read(String cell) {
        var found = new LinkedHashSet<Citation>();
        boolean whole = true;
        for (var each : new ArrayList<>(SheetText.parted(cell.replace(';', '；').replace('\n', '；'), '；'))) {
            var exact = WHOLE.matcher(each);
            var loose = CITATION.matcher(each);
            if (exact.matches()) {
                found.add(new Citation(exact.group(1).strip(), exact.group(2)));
            } else if (loose.find() && loose.start() == 0) {
                found.add(new Citation(loose.group(1).strip(), loose.group(2)));
                whole = false;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Found(List.copyOf(found), whole));
    }
}
