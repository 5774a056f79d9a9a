package fadu.study.shipped;

import fadu.study.ShippingCourse;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes the shipped courses as the product has them; one that has changed becomes a new version. */
@Singleton
public final class ShippedCourses {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedCourses.class);
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final List<String> COURSES = List.of(
            "penalty-procedure",
            "evidence-records",
            "licensing",
            "compulsion",
            "review-litigation",
            "compensation-accountability");

    private final ShippingCourse shipping;
    private final ResourceResolver resources;
    private final ObjectMapper json;

    ShippedCourses(ShippingCourse shipping, ResourceResolver resources, ObjectMapper json) {
        this.shipping = shipping;
        this.resources = resources;
        this.json = json;
    }

    /** Publishes those that are not there yet as they are shipped. A course whose commit got no answer is tried again. */
    public void publish() {
        COURSES.forEach(this::publish);
    }

    private void publish(String id) {
        var folder = new CourseFolder(id, resources, json);
        var hash = folder.hash();
        for (int tries = 1; ; tries++) {
            try {
                if (!shipping.isPublished(id, hash)) {
                    shipping.publish(parcel(id, hash, folder));
                }
                return;
            } catch (RuntimeException e) {
                if (tries == TRIES) {
                    throw e;
                }
                LOG.warn("the shipped course {} is tried again", id, e);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the shipped courses were written", e);
        }
    }

    private static ShippingCourse.Parcel parcel(String id, String hash, CourseFolder folder) {
        var course = folder.course();
        var lessons = new ArrayList<ShippingCourse.ParcelLesson>();
        for (var lesson : course.lessons()) {
            lessons.add(lesson(folder, lesson));
        }
        return new ShippingCourse.Parcel(
                id, hash, course.title().zh(), course.summary().zh(), course.subject(), lessons);
    }

    /** A recording that the build could not make is read instead of heard. */
    private static ShippingCourse.ParcelLesson lesson(CourseFolder folder, CourseSource.LessonSource lesson) {
        var narration = lesson.narration();
        var sound = narration == null ? null : folder.recording(lesson.id()).orElse(null);
        if (narration == null || sound == null) {
            var title = lesson.title().zh().replace("（音频）", "");
            return parcel(folder, lesson, title, lesson.declaredMinutes() * 60, null, null);
        }
        long millis = Recording.millis(sound);
        var captions = folder.captions(lesson.id()).orElseGet(() -> {
            var sentences = folder.read(narration, CourseSource.Narration.class).sentences();
            return Recording.captions(sentences, millis).getBytes(StandardCharsets.UTF_8);
        });
        return parcel(folder, lesson, lesson.title().zh(), (int) (millis / 1000), sound, captions);
    }

    private static ShippingCourse.ParcelLesson parcel(
            CourseFolder folder,
            CourseSource.LessonSource lesson,
            String title,
            int seconds,
            byte @Nullable [] sound,
            byte @Nullable [] captions) {
        var markdown = folder.text(lesson.file());
        return new ShippingCourse.ParcelLesson(
                lesson.id(),
                title,
                seconds,
                markdown,
                sound,
                captions,
                new LinkedHashMap<>(folder.drawings(markdown)),
                lesson.citations().stream()
                        .map(each -> Map.entry(each.law(), each.article()))
                        .toList(),
                lesson.checks().stream()
                        .map(check -> new ShippingCourse.ParcelCheck((int) (check.at() * seconds), check.item()))
                        .toList());
    }
}
