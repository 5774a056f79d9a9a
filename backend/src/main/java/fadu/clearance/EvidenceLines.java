package fadu.clearance;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the registers below hold about one person and certificate, line by line, and evidence that was taken down. */
@Unscoped("callers found the case in their scope; its dossier is about this person alone")
public interface EvidenceLines {
    /** Ledger entries of the years, oldest first. */
    List<EvidenceLine> ledger(long personId, int fromYear, int toYear);

    /** The certificate's dated states and holds. */
    List<EvidenceLine> states(long certificateId);

    /** Where the card was. */
    List<EvidenceLine> custody(long certificateId);

    /** The person's dated units, categories, marks and leave. */
    List<EvidenceLine> service(long personId);

    /** Passes and exemptions. */
    List<EvidenceLine> qualifications(long personId);

    /** Messages about standing and clearance, and when they were read. */
    List<EvidenceLine> messages(long personId);

    /** Letters and their proofs of service. */
    List<EvidenceLine> letters(long personId);

    /** Appeals and answers. */
    List<EvidenceLine> appeals(long personId);

    /** Decisions on the certificate. */
    List<EvidenceLine> decisions(long certificateId);

    /** Appeals that are filed and not answered. */
    int openAppeals(long personId);

    /** Exemptions on record that were approved and not revoked. */
    int exemptions(long personId);

    /** Days of long leave within the years, both included. */
    int leaveDays(long personId, String from, String to);

    /** Where the card is now; empty where nobody entered it. */
    Optional<String> custodyNow(long certificateId);

    /** Takes a piece down. */
    void take(
            long caseId,
            int round,
            int number,
            EvidenceKind kind,
            String title,
            String content,
            String hash,
            Instant at);

    /** What was taken down in a round. */
    List<Evidence> taken(long caseId, int round);
}
