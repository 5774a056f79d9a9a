package fadu.archive;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database and its two accounts, as the FADU_DB_* settings name them.
 *
 * @param runningAccount the account of the application: may not rewrite history
 */
public record Database(
        String url, String runningAccount, String runningPassword, String migratingAccount, String migratingPassword) {
    /** From settings as {@code ops/db/server any env} prints them. */
    public static Database of(Map<String, String> settings) {
        return new Database(
                needed(settings, "FADU_DB_URL"),
                needed(settings, "FADU_DB_USER"),
                needed(settings, "FADU_DB_PASSWORD"),
                needed(settings, "FADU_DB_MIGRATE_USER"),
                needed(settings, "FADU_DB_MIGRATE_PASSWORD"));
    }

    /** With the rights of the application. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(tuned(), runningAccount, runningPassword);
    }

    /** With the rights of migrations. */
    public Connection asMigration() throws SQLException {
        return DriverManager.getConnection(tuned(), migratingAccount, migratingPassword);
    }

    private String tuned() {
        return url + (url.contains("?") ? "&" : "?") + "rewriteBatchedStatements=true&useServerPrepStmts=false"
                + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8";
    }

    private static String needed(Map<String, String> settings, String name) {
        @Nullable String value = settings.get(name);
        if (value == null || value.isBlank()) {
            throw new Refusal("the setting " + name + " is missing; ops/handbook/settings.md says what it means");
        }
        return value;
    }
}
