package fadu.notice;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Letters, their numbers and the proofs of their service. */
public interface Letters {
    /** Takes the next number of a series in a year; its row stays locked until the transaction ends, so no number is lost. */
    @Unscoped("a counter")
    int nextNumber(String series, int year);

    /** Puts a letter on record. */
    @Unscoped("the writing feature decided to whom, in its own scope")
    void add(
            String publicId,
            String number,
            long personId,
            long unitId,
            String subjectRef,
            String title,
            String content,
            Instant madeAt);

    /** A letter of the scope's units or of its person. */
    Optional<Letter> find(Scope scope, String publicId);

    /** The letters of the scope's person, newest first, at most 500. */
    List<Letter> of(Scope own);

    /** The letters about a subject, oldest first. */
    @Unscoped("the asking feature showed the subject, in its own scope")
    List<Letter> about(String subjectRef);

    /** Locks a letter and reads it. */
    Optional<Letter> lock(Scope scope, String publicId);

    /** Notes where its PDF is kept. */
    @Unscoped("the letter was found in scope")
    void keepFile(long id, String fileHash);

    /** Adds a proof of service. */
    @Unscoped("the letter was locked in scope")
    void addService(long letterId, String way, Instant at, @Nullable Long byPerson, @Nullable String note);

    /** Notes the first proof on the letter itself. */
    @Unscoped("the letter was locked in scope")
    void markServed(long id, Instant at);

    /** The proofs of service of a letter, oldest first. */
    @Unscoped("the letter was found in scope")
    List<ServiceRow> services(long letterId);

    /** A person's name; for the address line. */
    @Unscoped("the writing feature decided to whom, in its own scope")
    Optional<String> nameOf(long personId);

    /** Moves the letters of a record merged away. */
    @Unscoped("directory merges within its own scope")
    void move(long gonePersonId, long keptPersonId);
}
