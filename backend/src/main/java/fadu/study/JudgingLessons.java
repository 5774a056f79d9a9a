package fadu.study;

import fadu.platform.Scope;
import fadu.platform.problem.Outcome;
import fadu.study.text.Block;
import fadu.study.text.Markdown;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Judges a lesson as an author writes it: text in the subset, a file of the right kind, checks in order, pictures that exist. */
@Singleton
class JudgingLessons {
    private final CourseFiles files;
    private final LessonChecks checks;

    JudgingLessons(CourseFiles files, LessonChecks checks) {
        this.files = files;
        this.checks = checks;
    }

    Outcome<WritingLessons.Judged> judge(Scope scope, LessonPlan plan) {
        return Markdown.read(plan.markdown()).then(blocks -> judge(scope, plan, blocks));
    }

    private Outcome<WritingLessons.Judged> judge(Scope scope, LessonPlan plan, List<Block> blocks) {
        if (plan.kind() == LessonKind.TEXT && blocks.isEmpty()) {
            return Outcome.refused(StudyProblem.LESSON_TEXT_NEEDED);
        }
        var file = file(scope, plan.fileId());
        var captions = file(scope, plan.captionsFileId());
        if (!fits(plan, file, captions)) {
            return Outcome.refused(StudyProblem.LESSON_FILE_WRONG);
        }
        var images = new TreeMap<String, Long>();
        for (var name : Markdown.images(blocks)) {
            var image = file(scope, name);
            if (image == null || !image.mediaType().startsWith("image/")) {
                return Outcome.refused(StudyProblem.LESSON_IMAGE_UNKNOWN, "name", name);
            }
            images.put(name, image.id());
        }
        var items = new ArrayList<WritingLessons.PlacedItem>();
        for (var check : plan.checks()) {
            var read = checks.read(items.size() + 1, check.item());
            if (read instanceof Outcome.Refused<fadu.exams.item.Item>(var refusal)) {
                return new Outcome.Refused<>(refusal);
            }
            items.add(new WritingLessons.PlacedItem(check.atSecond(), read.orThrow()));
        }
        return Outcome.done(new WritingLessons.Judged(
                plan,
                checks.write(blocks),
                file == null ? null : file.id(),
                captions == null ? null : captions.id(),
                items,
                images));
    }

    private @Nullable CourseFile file(Scope scope, @Nullable String id) {
        return id == null || id.isBlank() ? null : files.find(scope, id).orElse(null);
    }

    private static boolean fits(LessonPlan plan, @Nullable CourseFile file, @Nullable CourseFile captions) {
        var type = file == null ? "" : file.mediaType();
        boolean fileFits = switch (plan.kind()) {
            case TEXT -> plan.fileId() == null;
            case PDF -> type.equals("application/pdf");
            case AUDIO -> type.startsWith("audio/");
            case VIDEO -> type.startsWith("video/");
        };
        boolean captionsFit = plan.captionsFileId() == null
                || (plan.kind().isRecording()
                        && captions != null
                        && captions.mediaType().equals("text/vtt"));
        return fileFits && captionsFit;
    }
}
