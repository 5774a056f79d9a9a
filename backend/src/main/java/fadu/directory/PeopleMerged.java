package fadu.directory;

import io.micronaut.serde.annotation.Serdeable;

/** Two records turned out to be one person: the kept one stands for both, the gone one keeps its history and points to it. */
@Serdeable
public record PeopleMerged(long keptPersonId, long gonePersonId) {}
