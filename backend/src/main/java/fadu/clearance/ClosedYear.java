package fadu.clearance;

/**
 * A closed law year of a certificate's term that is short of its quota.
 *
 * @param counted what counts, in hundredths of a 学时 or in half-days
 * @param due what was due, in the same unit
 * @param shortfall what is missing, in the same unit; with category minima it may be more than due − counted
 * @param rules the rule versions that governed the year
 * @param clause the quota's clause
 */
public record ClosedYear(int year, Measure measure, int counted, int due, int shortfall, String rules, String clause) {}
