package fadu.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate's own row, as it is locked for a change.
 *
 * @param source where an imported one comes from, who issued ours
 * @param holderCategory the holder's category when it was entered
 * @param stateUntil the last day of a suspension that ends by itself
 * @param replacesId the certificate it was given for: renewed, exchanged or lost
 */
@MappedEntity("certificate")
public record Certificate(
        @Id long id,
        String publicId,
        String kind,
        String number,
        long personId,
        long unitId,
        String provenance,
        String source,
        String holderCategory,
        @Nullable String area,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validTo,
        CertificateState state,
        @Nullable LocalDate stateUntil,
        boolean onHold,
        @Nullable Long replacesId,
        int version) {
    /** As other features see it. */
    public LiveCertificate live() {
        return new LiveCertificate(
                id, publicId, kind, number, personId, validFrom, validTo, state.name(), onHold, provenance);
    }
}
