package fadu.clearance;

import io.micronaut.serde.annotation.Serdeable;

/** A case to open, as JSON for one set-based statement. */
@Serdeable
public record NewCase(String publicId, String number, long personId, long certificateId, long unitId) {}
