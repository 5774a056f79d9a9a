package fadu.rulebook;

import java.util.Set;

/**
 * What long leave does to the year's quota.
 *
 * @param kinds the kinds of leave it concerns
 * @param leastDays a leave shorter than this many days in the year changes nothing
 */
public record LeaveRule(Set<LeaveKind> kinds, int leastDays, LeaveEffect effect) {}
