package fadu.marking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** An answer that was frozen, as canonical JSON in the candidate's letters. */
@MappedEntity("answer_current")
public record CountedAnswer(@Id long attemptId, int slot, String answer) {}
