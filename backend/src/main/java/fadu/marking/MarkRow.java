package fadu.marking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The mark of an attempt at one revision.
 *
 * @param passMark of 100; null where neither exam nor rules set one
 * @param passed null where there is no pass mark
 * @param grades the marks of each question, as JSON
 * @param ruleVersion which rules were asked
 * @param reason why it was graded again; null for the first
 */
@MappedEntity("exam_mark")
public record MarkRow(
        @Id long id,
        long attemptId,
        int revision,
        long examId,
        long personId,
        BigDecimal mark,
        BigDecimal fullMark,
        @Nullable BigDecimal passMark,
        @Nullable Boolean passed,
        String grades,
        String ruleVersion,
        @Nullable String ruleSource,
        @Nullable String reason,
        Instant gradedAt) {}
