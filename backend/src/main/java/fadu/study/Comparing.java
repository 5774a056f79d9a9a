package fadu.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a course; pure. Lessons are the same where their key is. */
final class Comparing {
    private Comparing() {}

    static Difference compare(@Nullable Whole before, Whole after) {
        var changes = new ArrayList<Difference.Change>();
        var earlier = before == null ? Map.<String, Lesson>of() : before.lessons();
        if (before != null) {
            fields(null, before.course(), after.course(), changes);
        }
        after.lessons().forEach((key, lesson) -> {
            var old = earlier.get(key);
            if (old == null) {
                changes.add(
                        new Difference.Change(Difference.Kind.ADDED, lesson.title(), "lesson", null, lesson.title()));
            } else {
                fields(lesson.title(), old.fields(), lesson.fields(), changes);
            }
        });
        earlier.forEach((key, lesson) -> {
            if (!after.lessons().containsKey(key)) {
                changes.add(
                        new Difference.Change(Difference.Kind.REMOVED, lesson.title(), "lesson", lesson.title(), null));
            }
        });
        return new Difference(before == null ? 0 : before.number(), after.number(), List.copyOf(changes));
    }

    private static void fields(
            @Nullable String lesson,
            Map<String, String> before,
            Map<String, String> after,
            List<Difference.Change> changes) {
        after.forEach((field, now) -> {
            var then = Objects.requireNonNullElse(before.get(field), "");
            if (!then.equals(now)) {
                changes.add(new Difference.Change(Difference.Kind.CHANGED, lesson, field, then, now));
            }
        });
    }

    /** A version with everything that can differ. */
    record Whole(int number, Map<String, String> course, Map<String, Lesson> lessons) {
        static Whole of(DraftRow row, List<LessonRow> lessons, Map<Long, String> checks, Map<Long, String> citations) {
            var course = new LinkedHashMap<String, String>();
            course.put("title", row.title());
            course.put("summary", row.summary());
            course.put("subjectKind", row.subjectKind().zh());
            var all = new LinkedHashMap<String, Lesson>();
            for (var lesson : lessons) {
                var fields = new LinkedHashMap<String, String>();
                fields.put("number", "" + lesson.number());
                fields.put("title", lesson.title());
                fields.put("kind", lesson.kind().name());
                fields.put("declaredSeconds", "" + lesson.declaredSeconds());
                fields.put("text", lesson.markdown());
                fields.put("file", String.valueOf(lesson.fileId()));
                fields.put("captions", String.valueOf(lesson.captionsId()));
                fields.put("checks", checks.getOrDefault(lesson.id(), ""));
                fields.put("citations", citations.getOrDefault(lesson.id(), ""));
                all.put(lesson.lessonKey(), new Lesson(lesson.title(), fields));
            }
            return new Whole(row.number(), course, all);
        }
    }

    /** A lesson as named values. */
    record Lesson(String title, Map<String, String> fields) {}
}
