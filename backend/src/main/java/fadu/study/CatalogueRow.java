package fadu.study;

import fadu.credit.SubjectKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A course in the catalogue with how far the reader is.
 *
 * @param unitName null for a course that is shipped with the product
 * @param done 1 for a completed one, which a list of one's own shows last
 */
@MappedEntity("course")
public record CatalogueRow(
        @Id long id,
        String publicId,
        @Nullable String unitName,
        long versionId,
        String title,
        String summary,
        SubjectKind subjectKind,
        int number,
        int lessons,
        int declaredSeconds,
        @Nullable Integer hundredths,
        int lessonsDone,
        long confirmedMillis,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Instant lastAt,
        boolean newerVersion,
        boolean retired,
        int done) {}
