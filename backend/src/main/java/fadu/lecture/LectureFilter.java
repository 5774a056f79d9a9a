package fadu.lecture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lectures to list; null stands for any.
 *
 * @param from lectures that end after this moment
 * @param to lectures that start before this moment
 * @param unit public id of a unit whose subtree holds them
 * @param room public id
 * @param lecturer public id
 * @param mine only those in which the reader has a seat or was present
 */
public record LectureFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String unit,
        @Nullable String room,
        @Nullable String lecturer,
        boolean mine) {}
