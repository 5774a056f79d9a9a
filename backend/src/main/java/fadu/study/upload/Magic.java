package fadu.study.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is by its first bytes. */
final class Magic {
    /** How many bytes tell. */
    static final int NEEDED = 4096;

    private Magic() {}

    static boolean fits(FileKind kind, byte[] head) {
        return switch (kind) {
            case PDF -> text(head, 0, 5).equals("%PDF-");
            case MP3 -> text(head, 0, 3).equals("ID3") || isFrame(head);
            case WAV -> text(head, 0, 4).equals("RIFF") && text(head, 8, 4).equals("WAVE");
            case MP4, M4A -> text(head, 4, 4).equals("ftyp");
            case OGG -> text(head, 0, 4).equals("OggS") && contains(head, 200, "vorbis", "OpusHead", "FLAC");
            case WEBM -> starts(head, 0x1a, 0x45, 0xdf, 0xa3) && contains(head, 100, "webm");
            case VTT -> isCaptions(head);
            case PNG -> starts(head, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a);
            case JPEG -> starts(head, 0xff, 0xd8, 0xff);
        };
    }

    private static boolean isFrame(byte[] head) {
        return head.length > 3
                && (head[0] & 0xff) == 0xff
                && (head[1] & 0xe0) == 0xe0
                && (head[1] & 0x18) != 0x08
                && (head[1] & 0x06) == 0x02
                && (head[2] & 0xf0) != 0xf0;
    }

    private static boolean isCaptions(byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8);
        var first = text.startsWith("\ufeff") ? text.substring(1) : text;
        return first.startsWith("WEBVTT") && (first.length() == 6 || Character.isWhitespace(first.charAt(6)));
    }

    private static boolean contains(byte[] head, int within, String... words) {
        var text = text(head, 0, within);
        return Arrays.stream(words).anyMatch(text::contains);
    }

    private static String text(byte[] head, int from, int length) {
        return from >= head.length
                ? ""
                : new String(head, from, Math.min(length, head.length - from), StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != (bytes[i] & 0xff)) {
                return false;
            }
        }
        return true;
    }
}
