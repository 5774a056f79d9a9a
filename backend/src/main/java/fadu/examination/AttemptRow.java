package fadu.examination;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its use cases read it.
 *
 * @param answered how many questions had an answer at hand-in; null while open
 * @param readAt the database's time of this reading, not before the last answer that was saved
 */
@MappedEntity("exam_attempt")
public record AttemptRow(
        @Id long id,
        String publicId,
        long examId,
        long personId,
        long unitId,
        int attemptNo,
        AttemptState state,
        Instant startedAt,
        Instant deadlineAt,
        @Nullable Instant pausedAt,
        @Nullable Instant finishedAt,
        @Nullable HandInKind handIn,
        int writerEpoch,
        String writerClient,
        long lastSeq,
        int questions,
        @Nullable Integer answered,
        @Nullable String frozenRoot,
        @Nullable String receipt,
        @Nullable Instant heardAt,
        Instant readAt) {
    /** True when time is up and the paper is still to be collected; never while the clock stands. */
    public boolean overdue() {
        return state == AttemptState.OPEN && pausedAt == null && !readAt.isBefore(deadlineAt);
    }
}
