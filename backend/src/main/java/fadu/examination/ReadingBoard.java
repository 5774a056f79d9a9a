package fadu.examination;

import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The invigilator's board. */
@Singleton
public class ReadingBoard {
    /** Whoever is not heard of for so long is shown as quiet. */
    public static final Duration QUIET = Duration.ofSeconds(60);

    private final Exams exams;
    private final Attempts attempts;

    ReadingBoard(Exams exams, Attempts attempts) {
        this.exams = exams;
        this.attempts = attempts;
    }

    /** The board of an exam in scope. */
    public Outcome<Board> read(Actor actor, String examId) {
        return exams.find(actor.scope(), examId)
                .map(exam -> Outcome.done(new Board(exam, exams.now(), attempts.board(exam.id()))))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** An exam as it runs. */
    public record Board(Exam exam, Instant now, List<BoardRow> rows) {
        /** When anything came from a candidate last; null where nothing ever did. */
        public static @Nullable Instant heard(BoardRow row) {
            var saved = row.lastSavedAt();
            var heard = row.heardAt();
            if (saved == null || heard == null) {
                return saved == null ? heard : saved;
            }
            return saved.isAfter(heard) ? saved : heard;
        }

        /** Seconds since then; null unless the candidate sits. */
        public @Nullable Long quietSeconds(BoardRow row) {
            var heard = heard(row);
            return row.state() == AttemptState.OPEN && heard != null
                    ? Math.max(0, Duration.between(heard, now).toSeconds())
                    : null;
        }
    }
}
