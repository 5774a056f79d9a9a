package fadu.study;

import org.jspecify.annotations.Nullable;

/**
 * Which versions to show.
 *
 * @param text words in the title; null for any
 * @param course public id of a course; null for any
 */
public record DraftFilter(
        @Nullable CourseState state,
        @Nullable String text,
        @Nullable String course) {}
