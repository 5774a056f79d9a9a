package fadu.study.upload;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The chunks of a WAV file: a format, then sound, all within the file. */
final class Chunks {
    private static final int MOST = 1000;

    private Chunks() {}

    static boolean areWhole(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            long at = 12;
            boolean format = false;
            for (int i = 0; i < MOST && at + 8 <= file.length(); i++) {
                file.seek(at);
                var name = new byte[4];
                file.readFully(name);
                long size = Integer.reverseBytes(file.readInt()) & 0xffffffffL;
                var kind = new String(name, StandardCharsets.ISO_8859_1);
                if (size > file.length() - at - 8) {
                    return false;
                }
                format |= kind.equals("fmt ") && size >= 16;
                if (kind.equals("data")) {
                    return format && size > 0;
                }
                at += 8 + size + (size & 1);
            }
            return false;
        }
    }
}
