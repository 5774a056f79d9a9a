package fadu.clearance;

import fadu.fixtures.App;
import fadu.platform.id.PublicIds;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Writes rows of the registers below straight into their tables, and reads rows back as maps. */
final class Registry {
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final App app;
    private @Nullable Connection connection;

    Registry(App app) {
        this.app = app;
    }

    /** A certificate that was imported, valid for the term. */
    Certificate certificate(long personId, String kind, LocalDate from, LocalDate to) {
        var id = PublicIds.next();
        var number = "例执" + from.getYear() + "-" + String.format("%06d", SERIAL.incrementAndGet());
        long key = insert("""
                INSERT INTO certificate (public_id, kind, number, person_id, provenance, source, holder_category, issued_on,
                                         valid_from, valid_to, state)
                VALUES (?, ?, ?, ?, 'IMPORTED', '测试', 'OFFICER', ?, ?, ?, 'VALID')""", id, kind, number, personId, Date.valueOf(from), Date.valueOf(from), Date.valueOf(to));
        insert("""
                INSERT INTO certificate_state (certificate_id, state, from_date, basis, at)
                VALUES (?, 'VALID', ?, '测试', ?)""", key, Date.valueOf(from), Timestamp.from(LONG_AGO));
        return new Certificate(key, id, number, personId, from, to);
    }

    /** A rule set that holds only these values (JSON texts by key), in force for the unit since 2015. */
    void rules(long unitId, Map<String, String> values) {
        int serial = SERIAL.incrementAndGet();
        var since = Date.valueOf(LocalDate.of(2015, 1, 1));
        long set = insert("""
                INSERT INTO rule_set (public_id, code, name, issuing_level, region, document)
                VALUES (?, ?, ?, 'COUNTY', '测试', '测试文件')""", PublicIds.next(), "clearance-test-" + serial, "测试规则集" + serial);
        long version = insert("""
                INSERT INTO rule_version (public_id, rule_set_id, number, state, valid_from, published_at)
                VALUES (?, ?, 1, 'PUBLISHED', ?, ?)""", PublicIds.next(), set, since, Timestamp.from(LONG_AGO));
        values.forEach((key, value) -> insert(
                "INSERT INTO rule_value (version_id, rule_key, value, clause) VALUES (?, ?, ?, ?)",
                version,
                key,
                value,
                "第" + key + "条"));
        insert("""
                INSERT INTO rule_assignment (public_id, unit_id, rule_set_id, layer, from_date) VALUES (?, ?, ?, 0, ?)""", PublicIds.next(), unitId, set, since);
    }

    /** A pass on record for the whole. */
    void pass(long personId, LocalDate from, @Nullable LocalDate to) {
        insert(
                """
                INSERT INTO qualification (public_id, person_id, kind, scope, proof_kind, basis, valid_from, valid_to, source,
                                           recorded_at)
                VALUES (?, ?, 'PASS', 'WHOLE', '资格考试', '测试', ?, ?, '测试', ?)""",
                PublicIds.next(),
                personId,
                Date.valueOf(from),
                to == null ? null : Date.valueOf(to),
                Timestamp.from(LONG_AGO));
    }

    /** Any statement with the migrating account's rights; returns the generated key, or 0. */
    synchronized long insert(String sql, @Nullable Object... values) {
        try (var statement = prepared(connection(), sql, values)) {
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows by column label. */
    synchronized List<Map<String, @Nullable Object>> rows(String sql, @Nullable Object... values) {
        try (var statement = prepared(connection(), sql, values);
                var found = statement.executeQuery()) {
            var rows = new ArrayList<Map<String, @Nullable Object>>();
            var columns = found.getMetaData();
            while (found.next()) {
                var row = new HashMap<String, @Nullable Object>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnLabel(i), found.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        var held = connection;
        if (held == null) {
            held = app.migratingAccount();
            connection = held;
        }
        return held;
    }

    /** One number. */
    long number(String sql, @Nullable Object... values) {
        var value = rows(sql, values).getFirst().values().iterator().next();
        return switch (value) {
            case Number number -> number.longValue();
            case Boolean truth -> truth ? 1 : 0;
            case null, default -> throw new IllegalStateException("no number: " + value);
        };
    }

    /** One text. */
    String text(String sql, @Nullable Object... values) {
        return String.valueOf(rows(sql, values).getFirst().values().iterator().next());
    }

    private static java.sql.PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** A certificate. */
    record Certificate(long id, String publicId, String number, long personId, LocalDate from, LocalDate to) {}
}
