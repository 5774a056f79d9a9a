package fadu.credit;

import fadu.platform.Unscoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sums of the ledger, as they were written with it. Persons who never earned anything have no row. */
public interface Balances {
    /** The balances of these persons from one law year to another, both included. */
    @Unscoped("asked by features that took the persons from their own scope")
    List<BalanceRow> of(Collection<Long> personIds, int fromYear, int toYear);

    /** The day sums of these persons in a law year; needed only where a daily cap applies. */
    @Unscoped("asked by features that took the persons from their own scope")
    List<DayRow> days(Collection<Long> personIds, int year);

    /** The rows behind {@link #halfDays}. */
    @Unscoped("asked by features that took the persons from their own scope")
    List<HalfDayCount> halfDayCounts(Collection<Long> personIds, int fromYear, int toYear);

    /** The half-days covered, per person and year, both years included; a person or year without any is absent. */
    @Unscoped("asked by features that took the persons from their own scope")
    default Map<Long, Map<Integer, Integer>> halfDays(Collection<Long> personIds, int fromYear, int toYear) {
        Map<Long, Map<Integer, Integer>> counts = new HashMap<>();
        for (var row : halfDayCounts(personIds, fromYear, toYear)) {
            counts.computeIfAbsent(row.personId(), absent -> new HashMap<>()).put(row.lawYear(), row.halfDays());
        }
        return counts;
    }
}
