package fadu.clearance;

import io.micronaut.serde.annotation.Serdeable;

/** An open flag whose cause is gone, as JSON for one set-based statement. */
@Serdeable
public record FlagClosing(long id, String reason) {}
