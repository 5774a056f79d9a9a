package fadu.standing;

import fadu.rulebook.QuotaUnit;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One person of the list, from the projection. Amounts as in {@link Standing}, of the date that the headline looks at. */
@MappedEntity("standing_projection")
public record BehindRow(
        @Id long personId,
        String publicId,
        String name,
        String unitPublicId,
        String unitName,
        String category,
        StandingStatus status,
        @Nullable QuotaUnit quotaUnit,
        int counted,
        @Nullable Integer due,
        @Nullable Integer shortfall,
        int booked,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate certificateEnd,
        Instant derivedAt) {}
