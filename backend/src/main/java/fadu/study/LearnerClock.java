package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one active session of a person with the progress of its lesson, locked. Milliseconds where not said otherwise.
 *
 * @param rawAt when the last heartbeat arrived, by the database's own clock
 * @param dbNow what that clock says now
 * @param shiftMicros how far the demonstration's clock stood from the machine's at the last heartbeat
 * @param shiftNow how far it stands now; both 0 where it cannot be moved
 * @param presenceEvery after how much counted time presence is asked for; null where it is not
 * @param presenceWaited for how long the open presence check has been waiting
 */
@MappedEntity("learner_clock")
public record LearnerClock(
        @Id long personId,
        long sessionId,
        String sessionPublicId,
        long progressId,
        LessonKind kind,
        long declaredMillis,
        int checks,
        int speedPercent,
        @Nullable Long presenceEvery,
        String nonce,
        @Nullable String usedNonce,
        @Nullable String reply,
        boolean ended,
        Instant rawAt,
        Instant dbNow,
        long shiftMicros,
        long shiftNow,
        long wallCarry,
        long coveredCarry,
        long speedCarry,
        long presenceCounted,
        @Nullable String presenceToken,
        long presenceWaited,
        String covered,
        long confirmedMillis,
        int checksPassed,
        @Nullable Instant completedAt) {}
