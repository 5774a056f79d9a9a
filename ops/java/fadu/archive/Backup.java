package fadu.archive;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the whole database as of one moment, and the files it names, into one compressed archive; the keys go into a second
 * file. The application may go on working meanwhile: nothing is locked.
 */
public final class Backup {
    private final Path home;
    private final SortedMap<String, String> entries = new TreeMap<>();

    private Backup(Path home) {
        this.home = home;
    }

    /** {@code Backup FILE HOME}; the database comes from the FADU_DB_* settings. */
    public static void main(String[] arguments) throws Exception {
        Words.orExit(() -> {
            var file = Path.of(arguments[0]).toAbsolutePath();
            var home = Path.of(arguments[1]).toAbsolutePath();
            var manifest = new Backup(home).write(Database.of(System.getenv()), file);
            Words.say(
                    "backup of " + manifest.takenAt() + ": " + manifest.tables().size() + " tables, "
                            + manifest.entries().keySet().stream()
                                    .filter(path -> path.startsWith("files/"))
                                    .count()
                            + " files, in " + file);
            Words.say("its keys are in " + Keys.besides(file)
                    + ", apart: whoever holds both reads everything, and without the keys the sealed fields are lost. Keep"
                    + " the two in different places.");
        });
    }

    private Manifest write(Database database, Path file) throws IOException, SQLException {
        if (Files.exists(file) || Files.exists(Keys.besides(file))) {
            throw new Refusal(file + " or its keys are there already; nothing was overwritten. Choose another name.");
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var connection = database.asMigration()) {
            Manifest manifest;
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
                manifest = fill(zip, connection);
                zip.setComment(Seal.BLANK);
            }
            Seal.set(part);
            Keys.keep(home, file, manifest);
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest fill(ZipOutputStream zip, Connection connection) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
        }
        var takenAt =
                Schema.list(connection, "SELECT CAST(UTC_TIMESTAMP() AS CHAR)").getFirst();
        var tables = new TreeMap<String, String>();
        for (var table : Schema.tables(connection)) {
            tables.put(table, table(zip, connection, Columns.of(connection, table)));
        }
        // A file is on disk before its row is committed and never changes: whatever the snapshot names is there.
        for (var hash : Schema.list(connection, "SELECT hash FROM file_blob ORDER BY hash")) {
            file(zip, hash);
        }
        var manifest = new Manifest(
                takenAt,
                Schema.migrations(connection),
                tables,
                Schema.counters(connection),
                Keys.fingerprints(connection),
                entries);
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.bytes());
        zip.closeEntry();
        return manifest;
    }

    private String table(ZipOutputStream zip, Connection connection, Columns columns) throws IOException, SQLException {
        var sum = new RowSum();
        var path = "tables/" + columns.table() + ".rows";
        zip.putNextEntry(new ZipEntry(path));
        var digest = new DigestOutputStream(new Unclosed(zip), Digests.sha256());
        var out = new DataOutputStream(new BufferedOutputStream(digest, 1 << 16));
        Rows.writeHead(out, columns);
        Rows.read(connection, columns, values -> {
            sum.add(values);
            Rows.writeRow(out, values);
        });
        out.writeByte(0);
        out.flush();
        zip.closeEntry();
        entries.put(path, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
        return sum.text();
    }

    private void file(ZipOutputStream zip, String hash) throws IOException {
        var source = home.resolve("files").resolve(hash.substring(0, 2)).resolve(hash);
        if (!Files.exists(source)) {
            throw new Refusal("the file " + hash + " is on record but missing under " + home.resolve("files")
                    + ": there is no backup until it is back or its record is settled");
        }
        zip.putNextEntry(new ZipEntry("files/" + hash));
        try (var stream = Files.newInputStream(source)) {
            var found = Digests.copy(stream, zip);
            if (!found.equals(hash)) {
                throw new Refusal("the file " + source + " is damaged: its content is not what its name says");
            }
        }
        zip.closeEntry();
        entries.put("files/" + hash, hash);
    }

    /** Lets the writers of single entries end without ending the archive. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
