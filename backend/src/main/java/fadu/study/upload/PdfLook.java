package fadu.study.upload;

import fadu.platform.problem.Outcome;
import fadu.study.StudyProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks into a PDF without building it: names that run, start, fetch or carry something are refused, wherever they stand,
 * also written with escapes and also in packed object streams. What cannot be looked into (encrypted, packed in another way,
 * too much to unpack) is refused as well. Names are long enough not to stand in compressed pictures by chance.
 */
final class PdfLook {
    /** The most that object streams may unpack to, bytes. */
    static final int MOST_UNPACKED = 24 * 1024 * 1024;

    private static final Pattern ACTIVE = Pattern.compile(
            "/(JavaScript|Launch|EmbeddedFiles?|Filespec|RichMedia|SubmitForm|ImportData|GoToE|GoToR|Rendition)(?![A-Za-z0-9])");
    private static final Pattern FORM = Pattern.compile("/XFA(?![A-Za-z0-9])");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    /** {@code /ObjStm}, each letter as it is or escaped. */
    private static final Pattern PACKED =
            Pattern.compile("/(?:O|#4[Ff])(?:b|#62)(?:j|#6[Aa])(?:S|#53)(?:t|#74)(?:m|#6[Dd])");

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
        return isActive(text) ? Outcome.refused(StudyProblem.UPLOAD_ACTIVE_CONTENT) : packed(text);
    }

    private static Outcome<Boolean> packed(String text) {
        int left = MOST_UNPACKED;
        int from = 0;
        var packed = PACKED.matcher(text);
        while (packed.find(from)) {
            int start = text.indexOf("stream", packed.end());
            int begin = start + 6 + (text.startsWith("\r\n", start + 6) ? 2 : 1);
            int end = start < 0 ? -1 : text.indexOf("endstream", begin);
            if (end < 0) {
                return Outcome.refused(StudyProblem.UPLOAD_BROKEN);
            }
            var unpacked = unpacked(text.substring(begin, end), left);
            if (unpacked instanceof Outcome.Refused<String>(var refusal)) {
                return new Outcome.Refused<>(refusal);
            }
            var inside = unpacked.orThrow();
            if (isActive(inside)) {
                return Outcome.refused(StudyProblem.UPLOAD_ACTIVE_CONTENT);
            }
            left -= inside.length();
            from = end;
        }
        return Outcome.done(true);
    }

    private static boolean isActive(String text) {
        var plain = text.indexOf('#') < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
        return ACTIVE.matcher(plain).find()
                || (plain.contains("/AcroForm") && FORM.matcher(plain).find());
    }

    private static Outcome<String> unpacked(String stream, int most) {
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
                    return Outcome.refused(StudyProblem.UPLOAD_TOO_DEMANDING);
                }
            }
            return Outcome.done(out.toString(StandardCharsets.ISO_8859_1));
        } catch (DataFormatException e) {
            return Outcome.refused(StudyProblem.UPLOAD_BROKEN);
        } finally {
            inflater.end();
        }
    }
}
