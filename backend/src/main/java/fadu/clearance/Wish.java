package fadu.clearance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a signer wants.
 *
 * @param until the date of a making-up or suspension; null for other verdicts
 * @param years EXEMPTED or MADE_UP: how closed years are answered when clearing; null otherwise
 * @param version the case's version that the signer has read
 */
public record Wish(
        Verdict verdict,
        @Nullable LocalDate until,
        @Nullable String years,
        String reason,
        int version) {}
