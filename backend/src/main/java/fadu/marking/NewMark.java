package fadu.marking;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mark about to be put on record; the parts as in {@link MarkRow}. */
public record NewMark(
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
        @Nullable Long regradeId,
        Instant gradedAt) {}
