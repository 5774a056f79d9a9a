package fadu.examination;

import fadu.exams.ExamKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a room shows beside the attempt itself; {@code shown} is the paper's JSON. */
@MappedEntity("exam_attempt")
public record RoomLine(
        @Id long id,
        String examPublicId,
        String examTitle,
        ExamKind kind,
        @Nullable String instructions,
        @Nullable Integer earliestHandInMinutes,
        Instant opensAt,
        String personName,
        int number,
        String shown) {}
