package fadu.study.web;

import fadu.study.CheckItem;
import fadu.study.LessonKind;
import fadu.study.text.Block;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson for who learns it. Keys of its checks are not in it.
 *
 * @param blocks the text in safe blocks; empty where the lesson has none
 * @param media the file to read, hear or see; null for a text
 * @param captions address of the captions (WebVTT); null where there are none
 * @param images addresses of the pictures that blocks name, by the name in the block
 * @param declaredSeconds the length that it may count at most
 * @param positionMillis where the caller was last, on whatever device
 * @param covered what of a recording has been heard or seen
 * @param mayComplete true where nothing is missing for its completion
 */
@Serdeable
record LessonView(
        String id,
        String courseId,
        String courseTitle,
        int version,
        int number,
        int lessons,
        String title,
        LessonKind kind,
        int declaredSeconds,
        List<Block> blocks,
        @Nullable Media media,
        @Nullable String captions,
        List<Picture> images,
        List<CheckView> checks,
        List<CitationView> citations,
        long positionMillis,
        List<SpanView> covered,
        int confirmedSeconds,
        int uncountedSeconds,
        boolean mayComplete,
        @Nullable Instant completedAt,
        @Nullable Integer earnedHundredths,
        @Nullable String previousId,
        @Nullable String nextId) {
    /**
     * A file of a lesson.
     *
     * @param url plays or shows it in place, for some hours
     * @param downloadUrl saves it as a file
     * @param size bytes
     */
    @Serdeable
    record Media(String name, String mediaType, long size, String url, String downloadUrl) {}

    /** Where a picture that a block names is to be had. */
    @Serdeable
    record Picture(String name, String url) {}

    /** An article of law that the lesson rests on. */
    @Serdeable
    record CitationView(String law, String article) {}

    /** A stretch of a recording in milliseconds. */
    @Serdeable
    record SpanView(long from, long to) {}

    /**
     * A check within a lesson.
     *
     * @param atSecond where it comes, seconds of the declared length, which in a text is the share read; null for the end
     * @param passed true once it was answered rightly
     * @param tries how often the caller has answered
     */
    @Serdeable
    record CheckView(int number, @Nullable Integer atSecond, CheckItem item, boolean passed, int tries) {}
}
