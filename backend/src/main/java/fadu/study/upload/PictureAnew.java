package fadu.study.upload;

import fadu.platform.problem.Outcome;
import fadu.study.StudyProblem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import org.jspecify.annotations.Nullable;

/** Writes a picture anew: its points and nothing else, so that no place, no camera and no hidden bytes are kept. */
final class PictureAnew {
    /** The largest picture, points. */
    static final long MOST_POINTS = 12_000_000;

    private static final float QUALITY = 0.9f;

    private PictureAnew() {}

    static Outcome<Path> write(Path file, FileKind kind) throws IOException {
        var format = kind == FileKind.PNG ? "png" : "jpeg";
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            long points = (long) reader.getWidth(0) * reader.getHeight(0);
            if (points > MOST_POINTS) {
                return Outcome.refused(StudyProblem.UPLOAD_IMAGE_TOO_LARGE, "most", MOST_POINTS / 1_000_000);
            }
            var image = read(reader);
            if (image == null) {
                return Outcome.refused(StudyProblem.UPLOAD_BROKEN);
            }
            var anew = Files.createTempFile(file.toAbsolutePath().getParent(), "picture", ".part");
            write(plain(image, kind), format, anew);
            return Outcome.done(anew);
        } finally {
            reader.dispose();
        }
    }

    /** Null where the decoder fails in whatever way: hostile pictures make it throw all kinds of exceptions. */
    private static @Nullable BufferedImage read(ImageReader reader) {
        try {
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static BufferedImage plain(BufferedImage image, FileKind kind) {
        boolean clear = kind == FileKind.PNG && image.getColorModel().hasAlpha();
        var copy = new BufferedImage(
                image.getWidth(), image.getHeight(), clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var canvas = copy.createGraphics();
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return copy;
    }

    private static void write(BufferedImage image, String format, Path target) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = ImageIO.createImageOutputStream(target.toFile())) {
            writer.setOutput(out);
            var settings = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
    }
}
