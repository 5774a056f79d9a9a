package fadu.study;

import fadu.exams.item.Item;
import fadu.exams.item.ItemJson;
import fadu.platform.id.PublicIds;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes lessons with their checks, pictures and citations, in the caller's transaction. */
@Singleton
class WritingLessons {
    private final Lessons lessons;
    private final CheckKeys keys;
    private final LessonChecks checks;

    WritingLessons(Lessons lessons, CheckKeys keys, LessonChecks checks) {
        this.lessons = lessons;
        this.keys = keys;
        this.checks = checks;
    }

    /** Adds a lesson; answers its public id. */
    String add(long versionId, String lessonKey, int number, Judged lesson) {
        var id = PublicIds.next();
        var plan = lesson.plan();
        lessons.insert(
                id,
                versionId,
                lessonKey,
                number,
                plan.title(),
                plan.kind().name(),
                plan.declaredSeconds(),
                plan.markdown(),
                lesson.blocks(),
                lesson.fileId(),
                lesson.captionsId(),
                lesson.items().size());
        belongings(lessons.find(id).orElseThrow().id(), lesson);
        return id;
    }

    /** Writes a lesson anew. */
    void change(long id, Judged lesson) {
        var plan = lesson.plan();
        lessons.update(
                id,
                plan.title(),
                plan.kind().name(),
                plan.declaredSeconds(),
                plan.markdown(),
                lesson.blocks(),
                lesson.fileId(),
                lesson.captionsId(),
                lesson.items().size());
        clear(id);
        belongings(id, lesson);
    }

    /** Takes a lesson away. */
    void remove(long id) {
        clear(id);
        lessons.delete(id);
    }

    /** Copies lessons into another version; they stay the same lessons. */
    void copy(List<LessonRow> from, long versionId) {
        if (from.isEmpty()) {
            return;
        }
        var ids = from.stream().map(LessonRow::id).toList();
        var allKeys = keys.of(ids);
        var citations = lessons.citations(ids);
        var images = lessons.images(ids);
        for (var lesson : from) {
            var id = PublicIds.next();
            lessons.insert(
                    id,
                    versionId,
                    lesson.lessonKey(),
                    lesson.number(),
                    lesson.title(),
                    lesson.kind().name(),
                    lesson.declaredSeconds(),
                    lesson.markdown(),
                    lesson.blocks(),
                    lesson.fileId(),
                    lesson.captionsId(),
                    lesson.checks());
            long copy = lessons.find(id).orElseThrow().id();
            allKeys.stream()
                    .filter(key -> key.lessonId() == lesson.id())
                    .forEach(key -> keys.insert(copy, key.number(), key.atSecond(), key.shown(), key.item()));
            citations.stream()
                    .filter(row -> row.lessonId() == lesson.id())
                    .forEach(row -> lessons.cite(copy, row.number(), row.law(), row.article()));
            images.stream()
                    .filter(row -> row.lessonId() == lesson.id())
                    .forEach(row -> lessons.image(copy, row.name(), row.fileId()));
        }
    }

    private void clear(long id) {
        keys.clear(id);
        lessons.clearCitations(id);
        lessons.clearImages(id);
    }

    private void belongings(long id, Judged lesson) {
        int number = 1;
        for (var item : lesson.items()) {
            keys.insert(id, number++, item.atSecond(), checks.shown(item.item()), ItemJson.write(item.item()));
        }
        int citation = 1;
        for (var each : lesson.plan().citations()) {
            lessons.cite(id, citation++, each.law(), each.article());
        }
        lesson.images().forEach((name, file) -> lessons.image(id, name, file));
    }

    /**
     * A lesson that passed every check.
     *
     * @param blocks the text in safe blocks, JSON
     * @param images the file of each picture that the text names
     */
    record Judged(
            LessonPlan plan,
            String blocks,
            @Nullable Long fileId,
            @Nullable Long captionsId,
            List<PlacedItem> items,
            Map<String, Long> images) {}

    /** A check that passed. */
    record PlacedItem(@Nullable Integer atSecond, Item item) {}
}
