package fadu.clearance;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cases with their signatures. */
public interface Cases {
    /** Why a case closes itself. */
    String NO_FLAGS = "各项提示均已消除或者撤回";

    /** The undecided cases of these certificates, their rows locked until the transaction ends. */
    @Unscoped("the nightly job looks at every certificate")
    List<UndecidedCase> lockUndecided(Collection<Long> certificateIds);

    /** A case in scope, its row locked until the transaction ends. */
    Optional<LockedCase> lock(Scope scope, String publicId);

    /** A case by internal key, its row locked until the transaction ends. */
    @Unscoped("callers come from a flag or decision found in their scope")
    Optional<LockedCase> lock(long id);

    /** Opens cases for certificates that have no undecided one; returns their keys by certificate. */
    @Unscoped("the nightly job")
    Map<Long, Long> open(List<NewCase> cases, Instant at, long runId);

    /** Gives undecided cases of these certificates their due day and a new version. */
    @Unscoped("the nightly job")
    int touch(Collection<Long> certificateIds);

    /** Closes open cases of these certificates that have no open flag; a case already signed once waits for its second reader. */
    @Unscoped("the nightly job")
    int closeEmpty(Collection<Long> certificateIds, String reason, Instant at);

    /** Coordinators of the units in which a run opened cases, with how many. */
    @Unscoped("the nightly job; each coordinator learns a number about their own units")
    List<OpenedFor> openedFor(long runId, Instant at);

    /** Decided cases whose kept flags are all closed or moved on. */
    @Unscoped("the nightly job")
    List<UnsettledCase> unsettled(int limit);

    /** Notes that what a decision kept open is settled. */
    @Unscoped("the nightly job, and decisions on the same certificate")
    int settle(long caseId, Instant at);

    /** Moves a case on; 0 when somebody changed it since it was read. */
    @Unscoped("callers found the case in their scope")
    int move(long id, int version, CaseState state, int round, @Nullable Instant closedAt, @Nullable String reason);

    /** Writes a signature or a return. */
    @Unscoped("callers found the case in their scope")
    void sign(
            long caseId,
            int round,
            String place,
            long personId,
            Verdict verdict,
            @Nullable LocalDate until,
            @Nullable String years,
            String reason,
            String facts,
            String factsHash,
            Instant at);

    /** All signatures and returns of a case, oldest first. */
    @Unscoped("callers found the case in their scope")
    List<SignatureRow> signatures(long caseId);

    /** Moves the cases of one record of a person to another. */
    @Unscoped("merging two records, which directory allowed")
    int movePerson(long keptPersonId, long gonePersonId);

    /** A case in scope. */
    Optional<CaseRow> find(Scope scope, String publicId, LocalDate at);

    /** A case by internal key. */
    @Unscoped("callers found it, its decision or its flag in their scope")
    Optional<CaseRow> find(long id, LocalDate at);

    /** Cases in scope after a position, by due day. */
    List<CaseRow> queue(Scope scope, CaseFilter filter, LocalDate at, LocalDate afterDue, long afterId, int limit);

    /** How many cases in scope the filter names. */
    long count(Scope scope, CaseFilter filter);

    /**
     * True when the person is in service with a usable account and holds one of the roles over the unit at this moment. The
     * grants stay as they are until the transaction ends.
     */
    @Unscoped("answers yes or no about a signer")
    boolean mayAct(long personId, Collection<String> roles, long unitId, Instant at);
}
