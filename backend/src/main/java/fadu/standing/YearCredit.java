package fadu.standing;

import java.util.List;

/**
 * A person's credit of one law year.
 *
 * @param sums by subject kind, all days together
 * @param days the single days that a daily cap may cut: all of a day's kinds or none, in the order of days; days within the cap
 *     may be left out
 * @param halfDays how many different half-days are covered
 */
public record YearCredit(List<KindSum> sums, List<DaySum> days, int halfDays) {
    /** No credit. */
    public static final YearCredit NOTHING = new YearCredit(List.of(), List.of(), 0);
}
