package fadu.study;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Beginning a course: from now on the learner stays at this version until it is finished. */
@Singleton
public class BeginningCourse {
    private final Courses courses;
    private final Progresses progresses;
    private final LearnerClocks clocks;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;

    BeginningCourse(Courses courses, Progresses progresses, LearnerClocks clocks, Audit audit, Clock clock, Tx tx) {
        this.courses = courses;
        this.progresses = progresses;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
    }

    /** Begins the published version; answers the course's public id. A version begun and not finished stays. */
    public Outcome<String> begin(@Nullable IdempotencyKey key, Actor actor, String courseId) {
        return tx.run(key, String.class, () -> {
            clocks.lockPerson(actor.personId());
            var course = courses.beginnable(actor.personId(), actor.unitId(), courseId)
                    .orElse(null);
            if (course == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var published = course.publishedId();
            boolean stays = course.begunId() != null
                    && (!course.finished() || published == null || published.equals(course.begunId()));
            if (stays) {
                return Outcome.done(courseId);
            }
            if (published == null) {
                return Outcome.refused(StudyProblem.COURSE_NOT_OFFERED);
            }
            progresses.begin(actor.personId(), course.id(), published, clock.now());
            audit.append(
                    actor,
                    "course.begin",
                    "course:" + courseId,
                    actor.unitId(),
                    actor.personId(),
                    Map.of("version", published));
            return Outcome.done(courseId);
        });
    }
}
