package fadu.certificate.importing;

import fadu.directory.PersonBrief;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A checked row of existing certificates. */
public record CertificatePlan(
        PersonBrief person,
        String kind,
        String number,
        @Nullable String area,
        @Nullable String issuer,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validTo) {}
