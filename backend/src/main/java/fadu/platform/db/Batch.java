package fadu.platform.db;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** The same statement for many rows, sent together: the driver makes one multi-row insert of them, however many there are. */
public final class Batch {
    private Batch() {}

    /** Writes all rows; with none it does nothing. */
    public static <T> void write(JdbcOperations jdbc, String sql, Collection<T> rows, Binder<T> binder) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(sql, statement -> {
            for (var row : rows) {
                binder.bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    /** Fills in the values of one row. */
    public interface Binder<T> {
        /** Sets every parameter of the statement. */
        void bind(PreparedStatement statement, T row) throws SQLException;
    }
}
