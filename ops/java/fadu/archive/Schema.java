package fadu.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the server says of the schema: its tables, its migrations, the next numbers. */
final class Schema {
    /** Flyway's own table: made by migrating, compared, never loaded. */
    static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /** The tables that hold data, by name. */
    static List<String> tables(Connection connection) throws SQLException {
        return list(connection, """
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> '""" + HISTORY + "'" + " ORDER BY table_name");
    }

    /** The migrations that made this schema, oldest first: version and checksum. */
    static List<String> migrations(Connection connection) throws SQLException {
        return list(
                connection,
                "SELECT CONCAT(version, ' ', COALESCE(checksum, 'none')) FROM " + HISTORY
                        + " WHERE success AND version IS NOT NULL ORDER BY installed_rank");
    }

    /** For each table with a counter, the next number it would give. */
    static SortedMap<String, Long> counters(Connection connection) throws SQLException {
        freshStatistics(connection);
        var counters = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT table_name, auto_increment FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND auto_increment IS NOT NULL")) {
            while (rows.next()) {
                counters.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counters;
    }

    /** MySQL shows counters up to a day old unless asked not to; MariaDB has no such setting. */
    private static void freshStatistics(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW VARIABLES LIKE 'information_schema_stats_expiry'")) {
            boolean known = rows.next();
            rows.close();
            if (known) {
                statement.execute("SET SESSION information_schema_stats_expiry = 0");
            }
        }
    }

    static List<String> list(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return List.copyOf(found);
    }
}
