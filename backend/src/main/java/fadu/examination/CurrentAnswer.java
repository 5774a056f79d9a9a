package fadu.examination;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The answer that stands for a question, as canonical JSON. */
@MappedEntity("answer_current")
public record CurrentAnswer(@Id int slot, String answer, String answerHash, long serverSeq, Instant savedAt) {}
