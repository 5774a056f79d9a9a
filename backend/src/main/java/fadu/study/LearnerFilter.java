package fadu.study;

import org.jspecify.annotations.Nullable;

/**
 * Which learners to show.
 *
 * @param course public id; null for any
 * @param unit public id, its whole subtree; null for all in scope
 * @param text part of a name; null for any
 * @param completed null for both
 */
public record LearnerFilter(
        @Nullable String course,
        @Nullable String unit,
        @Nullable String text,
        @Nullable Boolean completed) {}
