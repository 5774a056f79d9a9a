package fadu.study;

import fadu.study.text.Block;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what learners see of a lesson. */
@Singleton
class ShowingLessons {
    private final Lessons lessons;
    private final CourseFiles files;
    private final LessonChecks checks;
    private final ObjectMapper json;

    ShowingLessons(Lessons lessons, CourseFiles files, LessonChecks checks, ObjectMapper json) {
        this.lessons = lessons;
        this.files = files;
        this.checks = checks;
        this.json = json;
    }

    ShownLesson show(
            LessonRow lesson,
            String courseId,
            String courseTitle,
            int version,
            @Nullable Progress progress,
            List<Answered> answers) {
        var siblings = lessons.of(lesson.versionId());
        int place = siblings.indexOf(lesson);
        var images = lessons.images(List.of(lesson.id()));
        var found = files(Stream.concat(
                        Stream.of(lesson.fileId(), lesson.captionsId()),
                        images.stream().map(ImageRow::fileId))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        var tried = answers.stream().collect(Collectors.toMap(Answered::checkNumber, Function.identity()));
        return new ShownLesson(
                lesson,
                courseId,
                courseTitle,
                version,
                siblings.size(),
                place > 0 ? siblings.get(place - 1).publicId() : null,
                place + 1 < siblings.size() ? siblings.get(place + 1).publicId() : null,
                blocks(lesson.blocks()),
                file(found, lesson.fileId()),
                file(found, lesson.captionsId()),
                images(images, found),
                lesson.checks() == 0
                        ? List.of()
                        : lessons.checks(lesson.id()).stream()
                                .map(check -> check(check, tried.get(check.number())))
                                .toList(),
                lessons.citations(List.of(lesson.id())).stream()
                        .map(CitationRow::citation)
                        .toList(),
                progress == null ? Covered.NOTHING : Covered.read(progress.covered()),
                progress == null ? 0 : progress.positionMillis(),
                progress == null ? 0 : progress.confirmedMillis(),
                progress == null ? 0 : progress.uncountedMillis(),
                progress != null && progress.mayComplete(),
                progress == null ? null : progress.completedAt(),
                progress == null ? null : progress.earnedHundredths());
    }

    private ShownLesson.ShownCheck check(CheckRow row, @Nullable Answered answered) {
        return new ShownLesson.ShownCheck(
                row.number(),
                row.atSecond(),
                CheckItem.of(checks.view(row.shown())),
                answered != null && answered.passed(),
                answered == null ? 0 : answered.tries());
    }

    private Map<Long, CourseFile> files(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : files.byIds(ids).stream().collect(Collectors.toMap(CourseFile::id, Function.identity()));
    }

    private static @Nullable CourseFile file(Map<Long, CourseFile> found, @Nullable Long id) {
        return id == null ? null : found.get(id);
    }

    private static Map<String, CourseFile> images(List<ImageRow> rows, Map<Long, CourseFile> found) {
        var images = new LinkedHashMap<String, CourseFile>();
        for (var row : rows) {
            var file = found.get(row.fileId());
            if (file != null) {
                images.put(row.name(), file);
            }
        }
        return images;
    }

    private List<Block> blocks(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Argument.listOf(Block.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
