package fadu.study.shipped;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shipped course as its {@code course.json} says it.
 *
 * @param kind ONLINE
 * @param subject a subject kind's name
 */
@Serdeable
record CourseSource(String id, Worded title, Worded summary, String kind, String subject, List<LessonSource> lessons) {
    /** Words in both languages. */
    @Serdeable
    record Worded(String zh, String en) {}

    /**
     * A lesson.
     *
     * @param type TEXT or AUDIO
     * @param file its text
     * @param narration the sentences of a recording; null for a text
     */
    @Serdeable
    record LessonSource(
            String id,
            Worded title,
            String type,
            String file,
            @Nullable String narration,
            int declaredMinutes,
            int hundredths,
            List<CitationSource> citations,
            List<CheckSource> checks) {}

    /** A citation. */
    @Serdeable
    record CitationSource(String law, String article) {}

    /**
     * A check.
     *
     * @param at where it comes, 0 to 1
     */
    @Serdeable
    record CheckSource(double at, Map<String, Object> item) {}

    /** The sentences of a recording. */
    @Serdeable
    record Narration(String lang, List<String> sentences) {}
}
