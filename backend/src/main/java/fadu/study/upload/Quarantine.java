package fadu.study.upload;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder where files wait until they are judged: {@code <home>/quarantine}, nothing is ever served from it. */
@Singleton
final class Quarantine {
    private final Path folder;

    Quarantine(@Value("${fadu.home}") String home) {
        folder = Path.of(home, "quarantine");
    }

    /** Where an upload lies; its name is our own random one, never the sender's. */
    Path place(String publicId) {
        return folder.resolve(publicId);
    }

    /** Writes a part at its place; writing it again changes nothing. */
    void write(String publicId, long from, byte[] part) {
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(place(publicId), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(part);
                long at = from;
                while (buffer.hasRemaining()) {
                    at += channel.write(buffer, at);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws a file away. */
    void drop(String publicId) {
        try {
            Files.deleteIfExists(place(publicId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
