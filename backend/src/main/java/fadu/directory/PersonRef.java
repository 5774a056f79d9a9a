package fadu.directory;

import io.micronaut.serde.annotation.Serdeable;

/** A person as answers name one, with today's unit. {@code id} is the public id. */
@Serdeable
public record PersonRef(String id, String name, UnitRef unit) {
    /** The reference of a person. */
    public static PersonRef of(PersonBrief person) {
        return new PersonRef(person.publicId(), person.name(), new UnitRef(person.unitPublicId(), person.unitName()));
    }
}
