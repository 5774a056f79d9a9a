package fadu.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An archive that was read to its end and found whole before anything is done with it. */
final class Archive implements Closeable {
    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens and checks every entry; a damaged, shortened or foreign file is refused. */
    static Archive open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("there is no archive at " + file);
        }
        Seal.check(file);
        try {
            var zip = new ZipFile(file.toFile());
            try {
                var archive = new Archive(file, zip, manifest(file, zip));
                archive.checkEntries();
                return archive;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException | java.io.EOFException e) {
            throw damaged(file, String.valueOf(e.getMessage()));
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The rows of a table. */
    DataInputStream table(String name) throws IOException {
        return new DataInputStream(new BufferedInputStream(entry("tables/" + name + ".rows"), 1 << 16));
    }

    /** Puts every file under the folder as the application keeps them. */
    long restoreFiles(Path files) throws IOException {
        long count = 0;
        for (var path : manifest.entries().keySet()) {
            if (path.startsWith("files/")) {
                var hash = path.substring("files/".length());
                var target = files.resolve(hash.substring(0, 2)).resolve(hash);
                Files.createDirectories(files.resolve(hash.substring(0, 2)));
                try (var stream = entry(path)) {
                    Files.copy(stream, target);
                }
                count++;
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void checkEntries() throws IOException {
        var present = new TreeSet<String>();
        zip.stream().map(java.util.zip.ZipEntry::getName).forEach(present::add);
        present.remove(Manifest.NAME);
        if (!present.equals(new TreeSet<>(manifest.entries().keySet()))) {
            throw damaged(file, "it does not hold what its manifest lists");
        }
        for (var each : manifest.entries().entrySet()) {
            try (var stream = entry(each.getKey())) {
                if (!Digests.hex(stream).equals(each.getValue())) {
                    throw damaged(file, each.getKey() + " is not what was written");
                }
            }
        }
    }

    private InputStream entry(String path) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            throw damaged(file, path + " is missing");
        }
        return zip.getInputStream(entry);
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new Refusal(file + " is no backup of this product; nothing was restored.");
        }
        try (var stream = zip.getInputStream(entry)) {
            return Manifest.read(stream.readAllBytes());
        }
    }

    private static Refusal damaged(Path file, String how) {
        return new Refusal("the archive " + file + " is damaged (" + how + "); nothing was restored.");
    }
}
