package fadu.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that cites articles.
 *
 * @param id its public id
 * @param label what it is called on an article's page, at most 200 characters
 * @param link the page it is shown on, below the site's root
 * @param unitId whose it is; null for what everybody with the kind's permission may see
 * @param references the articles; those whose number is none are left out
 */
public record CitingSubject(
        CitingKind kind,
        String id,
        String label,
        String link,
        @Nullable Long unitId,
        List<LawReference> references) {}
