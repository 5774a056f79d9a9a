package fadu.study;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.blob.Blobs;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.time.Clock;
import fadu.study.text.Markdown;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Publishing the courses that come with the product. They belong to no unit and are everybody's. */
@Singleton
public class ShippingCourse {
    private final Drafts drafts;
    private final WritingLessons writing;
    private final LessonChecks checks;
    private final CourseFiles files;
    private final Blobs blobs;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;

    ShippingCourse(
            Drafts drafts,
            WritingLessons writing,
            LessonChecks checks,
            CourseFiles files,
            Blobs blobs,
            Audit audit,
            Clock clock,
            Tx tx) {
        this.drafts = drafts;
        this.writing = writing;
        this.checks = checks;
        this.files = files;
        this.blobs = blobs;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
    }

    /** Whether the published version of a shipped course is made of exactly this source. */
    public boolean isPublished(String code, String hash) {
        return drafts.shipped(code)
                .flatMap(drafts::publishedSource)
                .filter(hash::equals)
                .isPresent();
    }

    /** Publishes a course as it is shipped; of two nodes that start at once one does it. */
    public void publish(Parcel parcel) {
        parcel.lessons().forEach(lesson -> lesson.keepFiles(blobs));
        tx.write(() -> {
            drafts.ship(identity("course", parcel.code()), parcel.code(), clock.raw());
            long course = drafts.shipped(parcel.code()).orElseThrow();
            drafts.lock(course);
            if (!isPublished(parcel.code(), parcel.hash())) {
                publish(parcel, course);
            }
            return true;
        });
    }

    private void publish(Parcel parcel, long course) {
        int number = drafts.latest(course).number() + 1;
        var id = PublicIds.next();
        var now = clock.raw();
        drafts.insertVersion(
                id, course, number, 1, parcel.title(), parcel.summary(), parcel.subject(), null, parcel.hash(), now);
        long version = drafts.versionKey(id).orElseThrow();
        int place = 1;
        for (var lesson : parcel.lessons()) {
            writing.add(version, identity(parcel.code(), lesson.code()), place++, judged(lesson));
        }
        drafts.recount(version, now);
        drafts.retirePublished(course, "已由第 " + number + " 版取代", now);
        drafts.publish(version, null, now);
        audit.append(
                Actor.system(),
                "course.ship",
                "course-version:" + id,
                0,
                Map.of("code", parcel.code(), "number", number));
    }

    private WritingLessons.Judged judged(ParcelLesson lesson) {
        var blocks = Markdown.read(lesson.markdown()).orThrow();
        var images = new HashMap<String, Long>();
        lesson.drawings().forEach((name, bytes) -> images.put(name, keep(name, "image/svg+xml", bytes)));
        var sound = lesson.sound();
        var captions = lesson.captions();
        var items = new ArrayList<WritingLessons.PlacedItem>();
        for (var check : lesson.checks()) {
            items.add(new WritingLessons.PlacedItem(
                    check.atSecond(),
                    checks.read(items.size() + 1, check.item()).orThrow()));
        }
        var plan = new LessonPlan(
                lesson.title(),
                sound == null ? LessonKind.TEXT : LessonKind.AUDIO,
                lesson.seconds(),
                lesson.markdown(),
                null,
                null,
                List.of(),
                lesson.citations().stream()
                        .map(each -> new Citation(each.getKey(), each.getValue()))
                        .toList());
        return new WritingLessons.Judged(
                plan,
                checks.write(blocks),
                sound == null ? null : keep(lesson.title() + ".wav", "audio/wav", sound),
                captions == null ? null : keep(lesson.title() + ".vtt", "text/vtt", captions),
                items,
                images);
    }

    private long keep(String name, String mediaType, byte[] bytes) {
        var id = PublicIds.next();
        files.insert(id, null, name, mediaType, bytes.length, fingerprint(bytes), clock.raw(), null);
        return files.byPublicId(id).orElseThrow().id();
    }

    /** The same identity at every place where the course is shipped, so that links and credit keys agree. */
    private static String identity(String kind, String code) {
        return PublicIds.encode(Arrays.copyOf(sha256((kind + "/" + code).getBytes(StandardCharsets.UTF_8)), 16));
    }

    private static String fingerprint(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A course as it is shipped.
     *
     * @param hash a fingerprint of everything it is made of
     * @param subject a subject kind's name
     */
    public record Parcel(
            String code, String hash, String title, String summary, String subject, List<ParcelLesson> lessons) {}

    /**
     * A lesson as it is shipped.
     *
     * @param sound its recording (WAV); null for a text
     * @param drawings by the name that the text uses
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record ParcelLesson(
            String code,
            String title,
            int seconds,
            String markdown,
            byte @Nullable [] sound,
            byte @Nullable [] captions,
            Map<String, byte[]> drawings,
            List<Map.Entry<String, String>> citations,
            List<ParcelCheck> checks) {
        /** The store names files by their content, which is how the rows name them too. */
        private void keepFiles(Blobs blobs) {
            drawings.values().forEach(bytes -> blobs.keep(new ByteArrayInputStream(bytes), "image/svg+xml"));
            var recording = sound;
            if (recording != null) {
                blobs.keep(new ByteArrayInputStream(recording), "audio/wav");
            }
            var words = captions;
            if (words != null) {
                blobs.keep(new ByteArrayInputStream(words), "text/vtt");
            }
        }
    }

    /** A check as it is shipped. */
    public record ParcelCheck(int atSecond, Map<String, Object> item) {}
}
