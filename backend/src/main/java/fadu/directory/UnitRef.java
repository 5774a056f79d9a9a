package fadu.directory;

import io.micronaut.serde.annotation.Serdeable;

/** A unit as answers name one. {@code id} is the public id. */
@Serdeable
public record UnitRef(String id, String name) {}
