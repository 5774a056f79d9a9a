package fadu.marking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sitting in numbers, by the attempt of each candidate that counts: 应考、实考、缺考、合格. */
@MappedEntity("exam")
public record Summary(
        @Id long id,
        long appointed,
        long sat,
        long graded,
        long passed,
        @Nullable BigDecimal averageMark,
        @Nullable BigDecimal highestMark,
        @Nullable BigDecimal lowestMark,
        @Nullable Instant releasedAt,
        @Nullable String releaseProposedByName) {}
