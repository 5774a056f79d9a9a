package fadu.clearance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A decided case whose making-up or suspension kept flags open, none of which is open under it any more. */
@MappedEntity("clearance_case")
public record UnsettledCase(
        @Id long id, String number, long certificateId, long personId, long unitId, String verdict, boolean movedOn) {}
