package fadu.examination;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * The last answer that counted, from the events, beside what the projection says.
 *
 * @param projectedHash the projection's; it must be the same
 */
@MappedEntity("answer_event")
public record FrozenAnswer(
        @Id int slot,
        String answer,
        String answerHash,
        @Nullable String projectedHash) {}
