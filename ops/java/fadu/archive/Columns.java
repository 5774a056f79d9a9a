package fadu.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stored columns of a table, generated ones left out because the server computes them again.
 *
 * @param columns names in the table's order, each with whether it holds bytes and not text
 */
record Columns(String table, List<Column> columns, List<String> key) {
    /** A column; anything but bytes travels as the text the server itself writes. */
    record Column(String name, boolean bytes) {}

    private static final Set<String> BYTES =
            Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob", "bit");
    private static final Set<String> INEXACT = Set.of("float", "double");

    /** Reads them from the server. */
    static Columns of(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = connection.prepareStatement("""
                SELECT column_name, data_type, extra FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position""")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var type = rows.getString(2).toLowerCase(Locale.ROOT);
                    if (INEXACT.contains(type)) {
                        throw new Refusal("the column " + table + "." + rows.getString(1) + " is a " + type
                                + ", which cannot be copied exactly");
                    }
                    if (!rows.getString(3).toUpperCase(Locale.ROOT).contains(" GENERATED")) {
                        columns.add(new Column(rows.getString(1), BYTES.contains(type)));
                    }
                }
            }
        }
        return new Columns(table, List.copyOf(columns), primaryKey(connection, table));
    }

    /** Every value of every row, in the order of the primary key. */
    String select() {
        return "SELECT "
                + columns.stream()
                        .map(each -> each.bytes() ? "`" + each.name() + "`" : "CAST(`" + each.name() + "` AS CHAR)")
                        .collect(Collectors.joining(", "))
                + " FROM `" + table + "`"
                + (key.isEmpty() ? "" : " ORDER BY `" + String.join("`, `", key) + "`");
    }

    /** One row with a place for each value. */
    String insert() {
        return "INSERT INTO `" + table + "` ("
                + columns.stream().map(each -> "`" + each.name() + "`").collect(Collectors.joining(", "))
                + ") VALUES (" + "?, ".repeat(columns.size() - 1) + "?)";
    }

    private static List<String> primaryKey(Connection connection, String table) throws SQLException {
        var key = new ArrayList<String>();
        try (var statement = connection.prepareStatement("""
                SELECT column_name FROM information_schema.statistics
                WHERE table_schema = DATABASE() AND table_name = ? AND index_name = 'PRIMARY' ORDER BY seq_in_index""")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    key.add(rows.getString(1));
                }
            }
        }
        return List.copyOf(key);
    }
}
