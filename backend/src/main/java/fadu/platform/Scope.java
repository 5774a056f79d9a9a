package fadu.platform;

import java.util.Set;

/**
 * What a caller may see: everything in the subtrees of some units, and what belongs to one person. Every repository method
 * takes one, or carries {@link Unscoped} with its reason. The predicate is the same everywhere:
 * {@code unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:scope))}.
 *
 * @param unitIds roots of the subtrees; empty for somebody who sees only their own
 * @param personId the person whose own things are always in scope; 0 for nobody
 */
public record Scope(Set<Long> unitIds, long personId) {
    private static final Set<Long> NOWHERE = Set.of(-1L);

    /** The roots as a list for SQL's IN, which must not be empty: a number that is no unit stands for none. */
    public Set<Long> units() {
        return unitIds.isEmpty() ? NOWHERE : unitIds;
    }

    /** Only the person's own things. */
    public static Scope own(long personId) {
        return new Scope(Set.of(), personId);
    }
}
