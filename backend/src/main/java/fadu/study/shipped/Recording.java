package fadu.study.shipped;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A recording made by the build: how long it lasts, and captions by the length of its sentences. */
final class Recording {
    private Recording() {}

    /** How long a WAV file lasts, milliseconds; 0 where it is none. */
    static long millis(byte[] wav) {
        var buffer = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        long rate = 0;
        int at = 12;
        while (at + 8 <= wav.length) {
            var name = new String(wav, at, 4, StandardCharsets.ISO_8859_1);
            long size = buffer.getInt(at + 4) & 0xffffffffL;
            if (name.equals("fmt ")) {
                rate = buffer.getInt(at + 16) & 0xffffffffL;
            }
            if (name.equals("data")) {
                long bytes = Math.min(size, wav.length - at - 8L);
                return rate == 0 ? 0 : bytes * 1000 / rate;
            }
            at += (int) Math.min(Integer.MAX_VALUE - 16L, 8 + size + (size & 1));
        }
        return 0;
    }

    /** Captions: each sentence for its share of the characters. */
    static String captions(List<String> sentences, long millis) {
        long all = sentences.stream().mapToLong(String::length).sum();
        var text = new StringBuilder("WEBVTT\n\n");
        long before = 0;
        for (var sentence : sentences) {
            long after = before + sentence.length();
            text.append(time(before * millis / all))
                    .append(" --> ")
                    .append(time(after * millis / all))
                    .append('\n')
                    .append(sentence)
                    .append("\n\n");
            before = after;
        }
        return text.toString();
    }

    private static String time(long millis) {
        return "%02d:%02d:%02d.%03d"
                .formatted(millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000);
    }
}
