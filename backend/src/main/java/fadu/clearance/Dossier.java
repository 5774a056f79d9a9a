package fadu.clearance;

import java.util.List;

/**
 * A case as it stands on one day, computed anew: what signers read and what they sign.
 *
 * @param flags the open flags of the case
 * @param wanted of these the ones whose cause still holds, as computed now
 * @param basis the clauses that the flags and their handling rest on
 * @param facts the canonical facts, free of what changes with the day alone
 */
public record Dossier(
        CaseRow row,
        CertificateFacts certificate,
        Judged judged,
        Terms terms,
        List<FlagRow> flags,
        List<WantedFlag> wanted,
        List<Clause> basis,
        List<Evidence> evidence,
        Proposal proposal,
        Canonical facts) {
    /** True when a closed year is among the causes. */
    public boolean hasClosedYears() {
        return wanted.stream().anyMatch(flag -> flag.ground() == Ground.BELOW_QUOTA_CLOSED);
    }
}
