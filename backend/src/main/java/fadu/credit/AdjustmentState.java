package fadu.credit;

/** Where a proposed adjustment stands. */
public enum AdjustmentState {
    /** Waits for a second person. */
    PROPOSED,
    /** Approved, and in the ledger. */
    APPROVED,
    /** Refused, with an answer. */
    REFUSED,
    /** Taken back by who proposed it. */
    WITHDRAWN
}
