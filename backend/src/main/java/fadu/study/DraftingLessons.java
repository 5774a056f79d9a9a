package fadu.study;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writing the lessons of a draft. Every change names the row version that the author saw. */
@Singleton
public class DraftingLessons {
    private static final int MOST_LESSONS = 60;

    private final Drafts drafts;
    private final Lessons lessons;
    private final WritingLessons writing;
    private final JudgingLessons judging;
    private final Desk desk;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;

    DraftingLessons(
            Drafts drafts,
            Lessons lessons,
            WritingLessons writing,
            JudgingLessons judging,
            Desk desk,
            Audit audit,
            Clock clock,
            Tx tx) {
        this.drafts = drafts;
        this.lessons = lessons;
        this.writing = writing;
        this.judging = judging;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
    }

    /** Adds a lesson at the end; answers the version's public id. */
    public Outcome<String> add(
            @Nullable IdempotencyKey key, Actor actor, String versionId, int version, LessonPlan plan) {
        return tx.run(
                key,
                String.class,
                () -> changing(
                        actor,
                        versionId,
                        version,
                        "lesson.add",
                        plan.title(),
                        row -> judging.judge(actor.scope(), plan).then(judged -> {
                            if (row.lessons() >= MOST_LESSONS) {
                                return Outcome.refused(StudyProblem.COURSE_TOO_MANY_LESSONS, "most", MOST_LESSONS);
                            }
                            writing.add(row.id(), PublicIds.next(), row.lessons() + 1, judged);
                            return Outcome.done(versionId);
                        })));
    }

    /** Changes a lesson; answers the version's public id. */
    public Outcome<String> change(Actor actor, String versionId, int version, String lessonId, LessonPlan plan) {
        return tx.run(() -> changing(
                actor,
                versionId,
                version,
                "lesson.change",
                plan.title(),
                row -> lesson(row, lessonId)
                        .then(lesson -> judging.judge(actor.scope(), plan).then(judged -> {
                            writing.change(lesson.id(), judged);
                            return Outcome.done(versionId);
                        }))));
    }

    /** Takes a lesson out; answers the version's public id. */
    public Outcome<String> remove(Actor actor, String versionId, int version, String lessonId) {
        return tx.run(() -> changing(
                actor,
                versionId,
                version,
                "lesson.remove",
                lessonId,
                row -> lesson(row, lessonId).then(lesson -> {
                    writing.remove(lesson.id());
                    renumber(lessons.of(row.id()));
                    return Outcome.done(versionId);
                })));
    }

    /** Puts the lessons in order; answers the version's public id. */
    public Outcome<String> order(Actor actor, String versionId, int version, List<String> order) {
        return tx.run(() -> changing(actor, versionId, version, "lesson.order", String.join(" ", order), row -> {
            var byId =
                    lessons.of(row.id()).stream().collect(Collectors.toMap(LessonRow::publicId, Function.identity()));
            if (order.size() != byId.size() || !new HashSet<>(order).equals(byId.keySet())) {
                return Outcome.refused(StudyProblem.LESSON_ORDER_WRONG);
            }
            renumber(order.stream()
                    .map(id -> java.util.Objects.requireNonNull(byId.get(id)))
                    .toList());
            return Outcome.done(versionId);
        }));
    }

    private Outcome<String> changing(
            Actor actor,
            String versionId,
            int version,
            String action,
            String what,
            Function<DraftRow, Outcome<String>> change) {
        return desk.draft(actor, versionId, version)
                .then(row -> change.apply(row).then(id -> {
                    drafts.recount(row.id(), clock.now());
                    drafts.wrote(row.id(), actor.personId());
                    audit.append(
                            actor,
                            action,
                            "course-version:" + versionId,
                            DraftingCourse.unit(row),
                            Map.of("lesson", what));
                    return Outcome.done(id);
                }));
    }

    private Outcome<LessonRow> lesson(DraftRow row, String lessonId) {
        return lessons.find(lessonId)
                .filter(lesson -> lesson.versionId() == row.id())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private void renumber(List<LessonRow> inOrder) {
        int number = 1;
        for (var lesson : inOrder) {
            if (lesson.number() != number) {
                lessons.number(lesson.id(), number);
            }
            number++;
        }
    }
}
