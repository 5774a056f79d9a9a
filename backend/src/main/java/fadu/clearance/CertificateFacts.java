package fadu.clearance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate and its holder on the day of examination, read from the dated spans.
 *
 * @param unitId the unit in which the holder serves, or served last
 * @param state VALID, SUSPENDED, TAKEN_BACK or CANCELLED
 * @param forEnforcement whether it is of a kind that lets one enforce
 * @param replaced whether another certificate names this one as the one it replaces
 * @param laterNumber the number of another live certificate of this kind that ends later; null for none
 * @param leftOn the first day on which the holder no longer serves; null while in service
 * @param auxiliary whether the holder is auxiliary staff on the day
 */
public record CertificateFacts(
        long id,
        String publicId,
        long personId,
        long unitId,
        String number,
        LocalDate validFrom,
        LocalDate validTo,
        String state,
        boolean forEnforcement,
        boolean replaced,
        @Nullable String laterNumber,
        boolean established,
        boolean registered,
        boolean inPost,
        @Nullable LocalDate leftOn,
        boolean auxiliary) {
    /** True while it is neither cancelled nor taken back. */
    public boolean held() {
        return state.equals("VALID") || state.equals("SUSPENDED");
    }

    /** True when the day lies after the last day of validity. */
    public boolean expired(LocalDate at) {
        return validTo.isBefore(at);
    }

    /** True when its first valid day has come. */
    public boolean begun(LocalDate at) {
        return !validFrom.isAfter(at);
    }

    /** True while held and in its term. */
    public boolean live(LocalDate at) {
        return held() && begun(at) && !expired(at);
    }
}
