package fadu.directory;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * Somebody no longer serves.
 *
 * @param on first day out of service
 */
@Serdeable
public record PersonLeft(long personId, long unitId, LocalDate on) {}
