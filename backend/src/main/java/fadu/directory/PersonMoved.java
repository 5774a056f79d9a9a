package fadu.directory;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * Somebody serves in another unit, on the same record.
 *
 * @param on first day in the new unit
 */
@Serdeable
public record PersonMoved(long personId, long fromUnitId, long toUnitId, LocalDate on) {}
