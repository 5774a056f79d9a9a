package fadu.examination.web;

import fadu.examination.AttemptState;
import fadu.examination.HandInKind;
import fadu.examination.Response;
import fadu.examination.ShownSlot;
import fadu.exams.ExamKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The room of an attempt: the paper, what the server holds of the answers, and how much time is left. Times are the
 * database's.
 *
 * @param epoch the number of the window that may write; a save must repeat it
 * @param writer true when the window that asked is the one that may write
 * @param deadlineAt when the paper is collected; it moves when an invigilator gives time or a pause ends
 * @param serverTime the database's clock when this was read: count down from it, not from the machine's clock
 * @param pausedAt since when the exam is paused for all; null while it runs
 * @param mayHandInFrom the earliest time to hand in; null where any time will do
 * @param slots empty once the attempt is over
 * @param receipt once handed in
 */
@Serdeable
record RoomView(
        String attemptId,
        String examId,
        String examTitle,
        ExamKind kind,
        @Nullable String instructions,
        String candidateName,
        String candidateNumber,
        int attemptNo,
        AttemptState state,
        int epoch,
        boolean writer,
        Instant startedAt,
        Instant deadlineAt,
        Instant serverTime,
        @Nullable Instant pausedAt,
        @Nullable Instant mayHandInFrom,
        List<ShownSlot> slots,
        List<AnswerView> answers,
        @Nullable ReceiptView receipt) {
    /**
     * An answer as the server holds it.
     *
     * @param serverSeq the number under which it was saved
     */
    @Serdeable
    record AnswerView(int slot, Response response, long serverSeq, String answerHash, Instant savedAt) {}

    /**
     * What is printed at hand-in.
     *
     * @param root the Merkle root over (question, answer hash), 64 hexadecimal digits
     * @param code the receipt's code, in groups of four
     * @param answered how many questions have an answer
     */
    @Serdeable
    record ReceiptView(
            String attemptId,
            String examTitle,
            String candidateName,
            String candidateNumber,
            int attemptNo,
            Instant finishedAt,
            HandInKind how,
            int answered,
            int questions,
            String root,
            String code) {}

    /**
     * The light question "how do things stand", asked every few seconds while nothing is saved.
     *
     * @param lastSeq the number of the last event that the server took
     */
    @Serdeable
    record StateView(
            String attemptId,
            AttemptState state,
            int epoch,
            long lastSeq,
            Instant deadlineAt,
            Instant serverTime,
            @Nullable Instant pausedAt) {}
}
