package fadu.study.web;

import fadu.platform.page.Page;
import fadu.platform.problem.Language;
import fadu.study.LessonKind;
import fadu.study.SessionEnd;
import fadu.study.SessionLine;
import fadu.study.Uncounted;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions of learning, the latest first. */
@Serdeable
record LearningView(
        List<SessionRow> items,
        @Nullable String next,
        @Nullable Long total) {
    static LearningView of(Page<SessionLine> page, Language language) {
        return new LearningView(
                page.items().stream().map(line -> row(line, language)).toList(), page.next(), page.total());
    }

    private static SessionRow row(SessionLine line, Language language) {
        return new SessionRow(
                line.publicId(),
                line.coursePublicId(),
                line.courseTitle(),
                line.lessonPublicId(),
                line.lessonTitle(),
                line.kind(),
                line.device(),
                line.startedAt(),
                line.lastBeatAt(),
                line.end(),
                line.end() == null ? null : line.end().words(language),
                (int) (line.confirmedMillis() / 1000),
                lost(line.lost(), language));
    }

    static List<Lost> lost(Uncounted lost, Language language) {
        return lost.byReason().entrySet().stream()
                .filter(each -> each.getValue() >= 1000)
                .map(each ->
                        new Lost(each.getKey().name(), each.getKey().words(language), (int) (each.getValue() / 1000)))
                .toList();
    }

    /**
     * One session.
     *
     * @param end why it ended; null while it runs
     * @param lost what did not count, by reason
     */
    @Serdeable
    record SessionRow(
            String id,
            String courseId,
            String courseTitle,
            String lessonId,
            String lessonTitle,
            LessonKind kind,
            String device,
            Instant startedAt,
            Instant lastBeatAt,
            @Nullable SessionEnd end,
            @Nullable String endWords,
            int confirmedSeconds,
            List<Lost> lost) {}

    /** Time that did not count, and why, in the caller's language. */
    @Serdeable
    record Lost(String reason, String words, int seconds) {}
}
