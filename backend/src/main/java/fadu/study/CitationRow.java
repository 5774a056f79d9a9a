package fadu.study;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A citation of a lesson. */
@MappedEntity("lesson_citation")
public record CitationRow(@Id long lessonId, int number, String law, String article) {
    Citation citation() {
        return new Citation(law, article);
    }
}
