package fadu.certificate;

import fadu.platform.Actor;
import fadu.platform.db.Tx;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What a new day does to certificates: suspensions end, and replaced ones end where their successor's term begins. */
@Singleton
public class KeepingStates {
    private static final int CHUNK = 200;

    private final Certificates certificates;
    private final ChangingState changing;
    private final Tx tx;

    KeepingStates(Certificates certificates, ChangingState changing, Tx tx) {
        this.certificates = certificates;
        this.changing = changing;
        this.tx = tx;
    }

    /**
     * Brings every certificate to the day, in chunks of a transaction each.
     *
     * @param fence called first in each transaction; throws when another run has taken over
     * @return how many changed
     */
    public int keep(LocalDate day, Runnable fence) {
        int changed = 0;
        int now;
        do {
            now = tx.write(() -> {
                fence.run();
                return endSuspensions(day, certificates.suspensionsEndedBefore(day, CHUNK))
                        + endReplaced(day, certificates.replacedBy(day, CHUNK));
            });
            changed += now;
        } while (now > 0);
        return changed;
    }

    private int endSuspensions(LocalDate day, List<Long> keys) {
        int ended = 0;
        for (var key : keys) {
            var certificate = certificates.lock(key).orElseThrow();
            var until = certificate.stateUntil();
            if (certificate.state() == CertificateState.SUSPENDED && until != null && until.isBefore(day)) {
                changing.record(
                        Actor.system(),
                        certificate,
                        CertificateState.VALID,
                        until.plusDays(1),
                        null,
                        "暂扣期满",
                        certificates.latestDecision(key));
                ended++;
            }
        }
        return ended;
    }

    private int endReplaced(LocalDate day, List<Long> keys) {
        int ended = 0;
        for (var key : keys) {
            var certificate = certificates.lock(key).orElseThrow();
            if (certificate.state() != CertificateState.CANCELLED) {
                changing.record(Actor.system(), certificate, CertificateState.CANCELLED, day, null, "已换发新证", null);
                ended++;
            }
        }
        return ended;
    }
}
