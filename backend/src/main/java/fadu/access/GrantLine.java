package fadu.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A grant with the words a list shows.
 *
 * @param validTo the first moment it holds no more; null for no end
 * @param delegatedFrom public id of the grant it was lent from; null for one in own right
 */
@MappedEntity("role_grant")
public record GrantLine(
        @Id long id,
        String publicId,
        String role,
        long personId,
        String personPublicId,
        String personName,
        String homePublicId,
        String homeName,
        long unitId,
        String unitPublicId,
        String unitName,
        Instant validFrom,
        @Nullable Instant validTo,
        @Nullable String grantedByName,
        @Nullable String delegatedFrom,
        @Nullable Long delegatedByPersonId,
        @Nullable String reason) {}
