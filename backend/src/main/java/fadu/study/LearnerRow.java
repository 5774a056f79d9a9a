package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who has begun a course and how far they are. */
@MappedEntity("course_study")
public record LearnerRow(
        @Id long id,
        String personPublicId,
        String personName,
        String unitPublicId,
        String unitName,
        String coursePublicId,
        String courseTitle,
        int number,
        int lessons,
        int lessonsDone,
        @Nullable String atLesson,
        int declaredSeconds,
        long confirmedMillis,
        long uncountedMillis,
        Instant startedAt,
        @Nullable Instant lastAt,
        @Nullable Instant completedAt) {}
