package fadu.clearance;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decisions, which are only ever added, and the numbers of cases. */
public interface Decisions {
    /** Writes a decision. */
    @Unscoped("callers found the case in their scope")
    void add(NewDecision decision, Instant at);

    /** Notes that a closed year was exempted or found made up; a year answered before stays as it was. */
    @Unscoped("callers found the case in their scope")
    int answerYear(long personId, int year, String kind, String reason, String decisionRef, Instant at);

    /** A decision in scope, or about oneself. */
    Optional<Decision> find(Scope scope, String publicId);

    /** The decisions about the scope's person, newest first. */
    List<Decision> own(Scope own);

    /** A decision by its public id. */
    @Unscoped("the appeal about it was found in the handler's scope")
    Optional<Decision> byPublicId(String publicId);

    /** The decisions on a case, oldest first. */
    @Unscoped("callers found the case in their scope")
    List<Decision> ofCase(long caseId);

    /** The decisions on a certificate, oldest first. */
    @Unscoped("callers found the case in their scope")
    List<Decision> ofCertificate(long certificateId);

    /**
     * Takes numbers from a series that has no gaps but where a transaction failed; holds the series until the transaction
     * ends.
     *
     * @return the first of {@code count} numbers in a row
     */
    @Unscoped("numbers")
    int takeNumbers(String series, int year, int count);
}
