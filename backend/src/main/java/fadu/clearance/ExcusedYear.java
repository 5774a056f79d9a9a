package fadu.clearance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A closed year that a decision exempted or found made up. */
@MappedEntity("clearance_year_decision")
public record ExcusedYear(@Id long personId, int lawYear) {}
