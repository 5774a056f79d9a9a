package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A picture that the text of a lesson names. */
@MappedEntity("lesson_image")
public record ImageRow(@Id long lessonId, String name, long fileId) {}
