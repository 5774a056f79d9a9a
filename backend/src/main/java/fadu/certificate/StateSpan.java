package fadu.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated state with what it rests on. */
@MappedEntity("certificate_state")
public record StateSpan(
        @Id long id,
        String state,
        LocalDate fromDate,
        @Nullable LocalDate untilDate,
        String basis,
        @Nullable String decisionRef,
        Instant at,
        @Nullable String byName) {}
