package fadu.study;

import fadu.law.Citing;
import fadu.law.CitingKind;
import fadu.law.CitingSubject;
import fadu.law.LawReference;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the register of law which articles the lessons of published versions rest on; lessons are known by their key. */
@Singleton
class CitedLessons {
    private static final int LONGEST_LABEL = 200;

    private final Citing citing;
    private final Lessons lessons;

    CitedLessons(Citing citing, Lessons lessons) {
        this.citing = citing;
        this.lessons = lessons;
    }

    /** Forgets what the published version of a course cites; said before it is retired. */
    void retires(long courseId) {
        citing.forget(
                CitingKind.COURSE,
                lessons.published(courseId).stream().map(LessonRow::lessonKey).toList());
    }

    /** Says what a version cites that is published now. */
    void publishes(long versionId, String courseId, String courseTitle, @Nullable Long unitId) {
        var of = lessons.of(versionId);
        Map<Long, List<LawReference>> references = lessons
                .citations(of.stream().map(LessonRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        CitationRow::lessonId,
                        Collectors.mapping(row -> new LawReference(row.law(), row.article()), Collectors.toList())));
        citing.register(
                CitingKind.COURSE,
                of.stream()
                        .filter(lesson -> references.containsKey(lesson.id()))
                        .map(lesson -> new CitingSubject(
                                CitingKind.COURSE,
                                lesson.lessonKey(),
                                label(courseTitle, lesson.title()),
                                "/courses/" + courseId,
                                unitId,
                                references.getOrDefault(lesson.id(), List.of())))
                        .toList());
    }

    private static String label(String course, String lesson) {
        var label = course + " · " + lesson;
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }
}
