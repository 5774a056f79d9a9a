package fadu.study;

import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;

/** A lesson for who has begun its course. */
@Singleton
public class ReadingLessons {
    private final Progresses progresses;
    private final Lessons lessons;
    private final ShowingLessons showing;

    ReadingLessons(Progresses progresses, Lessons lessons, ShowingLessons showing) {
        this.progresses = progresses;
        this.lessons = lessons;
        this.showing = showing;
    }

    /** The lesson with the caller's progress; refused until the course was begun. */
    public Outcome<ShownLesson> find(Actor actor, String lessonId) {
        var progress = progresses.of(actor.personId(), lessonId).orElse(null);
        if (progress == null) {
            return Outcome.refused(
                    progresses.isOffered(actor.unitId(), lessonId)
                            ? StudyProblem.COURSE_NOT_BEGUN
                            : CommonProblem.NOT_FOUND);
        }
        var lesson = lessons.find(lessonId).orElseThrow();
        return Outcome.done(showing.show(
                lesson,
                progress.coursePublicId(),
                progress.courseTitle(),
                lesson.number(),
                progress,
                lesson.checks() == 0 ? java.util.List.of() : progresses.answers(progress.id())));
    }
}
