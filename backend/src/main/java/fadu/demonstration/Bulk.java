package fadu.demonstration;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects rows of one table and writes them in batches of a thousand. */
final class Bulk {
    private static final int BATCH = 1000;

    private final Connection connection;
    private final String sql;
    private final List<Bulk> parents;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /**
     * Rows for these columns.
     *
     * @param table a table's name; never from outside
     * @param columns its columns in the order of the values, comma-separated
     * @param parents rows that these point to and that are therefore written first
     */
    Bulk(Connection connection, String table, String columns, Bulk... parents) {
        this.connection = connection;
        this.parents = List.of(parents);
        int count = columns.split(",").length;
        this.sql = "INSERT INTO " + table + " (" + columns + ") VALUES ("
                + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    /** Adds a row. */
    void add(@Nullable Object... values) {
        rows.add(values);
        if (rows.size() >= BATCH) {
            flush();
        }
    }

    /** Writes what is left. */
    void flush() {
        parents.forEach(Bulk::flush);
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, sqlValue(row[i]));
                }
                statement.addBatch();
            }
            statement.executeBatch();
            rows.clear();
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration county could not be written: " + sql, e);
        }
    }

    private static @Nullable Object sqlValue(@Nullable Object value) {
        return switch (value) {
            case LocalDate date -> Date.valueOf(date);
            case Instant instant -> Timestamp.from(instant);
            case null, default -> value;
        };
    }
}
