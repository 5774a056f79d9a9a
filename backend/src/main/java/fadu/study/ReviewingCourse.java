package fadu.study;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Handing a draft in and reviewing it; whoever wrote on a version does not review it. */
@Singleton
public class ReviewingCourse {
    private final Drafts drafts;
    private final Desk desk;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;

    ReviewingCourse(Drafts drafts, Desk desk, Audit audit, Clock clock, Tx tx) {
        this.drafts = drafts;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
    }

    /** Hands a draft in; answers its public id. */
    public Outcome<String> submit(Actor actor, String versionId) {
        return tx.run(() -> desk.in(actor, versionId, CourseState.DRAFT, StudyProblem.COURSE_NOT_DRAFT)
                .then(row -> {
                    if (row.lessons() == 0) {
                        return Outcome.refused(StudyProblem.COURSE_EMPTY);
                    }
                    drafts.submit(row.id(), clock.now());
                    audit.append(
                            actor,
                            "course.submit",
                            "course-version:" + versionId,
                            DraftingCourse.unit(row),
                            Map.of("title", row.title()));
                    return Outcome.done(versionId);
                }));
    }

    /** Passes a version or sends it back; answers its public id. */
    public Outcome<String> review(Actor actor, String versionId, boolean passed, @Nullable String remarks) {
        return tx.run(() -> desk.in(actor, versionId, CourseState.SUBMITTED, StudyProblem.COURSE_NOT_SUBMITTED)
                .then(row -> {
                    if (drafts.isAuthor(row.id(), actor.personId())) {
                        return Outcome.refused(StudyProblem.COURSE_NEEDS_SECOND_PERSON);
                    }
                    var said = remarks == null || remarks.isBlank() ? null : remarks.strip();
                    if (!passed && said == null) {
                        return Outcome.refused(StudyProblem.COURSE_REMARKS_NEEDED);
                    }
                    var state = passed ? CourseState.REVIEWED : CourseState.DRAFT;
                    drafts.review(row.id(), state.name(), actor.personId(), said, clock.now());
                    audit.append(
                            actor,
                            "course.review",
                            "course-version:" + versionId,
                            DraftingCourse.unit(row),
                            Map.of("passed", passed, "remarks", said == null ? "" : said));
                    return Outcome.done(versionId);
                }));
    }
}
