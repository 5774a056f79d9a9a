package fadu.examination;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A candidate on the board with the latest attempt, if any. */
@MappedEntity("exam_candidate")
public record BoardRow(
        @Id long id,
        String personPublicId,
        String personName,
        String unitPublicId,
        String unitName,
        int number,
        @Nullable String attemptPublicId,
        @Nullable Integer attemptNo,
        @Nullable AttemptState state,
        @Nullable HandInKind handIn,
        @Nullable Instant startedAt,
        @Nullable Instant deadlineAt,
        @Nullable Instant finishedAt,
        @Nullable Instant lastSavedAt,
        @Nullable Instant heardAt,
        @Nullable Long saves,
        @Nullable Integer answered,
        @Nullable Integer questions) {}
