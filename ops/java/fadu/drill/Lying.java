package fadu.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes an archive whose every entry is whole but whose manifest says of a table what is not so. */
final class Lying {
    private static final int SEAL = 64;

    private Lying() {}

    static Path copy(Path archive, Path to) throws IOException {
        try (var from = new ZipFile(archive.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : from.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                try (var stream = from.getInputStream(entry)) {
                    var content = stream.readAllBytes();
                    zip.write(entry.getName().equals("manifest.properties") ? lie(content) : content);
                }
                zip.closeEntry();
            }
            zip.setComment("0".repeat(SEAL));
        }
        return sealed(to);
    }

    private static byte[] lie(byte[] manifest) {
        return new String(manifest, StandardCharsets.UTF_8)
                .replaceFirst("table\\.person=\\d+ ", "table.person=39 ")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Path sealed(Path file) throws IOException {
        try {
            var bytes = Files.readAllBytes(file);
            var before = Arrays.copyOf(bytes, bytes.length - SEAL);
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(before));
            System.arraycopy(hash.getBytes(StandardCharsets.US_ASCII), 0, bytes, before.length, SEAL);
            return Files.write(file, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
