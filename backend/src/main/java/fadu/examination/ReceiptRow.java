package fadu.examination;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** What is printed at hand-in. */
@MappedEntity("exam_attempt")
public record ReceiptRow(
        @Id long id,
        String publicId,
        String examTitle,
        String personName,
        Instant opensAt,
        int number,
        int attemptNo,
        Instant finishedAt,
        HandInKind handIn,
        int answered,
        int questions,
        String frozenRoot,
        String receipt) {
    /** The candidate's number as it is printed. */
    public String candidateNumber() {
        return Sitter.number(opensAt, number);
    }
}
