package fadu.platform.event;

import io.micronaut.serde.annotation.Serdeable;

/** An announcement of tests. */
@Serdeable
public record Said(String words) {}
