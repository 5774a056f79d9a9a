package fadu.clearance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A coordinator and how many cases a run opened in their units. */
@MappedEntity("clearance_case")
public record OpenedFor(@Id long personId, long cases) {}
