package fadu.study;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;

/** Publishing and retiring. Of a course one version at most is published; learners finish the version they began. */
@Singleton
public class PublishingCourse {
    private final Drafts drafts;
    private final Desk desk;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;

    PublishingCourse(Drafts drafts, Desk desk, Audit audit, Clock clock, Tx tx) {
        this.drafts = drafts;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
    }

    /** Publishes a reviewed version; answers its public id. */
    public Outcome<String> publish(Actor actor, String versionId) {
        return tx.run(() -> desk.in(actor, versionId, CourseState.REVIEWED, StudyProblem.COURSE_NOT_REVIEWED)
                .then(row -> {
                    var now = clock.now();
                    int retired = drafts.retirePublished(row.courseId(), "已由第 " + row.number() + " 版取代", now);
                    drafts.publish(row.id(), actor.personId(), now);
                    audit.append(
                            actor,
                            "course.publish",
                            "course-version:" + versionId,
                            DraftingCourse.unit(row),
                            Map.of("title", row.title(), "number", row.number(), "retired", retired));
                    return Outcome.done(versionId);
                }));
    }

    /** Takes a published version from the catalogue; answers its public id. */
    public Outcome<String> retire(Actor actor, String versionId, String reason) {
        return tx.run(() -> desk.in(actor, versionId, CourseState.PUBLISHED, StudyProblem.COURSE_NOT_PUBLISHED)
                .then(row -> {
                    drafts.retirePublished(row.courseId(), reason, clock.now());
                    audit.append(
                            actor,
                            "course.retire",
                            "course-version:" + versionId,
                            DraftingCourse.unit(row),
                            Map.of("reason", reason));
                    return Outcome.done(versionId);
                }));
    }
}
