package fadu.study.web;

import fadu.directory.PersonRef;
import fadu.directory.UnitRef;
import fadu.platform.page.Page;
import fadu.platform.problem.Language;
import fadu.study.UncountedRow;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People by how much of their time did not count, the most first. */
@Serdeable
record UncountedView(
        List<UncountedOf> items,
        @Nullable String next,
        @Nullable Long total) {
    static UncountedView of(Page<UncountedRow> page, Language language) {
        return new UncountedView(
                page.items().stream()
                        .map(row -> new UncountedOf(
                                new PersonRef(
                                        row.personPublicId(),
                                        row.personName(),
                                        new UnitRef(row.unitPublicId(), row.unitName())),
                                (int) (row.confirmedMillis() / 1000),
                                (int) (row.lost().total() / 1000),
                                LearningView.lost(row.lost(), language)))
                        .toList(),
                page.next(),
                page.total());
    }

    /** One person's share. */
    @Serdeable
    record UncountedOf(PersonRef person, int confirmedSeconds, int uncountedSeconds, List<LearningView.Lost> lost) {}
}
