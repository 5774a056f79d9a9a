package fadu.study.upload;

import fadu.platform.problem.Outcome;
import fadu.study.StudyProblem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes captions anew: times and plain words, without styles, places and tags. */
final class CaptionsAnew {
    private static final String TIME = "(?:\\d{2,3}:)?[0-5]\\d:[0-5]\\d\\.\\d{3}";
    private static final Pattern TIMES = Pattern.compile("(" + TIME + ")\\s+-->\\s+(" + TIME + ")(\\s.{0,200})?");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,200}>?");
    private static final int MOST_CUES = 20_000;

    private CaptionsAnew() {}

    static Outcome<Path> write(Path file) throws IOException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            return Outcome.refused(StudyProblem.UPLOAD_BROKEN);
        }
        var cues = cues(text.lines().toList());
        if (cues.isEmpty() || cues.size() > MOST_CUES) {
            return Outcome.refused(StudyProblem.UPLOAD_BROKEN);
        }
        var anew = Files.createTempFile(file.toAbsolutePath().getParent(), "captions", ".part");
        Files.writeString(anew, "WEBVTT\n\n" + String.join("\n", cues));
        return Outcome.done(anew);
    }

    private static List<String> cues(List<String> lines) {
        var found = new ArrayList<String>();
        for (int at = 0; at < lines.size(); at++) {
            var times = TIMES.matcher(lines.get(at).strip());
            if (times.matches()) {
                var words = new StringBuilder();
                while (at + 1 < lines.size() && !lines.get(at + 1).isBlank()) {
                    at++;
                    words.append(plain(lines.get(at))).append('\n');
                }
                found.add(times.group(1) + " --> " + times.group(2) + "\n" + words);
            }
        }
        return found;
    }

    private static String plain(String line) {
        return TAG.matcher(line)
                .replaceAll("")
                .replace("-->", "→")
                .replace("<", "")
                .strip();
    }
}
