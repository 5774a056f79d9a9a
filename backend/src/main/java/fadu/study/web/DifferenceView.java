package fadu.study.web;

import fadu.study.Difference;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a course.
 *
 * @param from the number of the earlier version; 0 where there is none
 */
@Serdeable
record DifferenceView(int from, int to, List<ChangeView> changes) {
    static DifferenceView of(Difference difference) {
        return new DifferenceView(
                difference.from(),
                difference.to(),
                difference.changes().stream()
                        .map(change -> new ChangeView(
                                change.kind(), change.lesson(), change.field(), change.before(), change.after()))
                        .toList());
    }

    /**
     * One change.
     *
     * @param lesson the title of the lesson concerned; null for the course itself
     * @param field what of it: title, summary, subjectKind, kind, declaredSeconds, text, file, captions, checks, citations, number
     */
    @Serdeable
    record ChangeView(
            Difference.Kind kind,
            @Nullable String lesson,
            String field,
            @Nullable String before,
            @Nullable String after) {}
}
