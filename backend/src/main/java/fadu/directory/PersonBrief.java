package fadu.directory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as other features know one: today's unit, category and flags. Past dates are asked of {@link People#unitsOn} and
 * of the spans.
 *
 * @param category the leading category today, e.g. {@code OFFICER} or {@code AUXILIARY}
 * @param established 在编 today
 * @param registered 在册 today
 * @param inPost 在岗 today
 * @param leftOn the day from which the person no longer serves; null while in service
 */
@MappedEntity("person")
public record PersonBrief(
        @Id long id,
        String publicId,
        String name,
        long unitId,
        String unitPublicId,
        String unitName,
        String category,
        boolean established,
        boolean registered,
        boolean inPost,
        @Nullable LocalDate leftOn) {}
