package fadu.rulebook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it reaches a unit below.
 *
 * @param unitId the unit that is reached
 * @param depth how far above the assignment was made; 0 at the unit itself
 */
@MappedEntity("rule_assignment")
public record Reaching(
        @Id long id,
        long unitId,
        int depth,
        long assignedUnitId,
        long ruleSetId,
        int layer,
        LocalDate fromDate,
        @Nullable LocalDate toDate) {
    boolean holdsOn(LocalDate day) {
        return !fromDate.isAfter(day) && (toDate == null || toDate.isAfter(day));
    }
}
