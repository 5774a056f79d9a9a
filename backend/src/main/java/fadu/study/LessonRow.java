package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as it is kept.
 *
 * @param lessonKey the same through all versions of the course
 * @param blocks the text in safe blocks, JSON
 */
@MappedEntity("lesson")
public record LessonRow(
        @Id long id,
        String publicId,
        long versionId,
        String lessonKey,
        int number,
        String title,
        LessonKind kind,
        int declaredSeconds,
        String markdown,
        String blocks,
        @Nullable Long fileId,
        @Nullable Long captionsId,
        int checks) {}
