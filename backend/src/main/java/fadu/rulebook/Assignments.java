package fadu.rulebook;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which rule sets are in force for which subtrees. */
public interface Assignments {
    /** Assignments at a unit or above it, and those below it, as far as in scope or above the scope. */
    List<Assignment> around(Scope scope, long unitId);

    /** An assignment in scope. */
    Optional<Assignment> byPublicId(Scope scope, String publicId);

    /** How many of a rule set's assignments lie outside the scope and end after the day. */
    long outside(Scope scope, long ruleSetId, LocalDate day);

    /** Locks the unit's row, so that two assignments at once wait for each other. */
    @Unscoped("the unit was found in scope")
    Optional<Long> lockUnit(long unitId);

    /** How many of a unit's assignments in a layer overlap the period. */
    @Unscoped("the unit was found in scope")
    long overlapping(long unitId, int layer, LocalDate from, @Nullable LocalDate to);

    /** Puts a rule set in force. */
    @Unscoped("the unit was found in scope")
    void add(
            String publicId,
            long unitId,
            long ruleSetId,
            int layer,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long by);

    /** Ends an assignment. */
    @Unscoped("the assignment was found in scope")
    void end(long id, LocalDate to);

    /** Takes back an assignment that never held. */
    @Unscoped("the assignment was found in scope")
    void remove(long id);

    /** What reaches these units from themselves and from above, in one query. */
    @Unscoped("which rules govern a unit is no secret of the unit's")
    List<Reaching> reaching(Collection<Long> unitIds);
}
