package fadu.clearance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A case at work on a certificate; a certificate has at most one. */
@MappedEntity("clearance_case")
public record UndecidedCase(@Id long id, long certificateId) {}
