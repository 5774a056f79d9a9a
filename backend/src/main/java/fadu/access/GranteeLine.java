package fadu.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Somebody who may be given a role. */
@MappedEntity("person")
public record GranteeLine(@Id long id, String name, long unitId) {}
