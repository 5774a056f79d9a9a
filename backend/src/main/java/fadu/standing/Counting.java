package fadu.standing;

import fadu.rulebook.Quota;
import fadu.rulebook.QuotaUnit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts under a quota: by category in the document's order, then what counts to the whole alone. The daily cap is
 * applied day by day in that order; a day of negative corrections takes off what it takes off.
 */
final class Counting {
    private final int[] places;

    private Counting(int[] places) {
        this.places = places;
    }

    /** What counts of a year's credit. */
    static Counting of(Quota quota, YearCredit credit, @Nullable Integer cap) {
        if (quota.unit() == QuotaUnit.DAY) {
            return new Counting(new int[] {credit.halfDays()});
        }
        var counting = new Counting(new int[quota.categories().size() + 1]);
        for (var sum : credit.sums()) {
            counting.add(quota, sum.subjectKind(), sum.hundredths());
        }
        if (cap != null) {
            counting.cut(quota, credit.days(), cap);
        }
        return counting;
    }

    /** What would be added day by day by credit that is not in the ledger yet. */
    static Counting added(Quota quota, List<DaySum> days, List<DaySum> alreadyToday, @Nullable Integer cap) {
        var counting = new Counting(new int[quota.categories().size() + 1]);
        int from = 0;
        while (from < days.size()) {
            var day = days.get(from).day();
            int to = from;
            var one = new Counting(new int[counting.places.length]);
            while (to < days.size() && days.get(to).day().equals(day)) {
                one.add(quota, days.get(to).subjectKind(), days.get(to).hundredths());
                to++;
            }
            if (cap != null) {
                one.fit(Math.max(0, cap - used(quota, alreadyToday, day, cap)));
            }
            counting.plus(one);
            from = to;
        }
        return counting;
    }

    /** In all. */
    int total() {
        int total = 0;
        for (int place : places) {
            total += place;
        }
        return total;
    }

    /** In one category, by its place. */
    int at(int category) {
        return places[category];
    }

    private void add(Quota quota, String subjectKind, int hundredths) {
        int place = quota.placeOf(subjectKind);
        if (place == Quota.NO_CATEGORY) {
            places[places.length - 1] += hundredths;
        } else if (place >= 0) {
            places[place] += hundredths;
        }
    }

    private void plus(Counting other) {
        for (int i = 0; i < places.length; i++) {
            places[i] += other.places[i];
        }
    }

    /** Takes off what single days hold above the cap. */
    private void cut(Quota quota, List<DaySum> days, int cap) {
        int from = 0;
        while (from < days.size()) {
            var day = days.get(from).day();
            var whole = new Counting(new int[places.length]);
            int to = from;
            while (to < days.size() && days.get(to).day().equals(day)) {
                whole.add(quota, days.get(to).subjectKind(), days.get(to).hundredths());
                to++;
            }
            var fitted = new Counting(Arrays.copyOf(whole.places, places.length));
            fitted.fit(cap);
            for (int i = 0; i < places.length; i++) {
                places[i] -= whole.places[i] - fitted.places[i];
            }
            from = to;
        }
    }

    /** Keeps of one day what fits under the cap, in order. */
    private void fit(int cap) {
        int room = cap;
        for (int i = 0; i < places.length; i++) {
            if (places[i] > 0) {
                places[i] = Math.min(places[i], room);
                room -= places[i];
            }
        }
    }

    private static int used(Quota quota, List<DaySum> already, LocalDate day, int cap) {
        int sum = 0;
        for (var each : already) {
            if (each.day().equals(day)
                    && quota.placeOf(each.subjectKind()) != Quota.NOT_COUNTED
                    && each.hundredths() > 0) {
                sum += each.hundredths();
            }
        }
        return Math.min(sum, cap);
    }
}
