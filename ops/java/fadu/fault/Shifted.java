package fadu.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The application's wall clock put forward and back while it runs; the machine's and the database's stay as they are. */
record Shifted(Path library, Path file) {
    /** Where libfaketime is installed; null where it is not. */
    static @Nullable Shifted find(Path work) throws IOException {
        try (var folders = Files.newDirectoryStream(Path.of("/usr/lib"), "*-linux-gnu*")) {
            for (var folder : folders) {
                var library = folder.resolve("faketime/libfaketime.so.1");
                if (Files.exists(library)) {
                    var shifted = new Shifted(library, work.resolve("clock"));
                    shifted.shift(0);
                    return shifted;
                }
            }
        }
        return null;
    }

    /** The monotonic clock is left alone, and so is every wait by it: "mended", the JVM's timed waits end at once and spin. */
    Map<String, String> settings() {
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", file.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }

    /** From now on it is so many seconds ahead. */
    void shift(int seconds) {
        try {
            Files.writeString(file, (seconds < 0 ? "" : "+") + seconds + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
