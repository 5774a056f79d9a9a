package fadu.study.upload;

import fadu.platform.problem.Outcome;
import fadu.study.StudyProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks into a PDF without building it: names that run, start, fetch or carry something are refused, wherever they stand,
 * also written with escapes and also in packed object streams. What cannot be looked into (encrypted, too much to unpack) is
 * refused as well.
 */
final class PdfLook {
    /** The most that object streams may unpack to, bytes. */
    static final int MOST_UNPACKED = 24 * 1024 * 1024;

    private static final Pattern ACTIVE = Pattern.compile(
            "/(JavaScript|JS|Launch|EmbeddedFiles?|Filespec|RichMedia|XFA|SubmitForm|ImportData|GoToE|GoToR|Sound|Movie|Rendition)(?![A-Za-z0-9])");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final String PACKED = "/ObjStm";

    private PdfLook() {}

    static Outcome<Boolean> look(Path path) {
        String text;
        try {
            text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return Outcome.refused(StudyProblem.UPLOAD_BROKEN);
        }
        if (!text.substring(Math.max(0, text.length() - 2048)).contains("%%EOF") || text.contains("/Encrypt")) {
            return Outcome.refused(StudyProblem.UPLOAD_BROKEN);
        }
        if (isActive(text)) {
            return Outcome.refused(StudyProblem.UPLOAD_ACTIVE_CONTENT);
        }
        return packed(text);
    }

    private static Outcome<Boolean> packed(String text) {
        int left = MOST_UNPACKED;
        int at = text.indexOf(PACKED);
        while (at >= 0) {
            int start = text.indexOf("stream", at);
            if (start < 0) {
                return Outcome.refused(StudyProblem.UPLOAD_BROKEN);
            }
            int begin = start + 6 + (text.startsWith("\r\n", start + 6) ? 2 : 1);
            int end = text.indexOf("endstream", begin);
            if (end < 0) {
                return Outcome.refused(StudyProblem.UPLOAD_BROKEN);
            }
            var inside = unpacked(text.substring(begin, end), left);
            if (inside == null) {
                return Outcome.refused(StudyProblem.UPLOAD_TOO_DEMANDING);
            }
            if (isActive(inside)) {
                return Outcome.refused(StudyProblem.UPLOAD_ACTIVE_CONTENT);
            }
            left -= inside.length();
            at = text.indexOf(PACKED, end);
        }
        return Outcome.done(true);
    }

    private static boolean isActive(String text) {
        var plain = text.indexOf('#') < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(match.group(1), 16))));
        return ACTIVE.matcher(plain).find();
    }

    /** What a packed stream holds; the stream itself where it is not packed; null where it is more than may be unpacked. */
    private static @org.jspecify.annotations.Nullable String unpacked(String stream, int most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(stream.getBytes(StandardCharsets.ISO_8859_1));
            var out = new ByteArrayOutputStream();
            var buffer = new byte[16 * 1024];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                out.write(buffer, 0, read);
                if (out.size() > most) {
                    return null;
                }
            }
            return out.toString(StandardCharsets.ISO_8859_1);
        } catch (DataFormatException e) {
            return stream;
        } finally {
            inflater.end();
        }
    }
}
