package fadu.examination;

import io.micronaut.serde.annotation.Serdeable;

/** An option as a candidate reads it. */
@Serdeable
public record ShownOption(String key, String text) {}
