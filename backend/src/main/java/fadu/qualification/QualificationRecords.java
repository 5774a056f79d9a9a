package fadu.qualification;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the register, for its own use cases. */
public interface QualificationRecords {
    /** Locks a person's row, so that two entries for one person come one after the other. */
    @Unscoped("the person was found in scope")
    Optional<Long> lockPerson(long personId);

    /** Puts one on record. */
    @Unscoped("the person was found in scope")
    void add(String publicId, NewQualification entry, Instant at, @Nullable Long byPerson);

    /** Those of one person in scope, newest first. */
    List<Qualification> of(Scope scope, long personId);

    /** Those of many people, not revoked. */
    @Unscoped("the people were found in scope")
    List<Qualification> standing(Collection<Long> personIds);

    /** Exemptions of the scope's units that wait for approval, in the order of entry. */
    List<Qualification> waiting(Scope scope, long afterId, int limit);

    /** One in scope. */
    Optional<Qualification> find(Scope scope, String publicId);

    /** Locks one and reads it. */
    Optional<Qualification> lock(Scope scope, String publicId);

    /** Notes the second person. */
    @Unscoped("the entry was locked in scope")
    void approve(long id, long byPerson, Instant at);

    /** Notes the revocation. */
    @Unscoped("the entry was locked in scope")
    void revoke(long id, long byPerson, Instant at, String reason);

    /** Puts many on record, by public id. */
    @Unscoped("the people were found in scope")
    void addAll(Map<String, NewQualification> entries, Instant at, @Nullable Long byPerson);

    /** Notes the revocation of several; those revoked before stay as they are. */
    @Unscoped("the exam of the passes is in scope")
    void revokeAll(Collection<String> publicIds, @Nullable Long byPerson, Instant at, String reason);

    /** Takes back entries of one import that nobody has approved or revoked since. */
    @Unscoped("the import is in scope")
    void remove(Collection<String> publicIds);

    /** Which of the public ids are on record. */
    @Unscoped("the import is in scope")
    List<String> remaining(Collection<String> publicIds);

    /** Moves the entries of a record merged away. */
    @Unscoped("directory merges within its own scope")
    void move(long gonePersonId, long keptPersonId);
}
