package fadu.directory.roster;

import fadu.directory.Category;
import fadu.directory.Flag;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, read and resolved; null where it says nothing and what is on record stays.
 *
 * @param unitId where the person serves
 * @param idNumber whole and right
 * @param flags what the row says about each flag
 * @param joinedOn first day of somebody new
 */
record RosterPlan(
        String name,
        long unitId,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String staffNumber,
        @Nullable String gender,
        @Nullable Category category,
        Map<Flag, Told> flags,
        @Nullable String post,
        @Nullable String education,
        LocalDate joinedOn) {
    /**
     * What a row says about a flag.
     *
     * @param since from when; null for "no date given"
     */
    record Told(boolean holds, @Nullable LocalDate since) {}
}
