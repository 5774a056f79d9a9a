package fadu.rulebook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule set put in force for a subtree.
 *
 * @param layer within a unit the higher layer wins
 * @param toDate the first day on which it no longer holds; null while open
 */
@MappedEntity("rule_assignment")
public record Assignment(
        @Id long id,
        String publicId,
        long unitId,
        String unitPublicId,
        String unitName,
        long ruleSetId,
        String ruleSetPublicId,
        String ruleSetName,
        int layer,
        LocalDate fromDate,
        @Nullable LocalDate toDate) {}
