package fadu.study;

import fadu.exams.item.CandidateView;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A question as learners see it. It has no field that could hold a key.
 *
 * @param kind SINGLE, MULTIPLE, TRUE_FALSE, FILL or CASE
 * @param blanks how many blanks a fill-in has; they stand in the stem as {@code {{1}}}, {@code {{2}}}
 * @param parts the questions of a case
 */
@Serdeable
public record CheckItem(String kind, String stem, List<CheckOption> options, int blanks, List<CheckPart> parts) {
    static CheckItem of(CandidateView view) {
        return new CheckItem(
                view.kind().name(),
                view.stem(),
                view.options().stream()
                        .map(option -> new CheckOption(option.key(), option.text()))
                        .toList(),
                view.blanks(),
                view.parts().stream()
                        .map(part -> new CheckPart(
                                part.id(),
                                part.view().kind().name(),
                                part.view().stem(),
                                part.view().options().stream()
                                        .map(option -> new CheckOption(option.key(), option.text()))
                                        .toList(),
                                part.view().blanks()))
                        .toList());
    }

    /** An option. */
    @Serdeable
    public record CheckOption(String key, String text) {}

    /** A question of a case. */
    @Serdeable
    public record CheckPart(String id, String kind, String stem, List<CheckOption> options, int blanks) {}
}
