package fadu.law;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One text of a statute.
 *
 * @param textOn when it was passed or last revised
 * @param inForceSince since when the statute holds
 * @param effectiveFrom from when this text holds; null where nobody has said so
 * @param effectiveBasis what says so, when a person entered the day; null when the text itself does
 * @param history JSON of {@link HistoryLine}s
 */
@MappedEntity("statute_version")
public record StatuteVersion(
        @Id long id,
        String publicId,
        long statuteId,
        String issuingBody,
        @Nullable LocalDate passedOn,
        @Nullable LocalDate textOn,
        @Nullable LocalDate inForceSince,
        @Nullable LocalDate effectiveFrom,
        @Nullable String effectiveBasis,
        String history,
        @Nullable String preamble,
        String fileName,
        int articleCount,
        Instant importedAt) {}
