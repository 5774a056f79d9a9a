package fadu.examination;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What came of earlier exams; asked when somebody wants to sit, implemented by marking. */
public interface PriorResults {
    /** Which of these exams the person has passed by a released result; a make-up exam stands for the one it makes up. */
    Set<Long> passed(long personId, Collection<Long> examIds);

    /** Everybody who has passed the exam by a result that stands, released or not. */
    Set<Long> passedIn(long examId);

    /** When the person last finished an attempt of the exam that was released as failed; empty for none. */
    Optional<Instant> lastFailure(long personId, long examId);
}
