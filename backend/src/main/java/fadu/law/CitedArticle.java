package fadu.law;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * An article that something cites; ids and text are null where the register does not have it.
 *
 * @param subjectId the public id of what cites it
 */
@MappedEntity("law_citation")
public record CitedArticle(
        @Id long id,
        String subjectId,
        String lawTitle,
        String articleLabel,
        @Nullable String statutePublicId,
        @Nullable String articlePublicId,
        @Nullable String text) {}
