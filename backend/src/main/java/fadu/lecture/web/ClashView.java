package fadu.lecture.web;

import fadu.lecture.Clash;
import fadu.lecture.ClashWords;
import fadu.platform.problem.Language;
import fadu.platform.problem.Words;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way of a plan.
 *
 * @param lecture the other lecture; null where the organiser may not read it
 * @param people how many people have a seat in both
 */
@Serdeable
record ClashView(Clash.Kind kind, @Nullable LectureRef lecture, int people, String words) {
    static ClashView of(Clash clash, Words words, Language language) {
        return new ClashView(
                clash.kind(),
                clash.visible() ? new LectureRef(clash.publicId(), clash.title()) : null,
                clash.people(),
                words.detail(language, clash.kind().problem(), ClashWords.facts(clash)));
    }

    /** A lecture by its title. */
    @Serdeable
    record LectureRef(String id, String title) {}

    /** Everything that stands in the way; empty when the plan can be saved. */
    @Serdeable
    record ClashList(List<ClashView> clashes) {}
}
