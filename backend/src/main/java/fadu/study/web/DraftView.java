package fadu.study.web;

import fadu.study.LessonKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a course with everything in it, for who writes, reviews or publishes it.
 *
 * @param version the row version that a change has to name
 * @param edition lessons of one edition earn credit once, however many versions it has
 * @param remarks what the reviewer said when sending it back
 */
@Serdeable
record DraftView(
        DraftCard card,
        String summary,
        int version,
        int edition,
        @Nullable Instant submittedAt,
        @Nullable Instant reviewedAt,
        @Nullable String remarks,
        @Nullable Instant publishedAt,
        @Nullable Instant retiredAt,
        @Nullable String retireReason,
        List<DraftLesson> lessons) {
    /**
     * A lesson as it is written.
     *
     * @param markdown the text; empty where the lesson has none
     * @param checks with their keys
     */
    @Serdeable
    record DraftLesson(
            String id,
            int number,
            String title,
            LessonKind kind,
            int declaredSeconds,
            String markdown,
            @Nullable FileRef file,
            @Nullable FileRef captions,
            List<DraftCheck> checks,
            List<LessonView.CitationView> citations) {}

    /** A file that a lesson uses. */
    @Serdeable
    record FileRef(String id, String name, String mediaType, long size) {}

    /** A check with its key, as the questions library writes items. */
    @Serdeable
    record DraftCheck(@Nullable Integer atSecond, Map<String, Object> item) {}
}
