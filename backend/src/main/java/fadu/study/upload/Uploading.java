package fadu.study.upload;

import fadu.directory.Texts;
import fadu.directory.Units;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.blob.Blobs;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import fadu.study.CourseFile;
import fadu.study.CourseFiles;
import fadu.study.StudyProblem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes files in: in parts into quarantine under a quota, then judged by what they are, then kept by their content (trust.md
 * 4.10). What is refused is gone.
 */
@Singleton
public class Uploading {
    /** How long each part is, but for the last. */
    public static final int PART_BYTES = 4 * 1024 * 1024;

    /** What one person may have on the way, bytes. */
    static final long QUOTA = 1024L * 1024 * 1024;

    /** What may be on the way in all, bytes. */
    static final long QUOTA_OF_ALL = 8 * QUOTA;

    private final Uploads uploads;
    private final Quarantine quarantine;
    private final JudgingFiles judging;
    private final CourseFiles files;
    private final Blobs blobs;
    private final Units units;
    private final Audit audit;
    private final Clock clock;
    private final Tx tx;

    Uploading(
            Uploads uploads,
            Quarantine quarantine,
            JudgingFiles judging,
            CourseFiles files,
            Blobs blobs,
            Units units,
            Audit audit,
            Clock clock,
            Tx tx) {
        this.uploads = uploads;
        this.quarantine = quarantine;
        this.judging = judging;
        this.files = files;
        this.blobs = blobs;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
        this.tx = tx;
    }

    /** Opens an upload into the files of a unit in scope; answers its public id. */
    public Outcome<String> open(@Nullable IdempotencyKey key, Actor actor, String unitId, String name, long size) {
        var kind = FileKind.promised(name).orElse(null);
        if (kind == null) {
            return Outcome.refused(StudyProblem.UPLOAD_TYPE_REFUSED);
        }
        if (size > kind.most()) {
            return Outcome.refused(StudyProblem.UPLOAD_TOO_LARGE, "megabytes", kind.megabytes());
        }
        return tx.run(key, String.class, () -> {
            var unit = units.byPublicId(actor.scope(), unitId).orElse(null);
            if (unit == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (uploads.announced(actor.personId()) + size > QUOTA || uploads.announced() + size > QUOTA_OF_ALL) {
                return Outcome.refused(StudyProblem.UPLOAD_QUOTA);
            }
            var id = PublicIds.next();
            uploads.insert(id, unit.id(), actor.personId(), name(name), size, clock.raw());
            audit.append(actor, "course-file.open", "course-upload:" + id, unit.id(), Map.of("size", size));
            return Outcome.done(id);
        });
    }

    /** Takes one part; answers the upload as it stands then. */
    public Outcome<Upload> part(Actor actor, String id, int number, byte[] content) {
        return tx.run(() -> {
            var upload = uploads.lock(actor.personId(), id).orElse(null);
            if (upload == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (upload.state() != Upload.State.OPEN) {
                return Outcome.refused(StudyProblem.UPLOAD_OVER);
            }
            if (number >= 0 && number < upload.parts()) {
                return Outcome.done(upload);
            }
            long due = Math.min(PART_BYTES, upload.size() - upload.received());
            if (number != upload.parts() || content.length != due || due == 0) {
                return Outcome.refused(StudyProblem.UPLOAD_PART_WRONG, "number", upload.parts());
            }
            quarantine.write(id, upload.received(), content);
            uploads.count(upload.id(), upload.received() + due);
            return Outcome.done(uploads.find(actor.personId(), id).orElseThrow());
        });
    }

    /** Judges the whole file and keeps it; refused in words otherwise, and then it is gone. */
    public Outcome<CourseFile> finish(Actor actor, String id) {
        var upload = uploads.find(actor.personId(), id).orElse(null);
        if (upload == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (upload.state() != Upload.State.OPEN) {
            return Outcome.refused(StudyProblem.UPLOAD_OVER);
        }
        if (upload.received() != upload.size()) {
            return Outcome.refused(StudyProblem.UPLOAD_INCOMPLETE);
        }
        return switch (judging.judge(quarantine.place(id), upload.name())) {
            case Outcome.Refused<JudgingFiles.Passed>(var refusal) -> refuse(actor, upload, refusal);
            case Outcome.Done<JudgingFiles.Passed>(var passed) -> keep(actor, upload, passed);
        };
    }

    /** Throws an unfinished upload away. */
    public Outcome<Boolean> discard(Actor actor, String id) {
        return tx.run(() -> {
            var upload = uploads.lock(actor.personId(), id).orElse(null);
            if (upload == null) {
                return Outcome.<Boolean>refused(CommonProblem.NOT_FOUND);
            }
            if (upload.state() != Upload.State.OPEN) {
                return Outcome.<Boolean>refused(StudyProblem.UPLOAD_OVER);
            }
            uploads.end(upload.id(), Upload.State.REFUSED.name(), null);
            quarantine.drop(id);
            audit.append(actor, "course-file.discard", "course-upload:" + id, upload.unitId(), Map.of());
            return Outcome.done(true);
        });
    }

    private Outcome<CourseFile> keep(Actor actor, Upload upload, JudgingFiles.Passed passed) {
        String hash;
        try {
            hash = blobs.keep(Files.newInputStream(passed.content()), passed.mediaType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long size = passed.content().toFile().length();
        var kept = tx.run(() -> {
            var now = uploads.lock(actor.personId(), upload.publicId()).orElseThrow();
            if (now.state() != Upload.State.OPEN) {
                return Outcome.<CourseFile>refused(StudyProblem.UPLOAD_OVER);
            }
            var file = PublicIds.next();
            files.insert(
                    file,
                    upload.unitId(),
                    upload.name(),
                    passed.mediaType(),
                    size,
                    hash,
                    clock.now(),
                    actor.personId());
            uploads.end(upload.id(), Upload.State.KEPT.name(), null);
            audit.append(
                    actor,
                    "course-file.keep",
                    "course-file:" + file,
                    upload.unitId(),
                    Map.of("name", upload.name(), "type", passed.mediaType(), "hash", hash));
            return Outcome.done(files.byPublicId(file).orElseThrow());
        });
        passed.drop();
        quarantine.drop(upload.publicId());
        return kept;
    }

    private Outcome<CourseFile> refuse(Actor actor, Upload upload, Refusal refusal) {
        tx.write(() -> {
            uploads.end(upload.id(), Upload.State.REFUSED.name(), refusal.code().name());
            audit.append(
                    actor,
                    "course-file.refuse",
                    "course-upload:" + upload.publicId(),
                    upload.unitId(),
                    Map.of("why", refusal.code().name()));
            return true;
        });
        quarantine.drop(upload.publicId());
        return new Outcome.Refused<>(refusal);
    }

    /** The name without folders and without what cannot be kept. */
    private static String name(String fileName) {
        var last = Texts.tidy(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        var kept = last.codePoints()
                .filter(point -> Texts.keepable(Character.toString(point), 1))
                .limit(200)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return kept.isEmpty() ? "-" : kept.toString();
    }
}
