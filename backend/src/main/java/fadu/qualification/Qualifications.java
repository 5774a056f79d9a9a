package fadu.qualification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What other features ask of the register: does a person stand qualified on a day? That is so with a pass or an approved
 * exemption for the whole, or with both parts (public law and professional law), valid that day and not revoked by then.
 */
public interface Qualifications {
    /** True when the person is qualified on the day. */
    default boolean valid(long personId, LocalDate on) {
        return valid(List.of(personId), on).getOrDefault(personId, false);
    }

    /** For each of the persons whether they are qualified on the day; in one query. */
    Map<Long, Boolean> valid(Collection<Long> personIds, LocalDate on);

    /** True when a pass for the whole or for both parts began on or after one day and is valid on the other. */
    boolean passedSince(long personId, LocalDate since, LocalDate on);
}
