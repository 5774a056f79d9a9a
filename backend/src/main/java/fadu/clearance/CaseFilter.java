package fadu.clearance;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows.
 *
 * @param states at least one
 * @param unit the public id of a unit whose subtree is meant; null for all
 * @param text part of a case number, certificate number or name; null for all
 * @param ground the name of a ground; null for all
 * @param firstUnits units on which the caller may sign first; empty unless only what waits for the caller is asked for
 * @param secondUnits the same for the second signature
 * @param mineOnly whether only what waits for the caller's signature is asked for
 */
public record CaseFilter(
        Set<String> states,
        @Nullable String unit,
        @Nullable String text,
        @Nullable String ground,
        boolean mineOnly,
        Set<Long> firstUnits,
        Set<Long> secondUnits,
        long callerPersonId) {}
