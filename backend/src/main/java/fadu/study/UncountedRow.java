package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What of a person's time did not count in a span of days.
 *
 * @param lostMillis all of it, for the order
 */
@MappedEntity("person")
public record UncountedRow(
        @Id long personId,
        String personPublicId,
        String personName,
        String unitPublicId,
        String unitName,
        long lostMillis,
        long confirmedMillis,
        long hiddenMillis,
        long interruptedMillis,
        long presenceMillis,
        long pausedMillis,
        long repeatedMillis,
        long beyondMillis,
        long elsewhereMillis) {
    /** By reason. */
    public Uncounted lost() {
        return new Uncounted(
                hiddenMillis,
                interruptedMillis,
                presenceMillis,
                pausedMillis,
                repeatedMillis,
                beyondMillis,
                elsewhereMillis);
    }
}
