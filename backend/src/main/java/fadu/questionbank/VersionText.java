package fadu.questionbank;

import io.micronaut.data.annotation.MappedEntity;

/**
 * A text of a version: its key, or what a candidate may see of it.
 *
 * @param content JSON
 */
@MappedEntity("item_version")
public record VersionText(String publicId, int number, String content) {}
