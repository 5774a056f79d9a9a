package fadu.study;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who has begun what and is how far. */
@Unscoped("the person is the caller; the rows are the caller's own")
public interface Progresses {
    /** The person's progress in a lesson of a version that the person has begun. */
    Optional<Progress> of(long personId, String lessonPublicId);

    /** The same, its row locked. */
    Optional<Progress> lock(long personId, String lessonPublicId);

    /** Whether the lesson stands in a published version that the unit may study. */
    boolean isOffered(long unitId, String lessonPublicId);

    /** Puts on record that a person begins a version, with a row for each of its lessons; a former one stays as history. */
    void begin(long personId, long courseId, long versionId, Instant at);

    /** Appends an answer to a check. */
    void answer(long progressId, int number, String response, boolean right, Instant at);

    /** How often each check was answered and whether rightly. */
    List<Answered> answers(long progressId);

    /** Counts one more passed check. */
    void passCheck(long progressId);

    /** Marks a lesson completed. */
    void complete(long progressId, Instant at, int hundredths, String explanation);

    /** Counts a completed lesson of a study and, with the last, completes it; answers whether it is complete. */
    boolean countDone(long studyId, Instant at);

    /** Gives what a merged record studies to the kept one, where it does not study the same. */
    void merge(long keptPersonId, long gonePersonId);
}
