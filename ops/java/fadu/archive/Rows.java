package fadu.archive;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The rows of one table on their way out of a server, into one, or past the eye of the checker; never all in memory. */
final class Rows {
    private static final int BATCH_ROWS = 500;
    private static final long BATCH_BYTES = 4L << 20;

    /** What to do with each row. */
    interface Sink {
        /** One row, null for NULL. */
        void row(byte[] @Nullable [] values) throws IOException, SQLException;
    }

    private Rows() {}

    /** Reads a table from the server row by row. */
    static void read(Connection connection, Columns columns, Sink sink) throws IOException, SQLException {
        try (var statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (var rows = statement.executeQuery(columns.select())) {
                while (rows.next()) {
                    sink.row(values(rows, columns));
                }
            }
        }
    }

    /** The count and checksum of a table as it stands. */
    static String sum(Connection connection, Columns columns) throws IOException, SQLException {
        var sum = new RowSum();
        read(connection, columns, sum::add);
        return sum.text();
    }

    /** Writes the heading: which columns follow. */
    static void writeHead(DataOutputStream out, Columns columns) throws IOException {
        out.writeInt(columns.columns().size());
        for (var column : columns.columns()) {
            out.writeUTF(column.name());
        }
    }

    /** Writes one row. */
    static void writeRow(DataOutputStream out, byte[] @Nullable [] values) throws IOException {
        out.writeByte(1);
        for (var value : values) {
            out.writeInt(value == null ? -1 : value.length);
            if (value != null) {
                out.write(value);
            }
        }
    }

    /** Inserts the rows of an archive entry into the table. */
    static void load(Connection connection, Columns columns, DataInputStream in) throws IOException, SQLException {
        var names = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(in.readUTF());
        }
        var here = columns.columns().stream().map(Columns.Column::name).toList();
        if (!names.equals(here)) {
            throw new Refusal("the table " + columns.table() + " has other columns in the archive (" + names
                    + ") than in this version (" + here + ")");
        }
        try (var insert = connection.prepareStatement(columns.insert())) {
            long bytes = 0;
            int waiting = 0;
            while (in.readByte() == 1) {
                bytes += bind(insert, columns, in);
                insert.addBatch();
                if (++waiting == BATCH_ROWS || bytes > BATCH_BYTES) {
                    insert.executeBatch();
                    connection.commit();
                    waiting = 0;
                    bytes = 0;
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static long bind(PreparedStatement insert, Columns columns, DataInputStream in)
            throws IOException, SQLException {
        long bytes = 0;
        for (int i = 0; i < columns.columns().size(); i++) {
            int length = in.readInt();
            if (length < 0) {
                insert.setNull(i + 1, java.sql.Types.VARCHAR);
                continue;
            }
            var value = in.readNBytes(length);
            bytes += length;
            if (columns.columns().get(i).bytes()) {
                insert.setBytes(i + 1, value);
            } else {
                insert.setString(i + 1, new String(value, StandardCharsets.UTF_8));
            }
        }
        return bytes;
    }

    private static byte[] @Nullable [] values(ResultSet rows, Columns columns) throws SQLException {
        byte[] @Nullable [] values = new byte[columns.columns().size()][];
        for (int i = 0; i < values.length; i++) {
            if (columns.columns().get(i).bytes()) {
                values[i] = rows.getBytes(i + 1);
            } else {
                var text = rows.getString(i + 1);
                values[i] = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
            }
        }
        return values;
    }
}
