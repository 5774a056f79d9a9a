package fadu.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A role on a subtree. */
@MappedEntity("role_grant")
public record HeldRole(
        @Id long id, String role, long unitId, String unitPublicId, String unitName, boolean delegated) {}
