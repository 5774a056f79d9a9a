package fadu.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a year asks for. Hundredths of a 学时 where the unit is {@link QuotaUnit#HOUR}, half-days where it is
 * {@link QuotaUnit#DAY}; days are counted as a set of half-days and know no categories.
 */
public final class Quota {
    /** The place of credit that counts to the whole but to no category. */
    public static final int NO_CATEGORY = -1;
    /** The place of credit that does not count at all. */
    public static final int NOT_COUNTED = -2;

    private final QuotaUnit unit;
    private final int amount;
    private final List<Category> categories;
    private final Map<String, Integer> places = new HashMap<>();

    /** A quota; categories are in the document's order, which is the order the daily cap is filled in. */
    public Quota(QuotaUnit unit, int amount, List<Category> categories) {
        this.unit = unit;
        this.amount = amount;
        this.categories = List.copyOf(categories);
        for (int i = 0; i < categories.size(); i++) {
            for (var kind : categories.get(i).subjectKinds()) {
                places.putIfAbsent(kind, i);
            }
        }
        places.putIfAbsent(SubjectMatter.GENERAL.name(), NO_CATEGORY);
    }

    /** What it is counted in. */
    public QuotaUnit unit() {
        return unit;
    }

    /** Hundredths of a 学时, or half-days. */
    public int amountHundredthsOrHalfDays() {
        return amount;
    }

    /** The categories in order; none where the document names none. */
    public List<Category> categories() {
        return categories;
    }

    /** True when some category has a minimum of its own. */
    public boolean hasMinimums() {
        return categories.stream().anyMatch(category -> category.minimum().isPresent());
    }

    /**
     * Where credit of a subject kind counts: the category's place in {@link #categories()}; {@link #NO_CATEGORY} for
     * general training, which counts to the whole alone, and for everything where no categories are named; {@link
     * #NOT_COUNTED} for a kind that no category takes.
     */
    public int placeOf(String subjectKind) {
        if (categories.isEmpty()) {
            return NO_CATEGORY;
        }
        return places.getOrDefault(subjectKind, NOT_COUNTED);
    }

    /** The same quota with the categories' own minimums. */
    Quota withMinimums(Map<String, Integer> minimums) {
        var with = new ArrayList<Category>();
        for (var category : categories) {
            var minimum = minimums.get(category.code());
            with.add(category.withMinimum(
                    minimum == null ? java.util.OptionalInt.empty() : java.util.OptionalInt.of(minimum)));
        }
        return new Quota(unit, amount, with);
    }
}
