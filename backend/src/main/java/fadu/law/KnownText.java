package fadu.law;

import io.micronaut.data.annotation.MappedEntity;

/** A text on record, by title and hash. */
@MappedEntity("statute_version")
public record KnownText(String shortTitle, String textHash) {}
