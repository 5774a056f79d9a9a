package fadu.clearance;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Flags. Everything the nightly job needs is read and written for a chunk at once. */
public interface Flags {
    /** Certificates that are not live on the day but may still want or have flags: expired ones, and gone ones with open flags. */
    @Unscoped("the nightly job looks at every certificate")
    List<Long> notLive(LocalDate at, long afterId, int limit);

    /** How many certificates are held. */
    @Unscoped("a number for the job's progress")
    long held();

    /** Open flags of these certificates, and closed ones that persons answered. */
    @Unscoped("the nightly job looks at every certificate; single cases pass keys found in scope")
    List<KnownFlag> known(Collection<Long> certificateIds);

    /** Years of these persons that decisions exempted or found made up. */
    @Unscoped("the nightly job looks at everybody; single cases pass keys found in scope")
    List<ExcusedYear> excused(Collection<Long> personIds);

    /** Writes new flags; one that is already open is left alone. */
    @Unscoped("the nightly job")
    void raise(List<NewFlag> flags, Instant at, long runId);

    /** Writes new figures of open flags. */
    @Unscoped("the nightly job")
    int renew(List<FlagRenewal> flags);

    /** Closes open flags whose cause is gone. */
    @Unscoped("the nightly job")
    int closeGone(List<FlagClosing> flags, Instant at, long runId);

    /** Puts the open flags of these certificates into the undecided case of each, where no case or decision is at work on them. */
    @Unscoped("the nightly job")
    int join(Collection<Long> certificateIds, LocalDate at);

    /** Closes the open flags of a case by a decision. */
    @Unscoped("callers found the case in their scope")
    int closeDecided(long caseId, String reason, Instant at, long personId);

    /** Closes one open flag by a reviewer's word. */
    @Unscoped("callers found the flag in their scope")
    int withdraw(long id, String reason, Instant at, long personId);

    /** The open flags of a case, or all that it had when none is asked to be open. */
    @Unscoped("callers found the case in their scope")
    List<FlagRow> ofCase(long caseId);

    /** The flags of several cases. */
    @Unscoped("callers found the cases in their scope")
    List<FlagRow> ofCases(Collection<Long> caseIds);

    /** Moves every flag of one record of a person to another, with the answered years. */
    @Unscoped("merging two records, which directory allowed")
    default void move(long keptPersonId, long gonePersonId) {
        moveFlags(keptPersonId, gonePersonId);
        copyYears(keptPersonId, gonePersonId);
    }

    /** Moves flags. */
    @Unscoped("merging two records, which directory allowed")
    int moveFlags(long keptPersonId, long gonePersonId);

    /** Repeats the answered years; the rows themselves are never changed. */
    @Unscoped("merging two records, which directory allowed")
    int copyYears(long keptPersonId, long gonePersonId);

    /** The open flags of the scope's person. */
    List<FlagRow> own(Scope own);

    /** A flag in scope. */
    Optional<FlagRow> find(Scope scope, String publicId);

    /** Flags in scope, newest first. */
    List<FlagRow> list(
            Scope scope,
            @Nullable String unit,
            @Nullable String ground,
            @Nullable String status,
            @Nullable Boolean open,
            @Nullable String text,
            long beforeId,
            int limit);

    /** How many flags in scope the same filters name. */
    long count(
            Scope scope,
            @Nullable String unit,
            @Nullable String ground,
            @Nullable String status,
            @Nullable Boolean open,
            @Nullable String text);
}
