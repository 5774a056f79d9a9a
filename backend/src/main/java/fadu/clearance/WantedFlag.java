package fadu.clearance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A flag that should be open.
 *
 * @param status the standing's word, for the two quota grounds
 * @param shortfall what is missing, in the measure; null for other grounds
 * @param dueDate by when it must be settled; null where no day is set
 * @param detail one sentence in Chinese
 * @param rules the rule versions it rests on
 * @param clause the clause it rests on
 */
public record WantedFlag(
        Ground ground,
        int lawYear,
        @Nullable String status,
        @Nullable Integer shortfall,
        @Nullable Measure measure,
        @Nullable LocalDate dueDate,
        String detail,
        String rules,
        String clause) {}
