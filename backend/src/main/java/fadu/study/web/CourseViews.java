package fadu.study.web;

import fadu.study.LessonLine;
import fadu.study.ReadingCourses;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Courses as learners see them. */
@Singleton
class CourseViews {
    CourseView course(ReadingCourses.Shown shown) {
        var row = shown.row();
        return new CourseView(
                row.publicId(),
                row.title(),
                row.summary(),
                row.subjectKind(),
                row.subjectKind().zh(),
                row.unitName(),
                row.number(),
                row.startedAt() != null,
                row.newerVersion(),
                row.retired(),
                row.startedAt(),
                row.completedAt(),
                shown.minutesPerCredit(),
                shown.lessons().stream()
                        .map(lesson -> line(lesson, shown.minutesPerCredit()))
                        .toList());
    }

    private static CourseView.LessonLine line(LessonLine lesson, @Nullable Integer minutes) {
        return new CourseView.LessonLine(
                lesson.publicId(),
                lesson.number(),
                lesson.title(),
                lesson.kind(),
                lesson.declaredSeconds(),
                (int) (lesson.confirmedMillis() / 1000),
                (int) (lesson.uncountedMillis() / 1000),
                lesson.checks(),
                lesson.checksPassed(),
                minutes == null ? null : lesson.declaredSeconds() * 100 / (minutes * 60),
                lesson.earnedHundredths(),
                lesson.completedAt());
    }
}
