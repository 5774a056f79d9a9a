package fadu.platform.jobs;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Makes Quartz's tables from the script inside the Quartz library itself, so that the two always match. */
@Singleton
public final class QuartzTables implements JavaMigration {
    private static final String SCRIPT = "/org/quartz/impl/jdbcjobstore/tables_mysql_innodb.sql";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261122.0002");
    }

    @Override
    public String getDescription() {
        return "platform quartz tables";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (var statement = context.getConnection().createStatement()) {
            for (var sql : script().split(";")) {
                var bare = sql.lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(java.util.stream.Collectors.joining("\n"))
                        .strip();
                if (!bare.isEmpty() && !bare.startsWith("commit")) {
                    statement.execute(bare);
                }
            }
        }
    }

    private static String script() throws IOException {
        try (var stream = org.quartz.Scheduler.class.getResourceAsStream(SCRIPT)) {
            if (stream == null) {
                throw new IOException("the Quartz library holds no " + SCRIPT);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
