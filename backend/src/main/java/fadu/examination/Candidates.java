package fadu.examination;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may sit which exam. */
public interface Candidates {
    /** Candidates of an exam by number. */
    @Unscoped("the exam was found in scope")
    List<CandidateRow> page(long examId, int afterNumber, int limit);

    /** One by the person's public id. */
    @Unscoped("the exam was found in scope")
    Optional<CandidateRow> find(long examId, String personPublicId);

    /** The keys of all who are appointed. */
    @Unscoped("the exam was found in scope")
    List<Long> people(long examId);

    /** Of the people of these public ids who serve in scope, how many there are. */
    int reachable(Scope scope, Collection<String> personPublicIds);

    /** Appoints people in scope by public id who are not appointed; those withdrawn before come back. Returns how many. */
    int appoint(Scope scope, long examId, Collection<String> personPublicIds, Instant at, long byPerson);

    /** Appoints everybody in service in a unit and below who is not appointed; categories empty for all. Returns how many. */
    int appointUnit(Scope scope, long examId, String unitPublicId, Set<String> categories, Instant at, long byPerson);

    /** How many people in service a unit and what is below it have, of these categories; empty for all. */
    int serving(Scope scope, String unitPublicId, Set<String> categories);

    /**
     * Appoints to one exam who was absent from another or sat it and did not pass. Returns how many.
     *
     * @param passed who passed the other; a key that is nobody's where there is none
     */
    @Unscoped("both exams were found in scope")
    int appointAgain(
            long examId,
            long ofExamId,
            boolean absent,
            boolean failed,
            Collection<Long> passed,
            Instant at,
            long byPerson);

    /** Sets a candidate's extra minutes. */
    @Unscoped("the candidate was found in the exam")
    void extra(long examId, long personId, int minutes, String reason);

    /** Takes a candidate off the list. */
    @Unscoped("the candidate was found in the exam")
    void withdraw(long examId, long personId, Instant at, String reason);

    /** Moves appointments of a record merged away to exams that the kept one is not appointed to. */
    @Unscoped("directory merges within its own scope")
    void move(long gonePersonId, long keptPersonId);
}
