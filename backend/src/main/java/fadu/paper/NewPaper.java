package fadu.paper;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A paper to be written.
 *
 * @param contentHash SHA-256 of what it asks
 * @param sealed what it asks, encrypted
 */
public record NewPaper(
        String publicId,
        long unitId,
        long blueprintVersionId,
        String title,
        boolean practice,
        int variants,
        long seed,
        int itemCount,
        BigDecimal total,
        String contentHash,
        byte[] sealed,
        long composedBy,
        Instant composedAt) {}
