package fadu.certificate;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Certificates with their dated states and holds, for the use cases that change them. */
public interface Certificates {
    /** Locks one and reads it. */
    @Unscoped("the caller showed it or its holder in its own scope")
    Optional<Certificate> lock(long id);

    /** The internal key of one that lies in scope, by its holder's unit or its holder. */
    Optional<Long> key(Scope scope, String publicId);

    /** Appends a dated state. */
    @Unscoped("the certificate is locked")
    void addState(
            long certificateId,
            CertificateState state,
            LocalDate from,
            @Nullable LocalDate until,
            String basis,
            @Nullable String decisionRef,
            Instant at,
            @Nullable Long byPerson);

    /** Repeats the latest dated state on the certificate. */
    @Unscoped("the certificate is locked")
    void setState(long id, CertificateState state, @Nullable LocalDate until);

    /** The first day of the latest dated state. */
    @Unscoped("the certificate is locked")
    Optional<LocalDate> latestStateFrom(long id);

    /** The decision behind the latest dated state; null where there is none. */
    @Unscoped("the certificate is locked")
    @Nullable String latestDecision(long id);

    /** Suspended ones whose suspension ended before the day, by key. */
    @Unscoped("the daily job looks at all")
    List<Long> suspensionsEndedBefore(LocalDate day, int limit);

    /** Ones whose replacement's term has begun by the day, by key. */
    @Unscoped("the daily job looks at all")
    List<Long> replacedBy(LocalDate day, int limit);

    /** Places a hold. */
    @Unscoped("the certificate is locked")
    void addHold(long certificateId, String holder, String reason, Instant at);

    /** Ends a holder's hold; returns how many stood. */
    @Unscoped("the certificate is locked")
    int endHold(long certificateId, String holder, Instant at);

    /** How many holds of a holder stand. */
    @Unscoped("the certificate is locked")
    int standingHolds(long certificateId, String holder);

    /** Repeats on the certificate whether a hold stands. */
    @Unscoped("the certificate is locked")
    void repeatHold(long certificateId);
}
