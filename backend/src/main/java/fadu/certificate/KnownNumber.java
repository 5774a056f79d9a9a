package fadu.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** A number on record, with whose it is and its term. */
@MappedEntity("certificate")
public record KnownNumber(
        @Id long id, String kind, String number, long personId, LocalDate validFrom, LocalDate validTo) {}
