package fadu.clearance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A flag on record that still matters for raising: an open one, or a closed one that persons answered.
 *
 * @param stillOpen false for one that a decision or a reviewer closed
 * @param caseState the state of its case; null before it has one
 * @param quietUntil the date of the decision that keeps it open; null where no decision does
 */
@MappedEntity("clearance_flag")
public record KnownFlag(
        @Id long id,
        long certificateId,
        String ground,
        int lawYear,
        @Nullable String status,
        @Nullable Integer shortfall,
        @Nullable LocalDate dueDate,
        String detail,
        boolean stillOpen,
        @Nullable String caseState,
        @Nullable LocalDate quietUntil) {
    /** True when this flag is about what is wanted. */
    boolean about(WantedFlag wanted) {
        return ground.equals(wanted.ground().name()) && (!wanted.ground().ofAYear() || lawYear == wanted.lawYear());
    }

    /** True when a person's answer to this closed flag still answers what is wanted now: same law year, nothing worse. */
    boolean answers(WantedFlag wanted) {
        return !stillOpen
                && ground.equals(wanted.ground().name())
                && lawYear == wanted.lawYear()
                && (wanted.shortfall() == null || shortfall == null || wanted.shortfall() <= shortfall);
    }

    /** True when no case is at work on it: none yet, or one whose decision ran out. */
    boolean needsCase(LocalDate at) {
        return switch (caseState == null ? "NONE" : caseState) {
            case "OPEN", "SIGNED_ONCE" -> false;
            case "DECIDED" -> quietUntil == null || quietUntil.isBefore(at);
            default -> true;
        };
    }

    /** True when what is wanted now says something else than what stands on record. */
    boolean differs(WantedFlag wanted) {
        return !detail.equals(wanted.detail())
                || !java.util.Objects.equals(shortfall, wanted.shortfall())
                || !java.util.Objects.equals(status, wanted.status())
                || !java.util.Objects.equals(dueDate, wanted.dueDate());
    }
}
