package fadu.directory.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Where a person served on the asked day. */
@MappedEntity("person_unit")
record UnitOnDay(@Id long personId, long unitId) {}
