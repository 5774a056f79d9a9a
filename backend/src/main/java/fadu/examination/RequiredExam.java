package fadu.examination;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** An exam that must have been passed before another. */
@MappedEntity("exam_prerequisite")
public record RequiredExam(@Id long examId, long requiredId, String publicId, String title) {}
