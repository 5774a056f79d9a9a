package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A course that somebody wants to begin.
 *
 * @param publishedId the published version; null where none is
 * @param begunId the version that the person studies; null where none
 * @param finished whether that one is completed
 */
@MappedEntity("course")
public record BeginnableCourse(
        @Id long id, @Nullable Long publishedId, @Nullable Long begunId, boolean finished) {}
