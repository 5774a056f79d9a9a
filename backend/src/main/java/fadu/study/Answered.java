package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * How a check was answered.
 *
 * @param tries how often
 */
@MappedEntity("lesson_answer")
public record Answered(@Id int checkNumber, int tries, boolean passed) {}
