package fadu.study;

import fadu.directory.Units;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writing courses: a new one, a new version of one, and what it says of itself. */
@Singleton
public class DraftingCourse {
    private final Drafts drafts;
    private final Lessons lessons;
    private final WritingLessons writing;
    private final Desk desk;
    private final Units units;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;

    DraftingCourse(
            Drafts drafts,
            Lessons lessons,
            WritingLessons writing,
            Desk desk,
            Units units,
            Audit audit,
            Clock clock,
            Tx tx) {
        this.drafts = drafts;
        this.lessons = lessons;
        this.writing = writing;
        this.desk = desk;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
    }

    /** Begins a new course of a unit in scope; answers the public id of its first draft. */
    public Outcome<String> create(@Nullable IdempotencyKey key, Actor actor, String unitId, CoursePlan plan) {
        return tx.run(key, String.class, () -> {
            var unit = units.byPublicId(actor.scope(), unitId).orElse(null);
            if (unit == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var now = clock.now();
            var course = PublicIds.next();
            drafts.insertCourse(course, unit.id(), null, now);
            long courseId = drafts.courseKey(course).orElseThrow();
            var id = insert(actor, courseId, 1, 1, plan);
            audit.append(actor, "course.create", "course-version:" + id, unit.id(), Map.of("title", plan.title()));
            return Outcome.done(id);
        });
    }

    /**
     * A new draft copied from a version; answers its public id.
     *
     * @param earnsAgain whether its lessons earn credit anew
     */
    public Outcome<String> copy(@Nullable IdempotencyKey key, Actor actor, String versionId, boolean earnsAgain) {
        return tx.run(key, String.class, () -> {
            var from = drafts.find(actor.scope(), versionId).orElse(null);
            if (from == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var unitId = from.unitId();
            if (unitId == null) {
                return Outcome.refused(StudyProblem.COURSE_SHIPPED);
            }
            drafts.lock(from.courseId());
            if (drafts.hasOpen(from.courseId())) {
                return Outcome.refused(StudyProblem.COURSE_DRAFT_EXISTS);
            }
            var latest = drafts.latest(from.courseId());
            var plan = new CoursePlan(from.title(), from.summary(), from.subjectKind());
            var id = insert(actor, from.courseId(), latest.number() + 1, latest.edition() + (earnsAgain ? 1 : 0), plan);
            long copy = drafts.versionKey(id).orElseThrow();
            writing.copy(lessons.of(from.id()), copy);
            drafts.recount(copy, clock.now());
            audit.append(
                    actor,
                    "course.copy",
                    "course-version:" + id,
                    unitId,
                    Map.of("from", versionId, "earnsAgain", earnsAgain));
            return Outcome.done(id);
        });
    }

    /** Changes what a draft says of itself; answers its public id. */
    public Outcome<String> change(Actor actor, String versionId, int version, CoursePlan plan) {
        return tx.run(() -> desk.draft(actor, versionId, version).then(row -> {
            drafts.change(
                    row.id(), plan.title(), plan.summary(), plan.subjectKind().name(), clock.now());
            drafts.wrote(row.id(), actor.personId());
            audit.append(
                    actor,
                    "course.change",
                    "course-version:" + versionId,
                    unit(row),
                    Map.of("before", List.of(row.title(), row.subjectKind()), "title", plan.title()));
            return Outcome.done(versionId);
        }));
    }

    private String insert(Actor actor, long courseId, int number, int edition, CoursePlan plan) {
        var id = PublicIds.next();
        drafts.insertVersion(
                id,
                courseId,
                number,
                edition,
                plan.title(),
                plan.summary(),
                plan.subjectKind().name(),
                actor.personId(),
                null,
                clock.now());
        drafts.wrote(drafts.versionKey(id).orElseThrow(), actor.personId());
        return id;
    }

    static long unit(DraftRow row) {
        var unit = row.unitId();
        return unit == null ? 0 : unit;
    }
}
