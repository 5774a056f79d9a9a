package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session of learning with what counted and what did not. */
@MappedEntity("learning_session")
public record SessionLine(
        @Id long id,
        String publicId,
        String coursePublicId,
        String courseTitle,
        String lessonPublicId,
        String lessonTitle,
        LessonKind kind,
        String device,
        Instant startedAt,
        Instant lastBeatAt,
        @Nullable SessionEnd endReason,
        long confirmedMillis,
        long hiddenMillis,
        long interruptedMillis,
        long presenceMillis,
        long pausedMillis,
        long repeatedMillis,
        long beyondMillis,
        long elsewhereMillis) {
    /** Why it ended; null while it runs. */
    public @Nullable SessionEnd end() {
        return endReason;
    }

    /** What did not count. */
    public Uncounted lost() {
        return new Uncounted(
                hiddenMillis,
                interruptedMillis,
                presenceMillis,
                pausedMillis,
                repeatedMillis,
                beyondMillis,
                elsewhereMillis);
    }
}
