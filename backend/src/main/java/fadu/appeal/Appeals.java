package fadu.appeal;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Appeals on record. */
public interface Appeals {
    /** Files one; 0 when the person has an open one against the same subject. */
    @Unscoped("the subject was shown to the appellant by its feature")
    int add(
            String publicId,
            AppealSubject.Appealable subject,
            String kind,
            String words,
            String barredPersons,
            Instant filedAt);

    /** How many of the person's appeals against the subject have been answered. */
    @Unscoped("counts the appellant's own")
    int answered(String kind, String ref, long personId);

    /** The person's own, newest first, at most 200. */
    List<Appeal> of(Scope own);

    /** Appeals of the scope's units in the order of filing. */
    List<Appeal> queue(Scope scope, @Nullable String state, long afterId, int limit);

    /** One of the scope's units or of its person. */
    Optional<Appeal> find(Scope scope, String publicId);

    /** Locks one and reads it. */
    Optional<Appeal> lock(Scope scope, String publicId);

    /** Closes a locked one. */
    @Unscoped("the appeal was locked in scope")
    void close(long id, String state, @Nullable Long answeredBy, Instant at, @Nullable String answer);

    /** A unit's name; for the letter's signature. */
    @Unscoped("names of units are no secret")
    Optional<String> unitName(long unitId);

    /** Moves the appeals of a record merged away. */
    @Unscoped("directory merges within its own scope")
    void move(long gonePersonId, long keptPersonId);
}
