package fadu.clearance;

/** Where a case stands. */
public enum CaseState {
    /** Waits for a first signature. */
    OPEN,
    /** Signed once; nothing has taken effect yet. */
    SIGNED_ONCE,
    /** Signed twice; the decision has taken effect. */
    DECIDED,
    /** Closed itself: every flag of it closed before a decision. */
    WITHDRAWN;

    /** True while something may still be signed. */
    public boolean undecided() {
        return this == OPEN || this == SIGNED_ONCE;
    }
}
