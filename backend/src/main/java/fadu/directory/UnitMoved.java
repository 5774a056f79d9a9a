package fadu.directory;

import io.micronaut.serde.annotation.Serdeable;

/** A unit, with all below it, hangs under another parent; what is inherited along the tree may differ from now on. */
@Serdeable
public record UnitMoved(long unitId, long fromParentId, long toParentId) {}
