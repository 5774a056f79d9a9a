package fadu.marking;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marks, what was drawn from them, and regrades. */
public interface Marks {
    /** Puts marks on record. */
    @Unscoped("the attempts were frozen or found by the caller")
    void add(List<NewMark> marks);

    /** Attempts that are over and have no mark. */
    @Unscoped("marking's job looks at every unit")
    List<Paperwork> ungraded(int limit);

    /** Locks these attempts until the transaction ends. */
    @Unscoped("marking's job looks at every unit")
    List<Long> lock(Collection<Long> attemptIds);

    /** How many attempts of an exam are over and have no mark. */
    @Unscoped("the exam was found in scope")
    long ungradedOf(long examId);

    /** The attempts of an exam that are over, by key, from one on. */
    @Unscoped("the exam was found in scope")
    List<Paperwork> papers(long examId, long afterId, int limit);

    /** One attempt that is over. */
    @Unscoped("the attempt was found by person or exam")
    Optional<Paperwork> paper(long attemptId);

    /** The answers that stand in these attempts. */
    @Unscoped("the attempts were found by the caller")
    List<CountedAnswer> answers(Collection<Long> attemptIds);

    /** The latest marks of these attempts. */
    @Unscoped("the attempts were found by the caller")
    List<MarkRow> latest(Collection<Long> attemptIds);

    /** A page of results by number. */
    @Unscoped("the exam was found in scope")
    List<ResultRow> page(long examId, String which, int afterNumber, int afterAttempt, int limit);

    /** One result of an exam. */
    @Unscoped("the exam was found in scope")
    Optional<ResultRow> result(long examId, String which, String attemptPublicId);

    /** The sitting in numbers. */
    @Unscoped("the exam was found in scope")
    Optional<Summary> summary(long examId, String which);

    /** The person's attempts that are over, the latest first, at most 200. */
    @Unscoped("takes the person who asks")
    List<OwnRow> own(long personId);

    /** One of the person's attempts that are over. */
    @Unscoped("takes the person who asks")
    Optional<OwnRow> own(long personId, String attemptPublicId);

    /** One attempt of an exam, as its owner would see it. */
    @Unscoped("the exam was found in scope and is compared")
    Optional<OwnRow> any(String attemptPublicId);

    /** Released marks of an exam that are not settled at their latest revision. */
    @Unscoped("the exam was found in scope, or marking's job looks at every unit")
    List<Unsettled> unsettled(long examId, String which, int limit);

    /** Exams with released marks that may be unsettled. */
    @Unscoped("marking's job looks at every unit")
    List<Long> examsToSettle(int limit);

    /** Notes what was drawn. */
    @Unscoped("the marks were found by the caller")
    void settle(List<Settlement> settlements, Instant at);

    /** Which of these exams, or exams they make up, the person passed by a released mark: the keys of both. */
    @Unscoped("takes the person who asks")
    List<Long> passed(long personId, Collection<Long> examIds);

    /** Everybody who passed an exam by the latest mark of some attempt. */
    @Unscoped("the exam was found in scope")
    List<Long> passedIn(long examId);

    /** When the person last finished an attempt that was released as failed. */
    @Unscoped("takes the person who asks")
    Optional<Instant> lastFailure(long personId, long examId);

    /** Puts a regrade on record as proposed. */
    @Unscoped("the exam was found in scope")
    void propose(
            String publicId,
            long examId,
            String kind,
            String itemId,
            int itemVersion,
            @Nullable String accept,
            String reason,
            long byPerson,
            Instant at);

    /** The regrades of an exam, newest first. */
    @Unscoped("the exam was found in scope")
    List<RegradeRow> regrades(long examId);

    /** One regrade, its row locked. */
    @Unscoped("the exam was found in scope and is compared")
    Optional<RegradeRow> lockRegrade(long examId, String publicId);

    /** Notes that a locked regrade is done. */
    @Unscoped("the regrade is locked")
    void done(long id, long byPerson, Instant at, int changed);
}
