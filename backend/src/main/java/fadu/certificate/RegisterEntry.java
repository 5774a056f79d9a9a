package fadu.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param shown what it is worth on the day asked: its state, or {@code EXPIRED}, or {@code NOT_YET} before its term
 * @param replacesPublicId the certificate it was given for
 */
@MappedEntity("certificate")
public record RegisterEntry(
        @Id long id,
        String publicId,
        String kind,
        String kindZh,
        String kindEn,
        String number,
        long personId,
        String personPublicId,
        String personName,
        String unitPublicId,
        String unitName,
        String shown,
        boolean onHold,
        @Nullable String area,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable LocalDate stateUntil,
        String provenance,
        String source,
        @Nullable String replacesPublicId) {}
