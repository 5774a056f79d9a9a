package fadu.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * A certificate as other features see it.
 *
 * @param kind the code of its kind, e.g. {@code ENFORCEMENT}
 * @param validFrom the first valid day
 * @param validTo the last valid day
 * @param state {@code VALID}, {@code SUSPENDED}, {@code TAKEN_BACK} or {@code CANCELLED}; expiry is derived from the dates
 * @param onHold true while a hold stands: neither renewed nor exchanged
 * @param provenance {@code ISSUED} here or {@code IMPORTED} with its source
 */
@MappedEntity("certificate")
public record LiveCertificate(
        @Id long id,
        String publicId,
        String kind,
        String number,
        long personId,
        LocalDate validFrom,
        LocalDate validTo,
        String state,
        boolean onHold,
        String provenance) {}
