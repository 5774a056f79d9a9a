package fadu.matrix;

import fadu.platform.web.Permissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * One question to the product, and which answers the policy allows.
 *
 * @param caller the role's name, or anonymous, disabled, expired
 * @param known true when the thing named by the route really exists in that relation
 */
record Cell(String operation, String caller, Relation relation, boolean known) {
    /** What the policy says, from the permissions alone. */
    Set<Verdict> allowed(Permissions permissions) {
        var needed = permissions.operations().get(operation);
        if (Permissions.PUBLIC.equals(needed)) {
            return EnumSet.of(Verdict.PASSED, Verdict.HIDDEN, Verdict.UNKNOWN_CALLER);
        }
        if (caller.equals("anonymous") || caller.equals("disabled")) {
            return EnumSet.of(Verdict.UNKNOWN_CALLER);
        }
        if (Permissions.SELF.equals(needed)) {
            return EnumSet.of(Verdict.PASSED, Verdict.HIDDEN);
        }
        var everybody = permissions.ofRole("officer").contains(needed);
        var byRole = !caller.equals("expired") && permissions.ofRole(caller).contains(needed);
        if (!everybody && !byRole) {
            return EnumSet.of(Verdict.FORBIDDEN);
        }
        if (relation == Relation.NONE) {
            return EnumSet.of(Verdict.PASSED);
        }
        if (!known) {
            return EnumSet.of(Verdict.PASSED, Verdict.HIDDEN);
        }
        if (byRole && !caller.equals("officer") && (relation.below() || relation == Relation.SELF)) {
            return EnumSet.of(Verdict.PASSED);
        }
        return relation == Relation.SELF ? EnumSet.of(Verdict.PASSED, Verdict.HIDDEN) : EnumSet.of(Verdict.HIDDEN);
    }

    /** True when the policy wants this one let through. */
    boolean mustPass(Permissions permissions) {
        return allowed(permissions).equals(EnumSet.of(Verdict.PASSED));
    }

    /** True when the policy wants this one refused. */
    boolean mustRefuse(Permissions permissions) {
        return !allowed(permissions).contains(Verdict.PASSED);
    }
}
