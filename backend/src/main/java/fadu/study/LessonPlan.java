package fadu.study;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson is to be.
 *
 * @param declaredSeconds its length; what it may count at most
 * @param fileId public id of the file to read, hear or see; null for a text
 */
public record LessonPlan(
        String title,
        LessonKind kind,
        int declaredSeconds,
        String markdown,
        @Nullable String fileId,
        @Nullable String captionsFileId,
        List<PlannedCheck> checks,
        List<Citation> citations) {
    /** A check as an author writes it: the item with its key, and where it comes, seconds of the declared length. */
    public record PlannedCheck(@Nullable Integer atSecond, Map<String, Object> item) {}
}
