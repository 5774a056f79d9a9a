package fadu.study.web;

import fadu.study.CourseFile;
import fadu.study.LessonRow;
import fadu.study.WrittenVersion;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Versions as authors see them. */
@Singleton
class DraftViews {
    DraftView draft(WrittenVersion version) {
        var row = version.row();
        return new DraftView(
                DraftCard.of(row),
                row.summary(),
                row.version(),
                row.edition(),
                row.submittedAt(),
                row.reviewedAt(),
                row.remarks(),
                row.publishedAt(),
                row.retiredAt(),
                row.retireReason(),
                version.lessons().stream()
                        .map(lesson -> lesson(version, lesson))
                        .toList());
    }

    private static DraftView.DraftLesson lesson(WrittenVersion version, LessonRow lesson) {
        return new DraftView.DraftLesson(
                lesson.publicId(),
                lesson.number(),
                lesson.title(),
                lesson.kind(),
                lesson.declaredSeconds(),
                lesson.markdown(),
                file(version, lesson.fileId()),
                file(version, lesson.captionsId()),
                version.checks().getOrDefault(lesson.id(), List.of()).stream()
                        .map(check -> new DraftView.DraftCheck(check.atSecond(), check.item()))
                        .toList(),
                version.citations().getOrDefault(lesson.id(), List.of()).stream()
                        .map(each -> new LessonView.CitationView(each.law(), each.article()))
                        .toList());
    }

    private static DraftView.@Nullable FileRef file(WrittenVersion version, @Nullable Long id) {
        CourseFile file = id == null ? null : version.files().get(id);
        return file == null ? null : new DraftView.FileRef(file.publicId(), file.name(), file.mediaType(), file.size());
    }
}
