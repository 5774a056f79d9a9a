import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Speaks the narrated lessons: from each {@code X.narration.json} below a folder makes {@code X.wav} and its captions
 * {@code X.vtt} at the same place below another. Speech comes from espeak-ng; where that is not installed nothing is made, which
 * is said, and the lesson is its transcript.
 */
final class Narrate {
    /** The voice that reads characters by their pinyin; the one named plain "cmn" reads the pinyin as English. */
    private static final String VOICE = "cmn-latn-pinyin";

    private static final String WORDS_A_MINUTE = "150";
    private static final int HEADER = 44;
    private static final int RATE = 22_050;
    private static final int BYTES_A_SECOND = RATE * 2;
    private static final int PAUSE = BYTES_A_SECOND * 2 / 5;
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    public static void main(String[] arguments) throws Exception {
        var from = Path.of(arguments[0]);
        var to = Path.of(arguments[1]);
        List<Path> lessons;
        try (var files = Files.walk(from)) {
            lessons = files.filter(each -> each.toString().endsWith(".narration.json"))
                    .sorted()
                    .toList();
        }
        for (var lesson : lessons) {
            var name = from.relativize(lesson).toString().replace(".narration.json", "");
            if (made(lesson, to.resolve(name + ".vtt"))) {
                continue;
            }
            try {
                speak(sentences(Files.readString(lesson)), to.resolve(name + ".wav"), to.resolve(name + ".vtt"));
            } catch (IOException e) {
                System.err.println("espeak-ng is not installed (Debian: apt-get install espeak-ng): " + name
                        + " stays without sound, its transcript stands in");
                return;
            }
        }
    }

    /** The captions are written last: where they are younger than the sentences, the sound is too. */
    private static boolean made(Path lesson, Path captions) throws IOException {
        return Files.exists(captions)
                && Files.getLastModifiedTime(captions).compareTo(Files.getLastModifiedTime(lesson)) > 0;
    }

    /** The strings of the array {@code sentences}. */
    private static List<String> sentences(String json) {
        var found = new ArrayList<String>();
        var strings = STRING.matcher(json.substring(json.indexOf('[', json.indexOf("\"sentences\""))));
        while (strings.find()) {
            found.add(strings.group(1));
        }
        return found;
    }

    private static void speak(List<String> sentences, Path sound, Path captions) throws Exception {
        var pcm = new ByteArrayOutputStream();
        var vtt = new StringBuilder("WEBVTT\n");
        for (var sentence : sentences) {
            int start = pcm.size();
            pcm.write(samples(sentence));
            vtt.append("\n%s --> %s\n%s\n".formatted(stamp(start), stamp(pcm.size()), sentence));
            pcm.write(new byte[PAUSE]);
        }
        Files.createDirectories(sound.getParent());
        Files.write(sound, wave(pcm.toByteArray()));
        Files.writeString(captions, vtt);
    }

    private static byte[] samples(String sentence) throws IOException, InterruptedException {
        var process = new ProcessBuilder("espeak-ng", "-v", VOICE, "-s", WORDS_A_MINUTE, "--stdout", sentence)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var bytes = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0 || bytes.length <= HEADER) {
            throw new IllegalStateException("espeak-ng said nothing for: " + sentence);
        }
        return java.util.Arrays.copyOfRange(bytes, HEADER, bytes.length);
    }

    private static String stamp(int bytes) {
        double seconds = (double) bytes / BYTES_A_SECOND;
        return String.format(Locale.ROOT, "%02d:%06.3f", (int) seconds / 60, seconds % 60);
    }

    /** Sixteen-bit mono in a RIFF envelope. */
    private static byte[] wave(byte[] pcm) {
        return ByteBuffer.allocate(HEADER + pcm.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(HEADER - 8 + pcm.length)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(BYTES_A_SECOND)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(pcm.length)
                .put(pcm)
                .array();
    }
}
