package fadu.study.upload;

import fadu.platform.problem.Outcome;
import fadu.study.StudyProblem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/**
 * Judges a file in quarantine: by its first bytes it must be what its name promises, and inside it must be whole and do
 * nothing by itself. Pictures and captions are written anew, so that nothing but the picture and the words is kept.
 */
@Singleton
final class JudgingFiles {
    /** At most two files are judged at once, so that what they need of memory has a bound. */
    private final Semaphore judges = new Semaphore(2);

    Outcome<Passed> judge(Path file, String name) {
        var promised = FileKind.promised(name).orElse(null);
        if (promised == null) {
            return Outcome.refused(StudyProblem.UPLOAD_TYPE_REFUSED);
        }
        judges.acquireUninterruptibly();
        try {
            return judge(file, promised);
        } catch (IOException e) {
            return Outcome.refused(StudyProblem.UPLOAD_BROKEN);
        } finally {
            judges.release();
        }
    }

    private static Outcome<Passed> judge(Path file, FileKind promised) throws IOException {
        if (!Magic.fits(promised, head(file))) {
            return Outcome.refused(StudyProblem.UPLOAD_TYPE_MISMATCH);
        }
        return switch (promised) {
            case PDF -> PdfLook.look(file).then(looked -> passed(file, promised));
            case MP4, M4A -> Boxes.areWhole(file) ? passed(file, promised) : broken();
            case WAV -> Chunks.areWhole(file) ? passed(file, promised) : broken();
            case MP3, OGG, WEBM -> passed(file, promised);
            case VTT ->
                CaptionsAnew.write(file).then(written -> Outcome.done(new Passed(promised.mediaType(), written, true)));
            case PNG, JPEG ->
                PictureAnew.write(file, promised)
                        .then(written -> Outcome.done(new Passed(promised.mediaType(), written, true)));
        };
    }

    private static Outcome<Passed> passed(Path file, FileKind kind) {
        return Outcome.done(new Passed(kind.mediaType(), file, false));
    }

    private static Outcome<Passed> broken() {
        return Outcome.refused(StudyProblem.UPLOAD_BROKEN);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Magic.NEEDED);
        }
    }

    /**
     * A file that passed.
     *
     * @param content what is to be kept: the file itself or what was written anew
     * @param anew whether {@code content} has to be thrown away afterwards
     */
    record Passed(String mediaType, Path content, boolean anew) {
        void drop() {
            if (anew) {
                try {
                    Files.deleteIfExists(content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
