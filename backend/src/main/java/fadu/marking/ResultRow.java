package fadu.marking;

import fadu.examination.HandInKind;
import fadu.examination.Sitter;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that is over, with its mark.
 *
 * @param revision 0 while not graded
 * @param counts whether it is the attempt that counts
 */
@MappedEntity("exam_attempt")
public record ResultRow(
        @Id long id,
        String publicId,
        long personId,
        String personPublicId,
        String personName,
        String unitPublicId,
        String unitName,
        int number,
        Instant opensAt,
        int attemptNo,
        Instant startedAt,
        Instant finishedAt,
        HandInKind handIn,
        @Nullable BigDecimal mark,
        @Nullable BigDecimal fullMark,
        @Nullable BigDecimal passMark,
        @Nullable Boolean passed,
        int revision,
        boolean counts) {
    /** The candidate's number as it is printed. */
    public String candidateNumber() {
        return Sitter.number(opensAt, number);
    }
}
