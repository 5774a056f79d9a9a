package fadu.examination.web;

import fadu.directory.UnitRef;
import fadu.exams.ExamKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exam for one of its candidates.
 *
 * @param extraMinutes what this candidate gets on top
 * @param attemptsUsed of {@code attempts}
 * @param openAttemptId the running attempt; null where none runs
 * @param canStart true when nothing stands in the way now
 * @param conditions what must hold for sitting it, each with whether it does and why not
 * @param lastAttemptId the last one handed in; its result is asked of the results
 */
@Serdeable
record MyExamView(
        String id,
        String title,
        ExamKind kind,
        UnitRef unit,
        Instant opensAt,
        Instant closesAt,
        int durationMinutes,
        int extraMinutes,
        int attempts,
        int attemptsUsed,
        String candidateNumber,
        @Nullable String instructions,
        @Nullable String openAttemptId,
        @Nullable String lastAttemptId,
        boolean canStart,
        List<Condition> conditions) {
    /**
     * One condition.
     *
     * @param name a stable name, e.g. {@code WINDOW}
     * @param title in the reader's words
     * @param met whether it holds
     * @param why why it does not; null where it does
     * @param next what to do then
     */
    @Serdeable
    record Condition(
            String name,
            String title,
            boolean met,
            @Nullable String why,
            @Nullable String next) {}

    /** One's own exams, the nearest first. */
    @Serdeable
    record MyExams(List<MyExamView> items, Instant serverTime) {}
}
