package fadu.study.web;

import fadu.platform.web.ContentLinks;
import fadu.study.CourseFile;
import fadu.study.ShownLesson;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Lessons as learners see them, with addresses of their files. */
@Singleton
class LessonViews {
    private final ContentLinks links;

    LessonViews(ContentLinks links) {
        this.links = links;
    }

    LessonView lesson(HttpRequest<?> request, ShownLesson shown) {
        var lesson = shown.lesson();
        var captions = shown.captions();
        return new LessonView(
                lesson.publicId(),
                shown.coursePublicId(),
                shown.courseTitle(),
                shown.number(),
                lesson.number(),
                shown.lessons(),
                lesson.title(),
                lesson.kind(),
                lesson.declaredSeconds(),
                shown.blocks(),
                media(request, shown.file()),
                captions == null ? null : inline(request, captions),
                shown.images().entrySet().stream()
                        .map(image -> new LessonView.Picture(image.getKey(), inline(request, image.getValue())))
                        .toList(),
                shown.checks().stream()
                        .map(check -> new LessonView.CheckView(
                                check.number(), check.atSecond(), check.item(), check.passed(), check.tries()))
                        .toList(),
                shown.citations().stream()
                        .map(each -> new LessonView.CitationView(each.law(), each.article()))
                        .toList(),
                shown.positionMillis(),
                shown.covered().stretches().stream()
                        .map(stretch -> new LessonView.SpanView(stretch.from(), stretch.to()))
                        .toList(),
                (int) (shown.confirmedMillis() / 1000),
                (int) (shown.uncountedMillis() / 1000),
                shown.mayComplete(),
                shown.completedAt(),
                shown.earnedHundredths(),
                shown.previousId(),
                shown.nextId());
    }

    private LessonView.@Nullable Media media(HttpRequest<?> request, @Nullable CourseFile file) {
        return file == null
                ? null
                : new LessonView.Media(
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        inline(request, file),
                        links.attachment(request, file.hash(), file.mediaType(), file.name()));
    }

    private String inline(HttpRequest<?> request, CourseFile file) {
        return links.inline(request, file.hash(), file.mediaType(), file.name());
    }
}
