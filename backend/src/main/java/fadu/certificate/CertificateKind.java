package fadu.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A kind of certificate.
 *
 * @param numberPattern the regular expression that every number of the kind matches as a whole
 * @param numberTemplate how new numbers are made; see {@link NumberTemplate}
 * @param forEnforcement true when its holder must be an officer; otherwise a supervisor
 */
@MappedEntity("certificate_kind")
public record CertificateKind(
        @Id String code,
        String nameZh,
        String nameEn,
        String numberPattern,
        String numberTemplate,
        boolean forEnforcement) {
    /** The category that its holder must have. */
    public String holderCategory() {
        return forEnforcement ? "OFFICER" : "SUPERVISOR";
    }

    /** True when the number has the form of the kind. */
    public boolean fits(String number) {
        return number.matches(numberPattern);
    }
}
