package fadu.study.upload;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The outermost boxes of an MPEG-4 file: they fill it to its end, and one of them says what there is to play. */
final class Boxes {
    private static final int MOST = 10_000;

    private Boxes() {}

    static boolean areWhole(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            long at = 0;
            boolean plays = false;
            for (int i = 0; i < MOST && at + 8 <= file.length(); i++) {
                file.seek(at);
                long size = file.readInt() & 0xffffffffL;
                var name = new byte[4];
                file.readFully(name);
                var kind = new String(name, StandardCharsets.ISO_8859_1);
                long header = 8;
                if (size == 1) {
                    size = file.readLong();
                    header = 16;
                } else if (size == 0) {
                    size = file.length() - at;
                }
                if (size < header || size > file.length() - at) {
                    return false;
                }
                plays |= kind.equals("moov");
                at += size;
            }
            return plays && at == file.length();
        }
    }
}
