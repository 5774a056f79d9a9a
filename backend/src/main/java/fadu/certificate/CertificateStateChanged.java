package fadu.certificate;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Announced when a certificate gets a state.
 *
 * @param before the state it had; null for a new certificate
 * @param after the state it has
 * @param on since which day
 * @param decisionRef the written decision; null where there is none, as at an issue
 */
@Serdeable
public record CertificateStateChanged(
        long certificateId,
        String publicId,
        long personId,
        @Nullable String before,
        String after,
        LocalDate on,
        @Nullable String decisionRef) {}
