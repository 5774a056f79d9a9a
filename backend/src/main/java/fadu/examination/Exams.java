package fadu.examination;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Exams and their prerequisites. */
public interface Exams {
    /** Exams of the units in scope, the latest first. */
    List<ExamLine> page(Scope scope, ExamFilter filter, @Nullable Instant beforeStart, long beforeId, int limit);

    /** One of a unit in scope. */
    Optional<ExamLine> line(Scope scope, String publicId);

    /** One of a unit in scope, for its use cases. */
    Optional<Exam> find(Scope scope, String publicId);

    /** One by its key. */
    @Unscoped("the key comes from the caller's own scoped rows")
    Optional<Exam> byId(long id);

    /** The exam, its row locked until the transaction ends. */
    @Unscoped("the exam was found in scope before")
    Optional<Exam> lock(long id);

    /** What each of the exams requires. */
    @Unscoped("the exams were found in scope before")
    List<RequiredExam> required(Collection<Long> examIds);

    /** Puts one on record as a draft. */
    @Unscoped("the unit was found in the organiser's scope")
    void insert(String publicId, long unitId, ExamPlan plan, String paperTitle, @Nullable Long makeUpOf, long byPerson);

    /** Changes a locked one and its version. */
    @Unscoped("the exam is locked")
    void update(long id, ExamPlan plan, String paperTitle);

    /** Replaces the prerequisites by those of these keys. */
    @Unscoped("the exam is locked or new; the required ones were found in scope")
    void require(long id, Collection<Long> requiredIds);

    /** Announces a locked one. */
    @Unscoped("the exam is locked")
    void publish(long id);

    /** Calls a locked one off. */
    @Unscoped("the exam is locked")
    void cancel(long id, String reason);

    /** Whether anybody has begun. */
    @Unscoped("the exam is locked")
    boolean begun(long id);

    /** How many are appointed. */
    @Unscoped("the exam is locked")
    long appointed(long id);

    /** Stops or restarts the clock of a locked one; null restarts. */
    @Unscoped("the exam is locked")
    void pause(long id, @Nullable Instant at);

    /** Notes who proposed a release; null takes it back. */
    @Unscoped("the exam is locked")
    void proposeRelease(long id, @Nullable Long personId);

    /** Notes the release. */
    @Unscoped("the exam is locked")
    void release(long id, long personId, Instant at);

    /** The present by the database's clock. */
    @Unscoped("shows the time only")
    Instant now();
}
