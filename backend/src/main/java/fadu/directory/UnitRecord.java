package fadu.directory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the tree shows it.
 *
 * @param parentPublicId null for the root and where the parent is out of the reader's scope
 * @param people who serve in it or below it and within the reader's scope
 */
@MappedEntity("unit")
public record UnitRecord(
        @Id long id,
        String publicId,
        @Nullable Long parentId,
        @Nullable String parentPublicId,
        String code,
        String name,
        @Nullable String shortName,
        String kind,
        @Nullable LocalDate closedOn,
        int version,
        long people) {}
