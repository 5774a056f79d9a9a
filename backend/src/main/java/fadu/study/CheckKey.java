package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A check with its key.
 *
 * @param item the whole item, JSON
 */
@MappedEntity("lesson_check_key")
public record CheckKey(
        @Id long checkId,
        long lessonId,
        int number,
        @Nullable Integer atSecond,
        String shown,
        String item) {}
