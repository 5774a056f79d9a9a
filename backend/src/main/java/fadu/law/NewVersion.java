package fadu.law;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A text to be written. */
public record NewVersion(
        String publicId,
        String shortTitle,
        String issuingBody,
        @Nullable LocalDate passedOn,
        @Nullable LocalDate textOn,
        @Nullable LocalDate inForceSince,
        @Nullable LocalDate effectiveFrom,
        String history,
        @Nullable String preamble,
        String fileName,
        String textHash,
        int articleCount,
        long importId,
        Instant importedAt) {}
