package fadu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The key files and the other secrets of a home, in a file of their own beside the archive, readable by its owner alone. They
 * never enter the archive: a stolen archive must not open itself.
 */
final class Keys {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final List<String> OTHER_SECRETS = List.of("sign-ins.json", "first-administrator");

    private Keys() {}

    /** Where the keys of an archive lie unless somebody moved them. */
    static Path besides(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".keys");
    }

    /** The keys the database needs: name and fingerprint. */
    static SortedMap<String, String> fingerprints(Connection connection) throws SQLException {
        var keys = new TreeMap<String, String>();
        for (var each :
                Schema.list(connection, "SELECT CONCAT(name, ' ', fingerprint) FROM crypto_key ORDER BY name")) {
            int space = each.indexOf(' ');
            keys.put(each.substring(0, space), each.substring(space + 1));
        }
        return keys;
    }

    /** Writes the file beside the archive; refused when a key that the database needs is not in the home. */
    static void keep(Path home, Path archive, Manifest manifest) throws IOException {
        var part = besides(archive).resolveSibling(besides(archive).getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, OWNER_ONLY);
        try {
            var found = new TreeMap<String, String>();
            try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
                for (var file : secrets(home)) {
                    var content = Files.readAllBytes(file);
                    var path = home.relativize(file).toString();
                    zip.putNextEntry(new ZipEntry(path));
                    zip.write(content);
                    zip.closeEntry();
                    found.put(path, Digests.hex(content));
                }
            }
            require(manifest, found, home.resolve("keys").toString());
            Files.move(part, besides(archive), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Checks that the file opens what the archive holds; changes nothing. */
    static void check(Path keys, Manifest manifest) throws IOException {
        if (!Files.exists(keys)) {
            if (manifest.keys().isEmpty()) {
                return;
            }
            throw new Refusal("the keys of this archive are not at " + keys
                    + ": name their file with --keys. Without them the sealed fields could never be read, so nothing was"
                    + " restored.");
        }
        var found = new TreeMap<String, String>();
        try (var zip = new ZipFile(keys.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var stream = zip.getInputStream(entry)) {
                    found.put(entry.getName(), Digests.hex(stream));
                }
            }
        } catch (ZipException e) {
            throw new Refusal("the keys in " + keys + " are damaged (" + e.getMessage() + "); nothing was restored.");
        }
        require(manifest, found, keys.toString());
    }

    /** Puts the keys into a new home. */
    static void restore(Path keys, Path home) throws IOException {
        if (!Files.exists(keys)) {
            return;
        }
        try (var zip = new ZipFile(keys.toFile())) {
            for (var entry : zip.stream().toList()) {
                var target = home.resolve(entry.getName()).normalize();
                if (!target.startsWith(home)) {
                    throw new Refusal("the keys in " + keys + " name a place outside the home: " + entry.getName());
                }
                var folder = target.getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.createFile(target, OWNER_ONLY);
                try (var stream = zip.getInputStream(entry)) {
                    Files.write(target, stream.readAllBytes());
                }
            }
        }
    }

    private static void require(Manifest manifest, SortedMap<String, String> found, String place) {
        manifest.keys().forEach((name, fingerprint) -> {
            if (!fingerprint.equals(found.get("keys/" + name + ".key"))) {
                throw new Refusal("the key \"" + name + "\" in " + place
                        + " is missing or not the one this database was sealed with; nothing was written.");
            }
        });
    }

    private static List<Path> secrets(Path home) throws IOException {
        var files = new ArrayList<Path>();
        var keys = home.resolve("keys");
        if (Files.isDirectory(keys)) {
            try (var list = Files.list(keys)) {
                list.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        for (var name : OTHER_SECRETS) {
            if (Files.isRegularFile(home.resolve(name))) {
                files.add(home.resolve(name));
            }
        }
        return files;
    }
}
