package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A check as learners see it.
 *
 * @param shown the question without its key, JSON
 */
@MappedEntity("lesson_check")
public record CheckRow(
        @Id long id, long lessonId, int number, @Nullable Integer atSecond, String shown) {}
