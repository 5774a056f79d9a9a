package fadu.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A certificate to put on record; the parts as in {@link Certificate}. */
public record NewCertificate(
        String publicId,
        String kind,
        String number,
        long personId,
        String provenance,
        String source,
        String holderCategory,
        @Nullable String area,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable Long replacesId) {}
