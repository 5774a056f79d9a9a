package fadu.law;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * An article of one text of a statute.
 *
 * @param label its number as written, 第十二条
 * @param chapter the headings above it, joined by a slash; empty for none
 * @param text its paragraphs, one a line
 */
@MappedEntity("article")
public record Article(
        @Id long id,
        String publicId,
        long versionId,
        int position,
        int number,
        int sub,
        String label,
        String chapter,
        String text) {}
