package fadu.study;

import fadu.platform.Actor;
import fadu.platform.db.Like;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.Sourced;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue and one's own courses. */
@Singleton
public class ReadingCourses {
    private final Courses courses;
    private final EffectiveRules effectiveRules;
    private final Clock clock;

    ReadingCourses(Courses courses, EffectiveRules effectiveRules, Clock clock) {
        this.courses = courses;
        this.effectiveRules = effectiveRules;
        this.clock = clock;
    }

    /** A page of courses by title; of one's own those still open first. */
    public Page<CatalogueRow> catalogue(
            Actor actor, CatalogueFilter filter, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        var after = Cursor.decode(cursor, 3);
        var like = Like.containing(filter.text());
        var kind = filter.subject();
        var subject = kind == null ? null : kind.name();
        var rows = courses.page(
                actor.personId(),
                actor.unitId(),
                like,
                subject,
                filter.mine(),
                minutes(actor),
                after == null ? 0 : (int) after.number(0),
                after == null ? null : after.text(1),
                after == null ? 0 : after.number(2),
                size + 1);
        return Page.cut(
                rows,
                size,
                row -> Cursor.of(row.done(), row.title(), row.id()),
                courses.count(actor.personId(), actor.unitId(), like, subject, filter.mine()));
    }

    /** One course with its lessons. */
    public Outcome<Shown> course(Actor actor, String courseId) {
        var minutes = minutes(actor);
        return courses.find(actor.personId(), actor.unitId(), courseId, minutes)
                .map(row -> Outcome.done(new Shown(row, minutes, courses.lessons(actor.personId(), row.versionId()))))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private @Nullable Integer minutes(Actor actor) {
        return effectiveRules
                .at(actor.unitId(), Clock.dateOf(clock.now()))
                .minutesPerCredit()
                .map(Sourced::value)
                .orElse(null);
    }

    /**
     * A course for who learns it.
     *
     * @param minutesPerCredit how long a 学时 is; null where the rules do not say
     */
    public record Shown(CatalogueRow row, @Nullable Integer minutesPerCredit, List<LessonLine> lessons) {}
}
