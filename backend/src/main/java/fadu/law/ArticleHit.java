package fadu.law;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** An article found by a search, with its statute. */
@MappedEntity("article")
public record ArticleHit(
        @Id long id,
        String publicId,
        String label,
        String chapter,
        String text,
        String statutePublicId,
        String statuteTitle) {}
