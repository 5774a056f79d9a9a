package fadu.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every table whose comment begins with append-only, found in the database itself: by grant and by trigger. */
@WithApp
@Tag("both")
class AppendOnlyTest {
    private static final int COMMAND_DENIED = 1142;
    private static final Pattern FIRST_CHOICE = Pattern.compile("in \\([^']*'([^'\\\\]+)");

    private final App app;

    AppendOnlyTest(App app) {
        this.app = app;
    }

    @Test
    void theRunningAccountMayNeitherChangeNorDelete() throws SQLException {
        try (var connection = app.runningAccount();
                var statement = connection.createStatement()) {
            for (var table : tables()) {
                var column = columns(table).getFirst().name();
                for (var sql : List.of(
                        "UPDATE " + table + " SET " + column + " = " + column,
                        "DELETE FROM " + table,
                        "TRUNCATE TABLE " + table,
                        "DROP TABLE " + table)) {
                    assertThatThrownBy(() -> statement.execute(sql))
                            .as(sql)
                            .isInstanceOfSatisfying(
                                    SQLException.class,
                                    refusal ->
                                            assertThat(refusal.getErrorCode()).isEqualTo(COMMAND_DENIED));
                }
            }
            assertThat(statement.executeUpdate("UPDATE idempotency SET answer = answer WHERE id < 0"))
                    .as("control: an ordinary table allows it")
                    .isZero();
            assertThat(statement.executeUpdate("DELETE FROM idempotency WHERE id < 0"))
                    .isZero();
        }
    }

    @Test
    void theTriggersRefuseEvenTheMigratingAccount() throws SQLException {
        try (var connection = app.migratingAccount()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("SET FOREIGN_KEY_CHECKS = 0");
                for (var table : tables()) {
                    fill(connection, table);
                    var column = columns(table).getFirst().name();
                    for (var sql :
                            List.of("UPDATE " + table + " SET " + column + " = " + column, "DELETE FROM " + table)) {
                        assertThatThrownBy(() -> statement.execute(sql))
                                .as(sql)
                                .hasMessageContaining(table + " is append-only");
                    }
                }
                fill(connection, "clock_offset");
                assertThat(statement.executeUpdate("UPDATE clock_offset SET offset_micros = 2"))
                        .as("control: an ordinary table allows it")
                        .isPositive();
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void thereAreSuchTables() throws SQLException {
        assertThat(tables()).contains("audit_event", "person_merge", "credit_entry", "clearance_decision");
    }

    private List<String> tables() throws SQLException {
        return query("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " AND LOWER(table_comment) LIKE 'append-only%' ORDER BY table_name");
    }

    private List<String> query(String sql) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** One row that the table's own checks accept: first choices of lists, different numbers, one day. */
    private void fill(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        int number = 1;
        for (var column : columns(table)) {
            names.add(column.name());
            values.add(value(table, column, number++));
        }
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("REPLACE INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                    + String.join(", ", values) + ")");
        } catch (SQLException e) {
            alreadyFull(connection, table, names, values, e);
        }
    }

    /** REPLACE deletes first where a row of that key stands, which the trigger refuses: then the table is full already. */
    private static void alreadyFull(
            Connection connection, String table, List<String> names, List<String> values, SQLException fault)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            assertThat(rows.getLong(1))
                    .as("%s takes no row %s = %s: %s", table, names, values, fault.getMessage())
                    .isPositive();
        }
    }

    private String value(String table, Column column, int number) throws SQLException {
        return switch (column.type()) {
            case "date" -> "'2026-01-01'";
            case "datetime", "timestamp" -> "'2026-01-01 00:00:00'";
            case "char", "varchar", "text", "mediumtext", "longtext" -> "'" + choice(table, column.name()) + "'";
            case "binary", "varbinary", "blob" -> "X'" + "00".repeat((int) Math.min(32, column.length())) + "'";
            case "tinyint" -> "1";
            case "json" -> "'{}'";
            default -> table.equals("clock_offset") ? "1" : String.valueOf(number);
        };
    }

    private String choice(String table, String column) throws SQLException {
        var made = made(table).replace("\\'", "'").replace("IN (", "in (");
        int at = made.indexOf("`" + column + "` in (");
        if (at >= 0) {
            var match = FIRST_CHOICE.matcher(made.substring(at));
            if (match.find()) {
                return match.group(1);
            }
        }
        return "x";
    }

    private String made(String table) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW CREATE TABLE " + table)) {
            rows.next();
            return rows.getString(2);
        }
    }

    private List<Column> columns(String table) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.prepareStatement("SELECT column_name, data_type,"
                        + " COALESCE(character_maximum_length, 0) FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = ?"
                        + " AND (is_nullable = 'NO' OR column_name = 'second_person')"
                        + " AND extra NOT LIKE '%auto_increment%' AND extra NOT LIKE '%GENERATED%'"
                        + " ORDER BY ordinal_position")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Column>();
                while (rows.next()) {
                    found.add(new Column(rows.getString(1), rows.getString(2), rows.getLong(3)));
                }
                return found;
            }
        }
    }

    private record Column(String name, String type, long length) {}
}
