package fadu.exams.bank;

import fadu.exams.item.CandidateView;
import fadu.exams.item.FillText;
import fadu.exams.item.Item;
import fadu.exams.item.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds items that ask nearly the same: Jaccard likeness of the three-character shingles of stem and options, blanks and width
 * taken away, options sorted so that their order does not hide a copy.
 */
public final class NearDuplicates {
    /** The likeness from which two items count as near-duplicates, in hundredths. */
    public static final int ALIKE = 80;

    private static final int SHINGLE = 3;

    /**
     * Two items that ask nearly the same.
     *
     * @param likeness hundredths, 0 to 100
     */
    public record Pair(String first, String second, int likeness) {}

    private NearDuplicates() {}

    /** All pairs at or above the likeness, most alike first. */
    public static List<Pair> find(List<Item> items, int likeness) {
        var shingles = items.stream().map(NearDuplicates::shingles).toList();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < shingles.size(); i++) {
            for (int j = i + 1; j < shingles.size(); j++) {
                int alike = mayReach(shingles.get(i).length, shingles.get(j).length, likeness)
                        ? alike(shingles.get(i), shingles.get(j))
                        : 0;
                if (alike >= likeness) {
                    pairs.add(new Pair(items.get(i).id(), items.get(j).id(), alike));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::likeness).reversed());
        return List.copyOf(pairs);
    }

    /** The likeness of two items in hundredths. */
    public static int likeness(Item first, Item second) {
        return alike(shingles(first), shingles(second));
    }

    private static boolean mayReach(int one, int other, int likeness) {
        return 100L * Math.min(one, other) >= (long) likeness * Math.max(one, other);
    }

    private static int alike(int[] one, int[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = one.length + other.length - shared;
        return all == 0 ? 100 : 100 * shared / all;
    }

    private static int[] shingles(Item item) {
        var text = FillText.normalised(asked(CandidateView.of(item)));
        return IntStream.rangeClosed(0, Math.max(0, text.length() - SHINGLE))
                .map(i ->
                        text.substring(i, Math.min(text.length(), i + SHINGLE)).hashCode())
                .sorted()
                .distinct()
                .toArray();
    }

    private static String asked(CandidateView view) {
        return view.stem()
                + view.options().stream().map(Option::text).sorted().collect(Collectors.joining())
                + view.parts().stream().map(part -> asked(part.view())).collect(Collectors.joining());
    }
}
