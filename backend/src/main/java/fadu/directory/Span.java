package fadu.directory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that held for a while: from the first day to the day before {@code toDate}.
 *
 * @param sort {@code UNIT}, {@code CATEGORY}, {@code STATUS}, {@code POST} or {@code ABSENCE}
 * @param value the unit's public id, the category, the flag, the post's title, the kind of absence
 * @param label the unit's name; null otherwise
 * @param note reason, source or note
 * @param toDate first day on which it no longer held; null while open
 */
@MappedEntity("person_unit")
public record Span(
        @Id long id,
        String sort,
        String value,
        @Nullable String label,
        @Nullable String note,
        LocalDate fromDate,
        @Nullable LocalDate toDate) {}
