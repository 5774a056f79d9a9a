package fadu.law;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What cites an article. */
@MappedEntity("law_citation")
public record CitedBy(@Id long id, CitingKind subjectKind, String subjectId, String label, String link) {}
