package fadu.examination;

import fadu.platform.Actor;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of candidates. */
@Singleton
public class ReadingCandidates {
    private final Exams exams;
    private final Candidates candidates;

    ReadingCandidates(Exams exams, Candidates candidates) {
        this.exams = exams;
        this.candidates = candidates;
    }

    /** A page by number, with how many there are. */
    public Outcome<Page<CandidateRow>> page(Actor actor, String examId, @Nullable String cursor, int limit) {
        int rows = Page.limit(limit);
        var after = Cursor.decode(cursor, 1);
        return exam(actor, examId).then(exam -> {
            var found = candidates.page(exam.id(), after == null ? 0 : (int) after.number(0), rows + 1);
            return Outcome.done(Page.cut(found, rows, row -> Cursor.of(row.number()), exams.appointed(exam.id())));
        });
    }

    /** Everybody, for the door; an exam has at most 9,999. */
    public Outcome<List<CandidateRow>> all(Actor actor, String examId) {
        return exam(actor, examId).then(exam -> Outcome.done(candidates.page(exam.id(), 0, 10_000)));
    }

    /** One by the person's public id. */
    public Outcome<CandidateRow> one(Actor actor, String examId, String personId) {
        return exam(actor, examId)
                .then(exam -> candidates
                        .find(exam.id(), personId)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND)));
    }

    private Outcome<Exam> exam(Actor actor, String examId) {
        return exams.find(actor.scope(), examId)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }
}
