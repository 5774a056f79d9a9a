package fadu.lecture;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What confirming an attendance has done.
 *
 * @param entries how many entries the ledger gained
 * @param withoutHours how many of those present earn nothing in hours, because the rules of their unit do not say how long a
 *     学时 is; their half-days count
 */
@Serdeable
public record Confirmed(String lectureId, int present, int absent, int entries, int withoutHours) {}
