package fadu.rulebook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule set.
 *
 * @param validTo the first day on which it no longer holds; null while open
 */
@MappedEntity("rule_version")
public record RuleVersionRow(
        @Id long id,
        String publicId,
        long ruleSetId,
        int number,
        VersionState state,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Instant publishedAt) {
    /** True when it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return state == VersionState.PUBLISHED && !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }
}
