package fadu.clearance;

import java.util.List;
import java.util.Set;

/**
 * Everything the flags of one certificate depend on, on one day.
 *
 * @param closed the closed years of the term that are short; empty for a certificate that is not live
 * @param outlooks the present year at its end and at renewals inside it; empty where no quota is set
 * @param passOnRecord whether a pass or exemption is valid on the day
 * @param excused years that a decision exempted or found made up
 */
public record Examined(
        CertificateFacts certificate,
        List<ClosedYear> closed,
        List<Outlook> outlooks,
        boolean passOnRecord,
        Set<Integer> excused) {}
