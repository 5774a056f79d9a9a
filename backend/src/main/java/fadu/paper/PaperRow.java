package fadu.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper without what it asks.
 *
 * @param variants how many sets of questions it has, 1 for the same for everybody
 * @param contentHash SHA-256 of what it asks
 */
@MappedEntity("paper")
public record PaperRow(
        @Id long id,
        String publicId,
        long unitId,
        String unitPublicId,
        String unitName,
        String blueprintPublicId,
        String blueprintName,
        int blueprintNumber,
        String title,
        boolean practice,
        PaperState state,
        int variants,
        long seed,
        int itemCount,
        BigDecimal total,
        String contentHash,
        @Nullable Long composedBy,
        @Nullable String composedByName,
        Instant composedAt,
        @Nullable Instant opensAt,
        @Nullable Long sealedBy,
        @Nullable String sealedByName,
        @Nullable Instant sealedAt,
        @Nullable Long confirmedBy,
        @Nullable String confirmedByName,
        @Nullable Instant confirmedAt,
        @Nullable Instant openedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawReason) {}
