package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A lesson in its course's list, with how far the reader is. */
@MappedEntity("lesson")
public record LessonLine(
        @Id long id,
        String publicId,
        int number,
        String title,
        LessonKind kind,
        int declaredSeconds,
        int checks,
        long confirmedMillis,
        long uncountedMillis,
        int checksPassed,
        @Nullable Integer earnedHundredths,
        @Nullable Instant completedAt) {}
