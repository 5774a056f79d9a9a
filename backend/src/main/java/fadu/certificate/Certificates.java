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
    @Nullable
    String latestDecision(long id);

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

    /** Locks a person's row, so that two issues for one person come one after the other. */
    @Unscoped("the person was found in scope")
    Optional<Long> lockPerson(long personId);

    /** A kind by its code. */
    @Unscoped("kinds are no secret")
    Optional<CertificateKind> kind(String code);

    /** All kinds. */
    @Unscoped("kinds are no secret")
    List<CertificateKind> kinds();

    /** Takes the next serial of a kind in a year; its row stays locked until the transaction ends. */
    @Unscoped("a counter")
    int nextSerial(String kind, int year);

    /** How many certificates of the kind have the number. */
    @Unscoped("counts only")
    int withNumber(String kind, String number);

    /** How many spans make the person auxiliary staff on the day. */
    @Unscoped("the person was found in scope")
    int auxiliaryOn(long personId, LocalDate day);

    /** How many other certificates of the kind the person has that are neither cancelled nor expired on the day. */
    @Unscoped("the person was found in scope")
    int standing(long personId, String kind, LocalDate day, long exceptId);

    /** How many of the person's certificates stand on hold. */
    @Unscoped("the person was found in scope")
    int onHold(long personId);

    /** How many certificates replace this one. */
    @Unscoped("the certificate is locked")
    int replacements(long id);

    /** Puts a new certificate on record, VALID. */
    @Unscoped("the person was found in scope")
    void add(NewCertificate certificate);

    /** The internal key of a public id just added. */
    @Unscoped("the certificate was just added")
    Optional<Long> keyOf(String publicId);

    /** Where the card was put last. */
    @Unscoped("the certificate is locked")
    Optional<String> latestPlace(long certificateId);

    /** Appends to the custody log. */
    @Unscoped("the certificate is locked")
    void addCustody(
            long certificateId,
            CustodyPlace place,
            Instant at,
            long byPerson,
            @Nullable String handedBy,
            @Nullable String note);

    /** Moves the certificates of a record merged away. */
    @Unscoped("directory merges within its own scope")
    void move(long gonePersonId, long keptPersonId);
}
