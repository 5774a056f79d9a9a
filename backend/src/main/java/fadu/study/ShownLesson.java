package fadu.study;

import fadu.study.text.Block;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as learners see it; of a preview with no progress at all.
 *
 * @param images the file of each picture that the text names
 */
public record ShownLesson(
        LessonRow lesson,
        String coursePublicId,
        String courseTitle,
        int number,
        int lessons,
        @Nullable String previousId,
        @Nullable String nextId,
        List<Block> blocks,
        @Nullable CourseFile file,
        @Nullable CourseFile captions,
        Map<String, CourseFile> images,
        List<ShownCheck> checks,
        List<Citation> citations,
        Covered covered,
        long positionMillis,
        long confirmedMillis,
        long uncountedMillis,
        boolean mayComplete,
        @Nullable Instant completedAt,
        @Nullable Integer earnedHundredths) {
    /** A check without its key. */
    public record ShownCheck(int number, @Nullable Integer atSecond, CheckItem item, boolean passed, int tries) {}
}
