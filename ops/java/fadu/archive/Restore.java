package fadu.archive;

import fadu.platform.db.Grants;
import fadu.platform.jobs.QuartzTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Makes an empty database and an empty home what an archive says. The schema comes from the migrations up to the archive's
 * version, with their triggers and grants; then the rows; then everything is read back and compared.
 */
public final class Restore {
    private final Archive archive;
    private final Database database;
    private final Path home;

    private Restore(Archive archive, Database database, Path home) {
        this.archive = archive;
        this.database = database;
        this.home = home;
    }

    /** {@code Restore check FILE KEYS} or {@code Restore FILE KEYS HOME}; the database comes from the FADU_DB_* settings. */
    public static void main(String[] arguments) throws Exception {
        Words.orExit(() -> {
            boolean only = arguments[0].equals("check");
            var file = Path.of(arguments[only ? 1 : 0]).toAbsolutePath();
            var keys = Path.of(arguments[only ? 2 : 1]).toAbsolutePath();
            try (var archive = Archive.open(file)) {
                Keys.check(keys, archive.manifest());
                if (only) {
                    Words.say("the archive of " + archive.manifest().takenAt() + " is whole and its keys fit");
                    return;
                }
                var home = Path.of(arguments[2]).toAbsolutePath();
                new Restore(archive, Database.of(System.getenv()), home).run(keys);
            }
        });
    }

    private void run(Path keys) throws IOException, SQLException {
        migrate();
        try (var connection = database.asMigration()) {
            load(connection);
            archive.restoreFiles(home.resolve("files"));
            Keys.restore(keys, home);
            check(connection);
        }
        var manifest = archive.manifest();
        Words.say(
                "restored the state of " + manifest.takenAt() + ": "
                        + manifest.tables().size()
                        + " tables with equal counts and checksums, balances equal to their entries, files and keys as they were");
    }

    private void migrate() throws SQLException {
        try (var connection = database.asMigration()) {
            if (!Schema.tables(connection).isEmpty()) {
                throw new Refusal("the database is not empty; nothing was overwritten. Restore into an empty one.");
            }
        }
        var migrations = archive.manifest().migrations();
        var target = migrations.getLast().split(" ", 2)[0];
        var flyway = Flyway.configure()
                .dataSource(database.url(), database.migratingAccount(), database.migratingPassword())
                .locations("classpath:db/migration")
                .javaMigrations(new QuartzTables())
                .callbacks(new Grants(database.runningAccount()))
                .target(target)
                .load();
        var ours = Arrays.stream(flyway.info().all()).map(Restore::identity).toList();
        if (!ours.containsAll(migrations)) {
            var unknown = new ArrayList<>(migrations);
            unknown.removeAll(ours);
            throw new Refusal("the archive was made by a version with other migrations (" + unknown.getFirst()
                    + " is not known here); use the version that made it, or a newer one. Nothing was restored.");
        }
        flyway.migrate();
    }

    private static String identity(MigrationInfo migration) {
        var checksum = migration.getChecksum();
        return migration.getVersion() + " " + (checksum == null ? "none" : checksum.toString());
    }

    private void load(Connection connection) throws IOException, SQLException {
        var triggers = insertTriggers(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("SET SESSION foreign_key_checks = 0, unique_checks = 0");
            statement.execute("SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
            for (var trigger : triggers) {
                statement.execute("DROP TRIGGER `" + trigger.name() + "`");
            }
            for (var table : Schema.tables(connection)) {
                statement.execute("TRUNCATE TABLE `" + table + "`");
            }
            connection.setAutoCommit(false);
            for (var table : archive.manifest().tables().keySet()) {
                try (var rows = archive.table(table)) {
                    Rows.load(connection, Columns.of(connection, table), rows);
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            for (var counter : archive.manifest().counters().entrySet()) {
                statement.execute("ALTER TABLE `" + counter.getKey() + "` AUTO_INCREMENT = " + counter.getValue());
            }
            for (var trigger : triggers) {
                statement.execute(trigger.definition());
            }
            statement.execute("SET SESSION foreign_key_checks = 1, unique_checks = 1");
        }
    }

    /** Rules for new rows judge the moment of their writing; rows that were once accepted are loaded without them. */
    private static List<Trigger> insertTriggers(Connection connection) throws SQLException {
        var triggers = new ArrayList<Trigger>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT trigger_name, action_timing, event_object_table, action_statement
                        FROM information_schema.triggers
                        WHERE trigger_schema = DATABASE() AND event_manipulation = 'INSERT'""")) {
            while (rows.next()) {
                triggers.add(new Trigger(
                        rows.getString(1),
                        "CREATE TRIGGER `" + rows.getString(1) + "` " + rows.getString(2) + " INSERT ON `"
                                + rows.getString(3) + "` FOR EACH ROW " + rows.getString(4)));
            }
        }
        return triggers;
    }

    private void check(Connection connection) throws IOException, SQLException {
        var manifest = archive.manifest();
        var wrong = new ArrayList<String>();
        if (!Schema.migrations(connection).equals(manifest.migrations())) {
            wrong.add("the schema's version");
        }
        for (var table : manifest.tables().entrySet()) {
            if (!Rows.sum(connection, Columns.of(connection, table.getKey())).equals(table.getValue())) {
                wrong.add("the rows of " + table.getKey());
            }
        }
        if (!Keys.fingerprints(connection).equals(manifest.keys())) {
            wrong.add("the fingerprints of the keys");
        }
        for (var hash : Schema.list(connection, "SELECT hash FROM file_blob")) {
            var file = home.resolve("files").resolve(hash.substring(0, 2)).resolve(hash);
            try (var stream = Files.newInputStream(file)) {
                if (!Digests.hex(stream).equals(hash)) {
                    wrong.add("the file " + hash);
                }
            }
        }
        wrong.addAll(Ledger.differences(connection));
        if (!wrong.isEmpty()) {
            throw new Refusal("the restore is not what was backed up and must not be used; different: "
                    + String.join("; ", wrong));
        }
    }

    /** A trigger with the statement that makes it again. */
    private record Trigger(String name, String definition) {}
}
