package fadu.law;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statute with the version that holds today.
 *
 * @param versionCount how many texts of it are on record
 */
@MappedEntity("statute")
public record StatuteLine(
        @Id long id,
        String publicId,
        String title,
        String shortTitle,
        LawLevel level,
        String versionPublicId,
        String issuingBody,
        @Nullable LocalDate textOn,
        @Nullable LocalDate inForceSince,
        @Nullable LocalDate effectiveFrom,
        int articleCount,
        long versionCount) {}
