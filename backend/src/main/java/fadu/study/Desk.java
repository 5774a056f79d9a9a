package fadu.study;

import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Finds versions that somebody wants to change: in scope, of a unit, in the right state, their course locked. */
@Singleton
class Desk {
    private final Drafts drafts;

    Desk(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The version in that state, read anew after its course was locked. */
    Outcome<DraftRow> in(Actor actor, String id, CourseState state, ProblemCode otherwise) {
        var seen = drafts.find(actor.scope(), id).orElse(null);
        if (seen == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (seen.unitId() == null) {
            return Outcome.refused(StudyProblem.COURSE_SHIPPED);
        }
        drafts.lock(seen.courseId());
        var row = drafts.find(actor.scope(), id).orElseThrow();
        return row.state() == state ? Outcome.done(row) : Outcome.refused(otherwise);
    }

    /** The draft, unchanged since the author saw it. */
    Outcome<DraftRow> draft(Actor actor, String id, int version) {
        return in(actor, id, CourseState.DRAFT, StudyProblem.COURSE_NOT_DRAFT)
                .then(row -> row.version() == version
                        ? Outcome.done(row)
                        : Outcome.refused(CommonProblem.CHANGED_MEANWHILE));
    }
}
