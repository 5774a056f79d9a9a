package fadu.law;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How one article reads in one of the texts of its statute. */
@MappedEntity("article")
public record ArticleText(
        @Id long id,
        String publicId,
        String versionPublicId,
        @Nullable LocalDate textOn,
        @Nullable LocalDate effectiveFrom,
        String text) {}
