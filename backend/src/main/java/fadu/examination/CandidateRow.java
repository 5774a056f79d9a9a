package fadu.examination;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as lists show one.
 *
 * @param attempts how often begun
 * @param open whether an attempt runs
 * @param over whether the exam's window is over
 */
@MappedEntity("exam_candidate")
public record CandidateRow(
        @Id long id,
        long personId,
        String personPublicId,
        String personName,
        String unitPublicId,
        String unitName,
        int number,
        int extraMinutes,
        @Nullable String extraReason,
        Instant appointedAt,
        Instant opensAt,
        int attempts,
        boolean open,
        boolean over) {
    /** The candidate's number as it is printed. */
    public String candidateNumber() {
        return Sitter.number(opensAt, number);
    }

    /** NOT_STARTED, SITTING, HANDED_IN or ABSENT. */
    public String presence() {
        if (open) {
            return "SITTING";
        }
        if (attempts > 0) {
            return "HANDED_IN";
        }
        return over ? "ABSENT" : "NOT_STARTED";
    }
}
