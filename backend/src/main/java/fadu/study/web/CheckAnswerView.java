package fadu.study.web;

import fadu.study.CheckAnswered;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer to a check came to.
 *
 * @param right true where it was wholly right
 * @param solution the right answer in words, shown once it is right or after a second wrong answer
 * @param rationale why; shown with the solution
 * @param checksPassed how many checks of the lesson are passed now
 */
@Serdeable
record CheckAnswerView(
        boolean right,
        int tries,
        @Nullable List<String> solution,
        @Nullable String rationale,
        int checksPassed,
        int checks,
        boolean mayComplete) {
    static CheckAnswerView of(CheckAnswered answered) {
        return new CheckAnswerView(
                answered.right(),
                answered.tries(),
                answered.solution(),
                answered.rationale(),
                answered.checksPassed(),
                answered.checks(),
                answered.mayComplete());
    }
}
