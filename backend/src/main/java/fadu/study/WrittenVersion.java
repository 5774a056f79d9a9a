package fadu.study;

import java.util.List;
import java.util.Map;

/**
 * A version with everything in it, for who writes it.
 *
 * @param checks by lesson, with keys
 * @param files by internal key
 */
public record WrittenVersion(
        DraftRow row,
        List<LessonRow> lessons,
        Map<Long, List<WrittenCheck>> checks,
        Map<Long, List<Citation>> citations,
        Map<Long, CourseFile> files) {
    /** A check with its key as authors write it. */
    public record WrittenCheck(
            @org.jspecify.annotations.Nullable Integer atSecond, Map<String, Object> item) {}
}
