package fadu.study;

import fadu.credit.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Which courses to show.
 *
 * @param text words in title or summary; null for any
 * @param mine only those that the caller has begun
 */
public record CatalogueFilter(
        @Nullable String text, @Nullable SubjectKind subject, boolean mine) {}
