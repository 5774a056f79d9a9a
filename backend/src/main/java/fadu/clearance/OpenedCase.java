package fadu.clearance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A case that a run opened, with what its holder is told.
 *
 * @param grounds the grounds of its open flags, different ones, joined by commas
 */
@MappedEntity("clearance_case")
public record OpenedCase(
        @Id long id, String publicId, String number, long personId, String certificateNumber, String grounds) {}
