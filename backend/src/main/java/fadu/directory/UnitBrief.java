package fadu.directory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A unit as other features know one.
 *
 * @param parentId null for the root
 */
@MappedEntity("unit")
public record UnitBrief(
        @Id long id, String publicId, String name, @Nullable Long parentId) {}
