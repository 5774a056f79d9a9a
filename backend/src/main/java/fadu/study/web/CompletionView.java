package fadu.study.web;

import fadu.study.Completion;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A completed lesson.
 *
 * @param hundredths what it earned, hundredths of a 学时
 * @param explanation why this many, as the ledger says
 * @param courseCompleted true where it was the last lesson of the course
 */
@Serdeable
record CompletionView(
        Instant completedAt, int confirmedSeconds, int hundredths, String explanation, boolean courseCompleted) {
    static CompletionView of(Completion completion) {
        return new CompletionView(
                completion.completedAt(),
                completion.confirmedSeconds(),
                completion.hundredths(),
                completion.explanation(),
                completion.courseCompleted());
    }
}
