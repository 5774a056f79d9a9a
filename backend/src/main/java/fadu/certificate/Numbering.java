package fadu.certificate;

import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Gives a new certificate its number, unique within its kind; in the issuing transaction. */
@Singleton
class Numbering {
    private static final int MOST_SKIPS = 10_000;

    private final Certificates certificates;

    Numbering(Certificates certificates) {
        this.certificates = certificates;
    }

    /**
     * The wanted number when it has the kind's form and nobody has it; otherwise the next free one of the kind's template.
     *
     * @param issuer what stands for {@code {issuer}}; empty where the rule set names none
     */
    Outcome<String> take(CertificateKind kind, int year, String issuer, @Nullable String wanted) {
        if (wanted != null) {
            if (!kind.fits(wanted)) {
                return Outcome.refused(CertificateProblem.CERTIFICATE_NUMBER_FORM, "number", wanted);
            }
            return certificates.withNumber(kind.code(), wanted) > 0
                    ? Outcome.refused(CertificateProblem.CERTIFICATE_NUMBER_TAKEN, "number", wanted)
                    : Outcome.done(wanted);
        }
        for (int skipped = 0; skipped < MOST_SKIPS; skipped++) {
            var number = NumberTemplate.number(
                    kind.numberTemplate(), issuer, year, certificates.nextSerial(kind.code(), year));
            if (!kind.fits(number)) {
                return Outcome.refused(CertificateProblem.CERTIFICATE_NUMBER_FORM, "number", number);
            }
            if (certificates.withNumber(kind.code(), number) == 0) {
                return Outcome.done(number);
            }
        }
        throw new IllegalStateException("no free number in " + MOST_SKIPS + " serials of " + kind.code());
    }
}
