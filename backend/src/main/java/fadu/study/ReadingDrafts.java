package fadu.study;

import fadu.platform.Actor;
import fadu.platform.db.Like;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Versions of courses for who writes, reviews and publishes them. */
@Singleton
public class ReadingDrafts {
    private final Drafts drafts;
    private final Lessons lessons;
    private final CheckKeys keys;
    private final LessonChecks checks;
    private final CourseFiles files;
    private final ShowingLessons showing;

    ReadingDrafts(
            Drafts drafts,
            Lessons lessons,
            CheckKeys keys,
            LessonChecks checks,
            CourseFiles files,
            ShowingLessons showing) {
        this.drafts = drafts;
        this.lessons = lessons;
        this.keys = keys;
        this.checks = checks;
        this.files = files;
        this.showing = showing;
    }

    /** A page of versions, the latest changed first. */
    public Page<DraftRow> page(Actor actor, DraftFilter filter, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        var after = Cursor.decode(cursor, 2);
        var like = Like.containing(filter.text());
        var rows = drafts.page(
                actor.scope(),
                filter,
                like,
                after == null ? null : instant(after.text(0)),
                after == null ? 0 : after.number(1),
                size + 1);
        return Page.cut(
                rows, size, row -> Cursor.of(row.changedAt(), row.id()), drafts.count(actor.scope(), filter, like));
    }

    /** One version with everything in it. */
    public Outcome<WrittenVersion> find(Actor actor, String versionId) {
        return drafts.find(actor.scope(), versionId)
                .map(row -> Outcome.done(whole(row)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** A lesson of a version as learners would see it. */
    public Outcome<ShownLesson> preview(Actor actor, String versionId, String lessonId) {
        var row = drafts.find(actor.scope(), versionId).orElse(null);
        var lesson = row == null
                ? null
                : lessons.find(lessonId)
                        .filter(each -> each.versionId() == row.id())
                        .orElse(null);
        return row == null || lesson == null
                ? Outcome.refused(CommonProblem.NOT_FOUND)
                : Outcome.done(showing.show(lesson, row.coursePublicId(), row.title(), row.number(), null, List.of()));
    }

    /** What differs from another version of the course; from the one before where none is named. */
    public Outcome<Difference> difference(Actor actor, String versionId, @Nullable String with) {
        var after = drafts.find(actor.scope(), versionId).orElse(null);
        if (after == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        var before = with == null
                ? before(actor, after)
                : drafts.find(actor.scope(), with).orElse(null);
        if (with != null && (before == null || before.courseId() != after.courseId())) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return Outcome.done(Comparing.compare(before == null ? null : compared(before), compared(after)));
    }

    private @Nullable DraftRow before(Actor actor, DraftRow after) {
        return after.number() == 1
                ? null
                : drafts
                        .page(actor.scope(), new DraftFilter(null, null, after.coursePublicId()), null, null, 0, 200)
                        .stream()
                        .filter(row -> row.number() == after.number() - 1)
                        .findFirst()
                        .orElse(null);
    }

    private Comparing.Whole compared(DraftRow row) {
        var of = lessons.of(row.id());
        var ids = of.stream().map(LessonRow::id).toList();
        var items = ids.isEmpty() ? List.<CheckKey>of() : keys.of(ids);
        var cited = ids.isEmpty() ? List.<CitationRow>of() : lessons.citations(ids);
        return Comparing.Whole.of(
                row,
                of,
                items.stream()
                        .collect(Collectors.groupingBy(
                                CheckKey::lessonId,
                                Collectors.mapping(
                                        key -> Objects.requireNonNullElse(key.atSecond(), "") + key.item(),
                                        Collectors.joining("\n")))),
                cited.stream()
                        .collect(Collectors.groupingBy(
                                CitationRow::lessonId,
                                Collectors.mapping(
                                        each -> "《" + each.law() + "》" + each.article(), Collectors.joining("；")))));
    }

    private WrittenVersion whole(DraftRow row) {
        var of = lessons.of(row.id());
        var ids = of.stream().map(LessonRow::id).toList();
        var used = new HashSet<>(of.stream()
                .flatMap(lesson -> Stream.of(lesson.fileId(), lesson.captionsId()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        Map<Long, List<WrittenVersion.WrittenCheck>> written = ids.isEmpty()
                ? Map.of()
                : keys.of(ids).stream()
                        .collect(Collectors.groupingBy(
                                CheckKey::lessonId,
                                Collectors.mapping(
                                        key -> new WrittenVersion.WrittenCheck(
                                                key.atSecond(), checks.written(key.item())),
                                        Collectors.toList())));
        Map<Long, List<Citation>> cited = ids.isEmpty()
                ? Map.of()
                : lessons.citations(ids).stream()
                        .collect(Collectors.groupingBy(
                                CitationRow::lessonId, Collectors.mapping(CitationRow::citation, Collectors.toList())));
        Map<Long, CourseFile> kept = used.isEmpty()
                ? Map.of()
                : files.byIds(used).stream().collect(Collectors.toMap(CourseFile::id, Function.identity()));
        return new WrittenVersion(row, of, written, cited, kept);
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
