package fadu.rulebook;

/** Where a version stands. */
public enum VersionState {
    /** May be edited, holds nowhere. */
    DRAFT,
    /** Never changes again, but for the day on which it ends. */
    PUBLISHED
}
