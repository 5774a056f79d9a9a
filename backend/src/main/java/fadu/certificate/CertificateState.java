package fadu.certificate;

import java.util.Map;
import java.util.Set;

/**
 * The states that a written decision gives a certificate. Three effects with different returns: suspension (暂扣) is
 * temporary and ends or escalates, taking back (收回) may return after retraining, cancellation (注销) is final: whoever is
 * cleared afterwards gets a new certificate.
 */
public enum CertificateState {
    /** 有效. */
    VALID,
    /** 暂扣. */
    SUSPENDED,
    /** 收回. */
    TAKEN_BACK,
    /** 注销. */
    CANCELLED;

    private static final Map<CertificateState, Set<CertificateState>> AFTER = Map.of(
            VALID, Set.of(SUSPENDED, TAKEN_BACK, CANCELLED),
            SUSPENDED, Set.of(VALID, TAKEN_BACK, CANCELLED),
            TAKEN_BACK, Set.of(VALID, CANCELLED),
            CANCELLED, Set.of());

    /** True when a certificate in this state may get that one. */
    public boolean allows(CertificateState next) {
        return AFTER.getOrDefault(this, Set.of()).contains(next);
    }
}
