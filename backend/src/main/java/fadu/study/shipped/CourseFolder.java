package fadu.study.shipped;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of one shipped course. */
final class CourseFolder {
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*]\\(([a-z0-9-]+\\.svg)\\)");

    private final String id;
    private final ResourceResolver resources;
    private final ObjectMapper json;

    CourseFolder(String id, ResourceResolver resources, ObjectMapper json) {
        this.id = id;
        this.resources = resources;
        this.json = json;
    }

    CourseSource course() {
        return read("course.json", CourseSource.class);
    }

    <T> T read(String name, Class<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(bytes(name).orElseThrow(), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        return new String(bytes(name).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** The drawings that a text names. */
    Map<String, byte[]> drawings(String markdown) {
        var found = new TreeMap<String, byte[]>();
        IMAGE.matcher(markdown)
                .results()
                .map(match -> match.group(1))
                .forEach(name -> found.put(name, bytes(name).orElseThrow()));
        return found;
    }

    /** The recording of a lesson, where the build has made one. */
    Optional<byte[]> recording(String lesson) {
        return bytes(lesson + ".wav");
    }

    /** A fingerprint of everything that the course is made of. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes("course.json").orElseThrow());
            for (var lesson : course().lessons()) {
                var markdown = text(lesson.file());
                digest.update(markdown.getBytes(StandardCharsets.UTF_8));
                drawings(markdown).values().forEach(digest::update);
                recording(lesson.id()).ifPresent(digest::update);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<byte[]> bytes(String name) {
        var found = resources.getResourceAsStream("classpath:courses/" + id + "/" + name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (var stream = found.get()) {
            return Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
