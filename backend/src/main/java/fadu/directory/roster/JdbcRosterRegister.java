package fadu.directory.roster;

import fadu.directory.roster.RosterPerson.KeptSpan;
import fadu.directory.roster.RosterPerson.Plain;
import fadu.platform.Scope;
import fadu.platform.db.Batch;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JDBC batches and look-ups of a thousand people a statement. */
@Singleton
class JdbcRosterRegister implements RosterRegister {
    private static final int CHUNK = 1000;
    private static final Map<String, String> TABLES = Map.of(
            "UNIT", "person_unit", "CATEGORY", "person_category", "STATUS", "person_status", "POST", "person_post");

    private final JdbcOperations jdbc;

    JdbcRosterRegister(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, RosterPerson> people(Collection<Long> ids) {
        var spans = spans(ids);
        var people = new HashMap<Long, RosterPerson>();
        each(
                """
                SELECT p.id, p.public_id, p.name, p.gender, p.id_number_sealed, p.id_number_index, p.id_number_tail,
                       p.phone_sealed, p.phone_index, p.staff_number, p.education, p.unit_id, u.name, p.post_title,
                       p.left_on, p.version
                FROM person p JOIN unit u ON u.id = p.unit_id WHERE p.id IN (%s)""",
                ids, row -> {
                    var own = spans.getOrDefault(row.getLong(1), List.of());
                    people.put(row.getLong(1), person(row, own));
                });
        return people;
    }

    private static RosterPerson person(ResultSet row, List<KeptSpan> spans) throws SQLException {
        var plain = new Plain(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                hex(row.getBytes(5)),
                hex(row.getBytes(6)),
                row.getString(7),
                hex(row.getBytes(8)),
                hex(row.getBytes(9)),
                row.getString(10),
                row.getString(11),
                row.getLong(12));
        return new RosterPerson(
                row.getLong(1),
                plain,
                row.getString(13),
                open(spans, "CATEGORY"),
                open(spans, "STATUS"),
                row.getString(14),
                day(row.getDate(15)),
                row.getInt(16),
                spans);
    }

    private static Set<String> open(List<KeptSpan> spans, String sort) {
        var open = new HashSet<String>();
        spans.stream()
                .filter(span -> span.sort().equals(sort) && span.toDate() == null)
                .forEach(span -> open.add(span.value()));
        return open;
    }

    private Map<Long, List<KeptSpan>> spans(Collection<Long> ids) {
        var spans = new HashMap<Long, List<KeptSpan>>();
        spans(spans, "UNIT", "SELECT person_id, unit_id, reason, from_date, to_date FROM person_unit", ids);
        spans(spans, "CATEGORY", "SELECT person_id, category, source, from_date, to_date FROM person_category", ids);
        spans(spans, "STATUS", "SELECT person_id, kind, source, from_date, to_date FROM person_status", ids);
        spans(spans, "POST", "SELECT person_id, title, NULL, from_date, to_date FROM person_post", ids);
        return spans;
    }

    private void spans(Map<Long, List<KeptSpan>> spans, String sort, String select, Collection<Long> ids) {
        each(
                select + " WHERE person_id IN (%s) ORDER BY id",
                ids,
                row -> spans.computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                        .add(new KeptSpan(
                                sort,
                                row.getString(2),
                                row.getString(3),
                                row.getDate(4).toLocalDate(),
                                day(row.getDate(5)))));
    }

    @Override
    public Set<Long> serving(Scope scope, long unitId) {
        var units = List.copyOf(scope.units());
        var found = new HashSet<Long>();
        jdbc.prepareStatement("""
                SELECT p.id FROM person p
                WHERE p.left_on IS NULL AND p.merged_into_id IS NULL
                  AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id = ?)
                  AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (%s))""".formatted(places(units.size())), statement -> {
            statement.setLong(1, unitId);
            for (int i = 0; i < units.size(); i++) {
                statement.setLong(i + 2, units.get(i));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        });
        return found;
    }

    @Override
    public void insert(List<Fresh> people, Instant at) {
        Batch.write(jdbc, """
                INSERT INTO person (public_id, name, pinyin, initials, gender, id_number_sealed, id_number_index,
                                    id_number_tail, phone_sealed, phone_index, staff_number, education, unit_id, category,
                                    established, registered, in_post, joined_on, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, FALSE, FALSE, ?, ?)""", people, (statement, fresh) -> {
            var plain = fresh.plain();
            statement.setString(1, plain.publicId());
            statement.setString(2, plain.name());
            statement.setString(3, fresh.read().whole());
            statement.setString(4, fresh.read().initials());
            plain(statement, 5, plain);
            statement.setLong(13, plain.unitId());
            statement.setString(14, fresh.category());
            statement.setDate(15, Date.valueOf(fresh.joinedOn()));
            statement.setTimestamp(16, Timestamp.from(at));
        });
    }

    @Override
    public Map<String, Long> keys(Collection<String> publicIds) {
        var keys = new HashMap<String, Long>();
        each(
                "SELECT public_id, id FROM person WHERE public_id IN (%s)",
                publicIds, row -> keys.put(row.getString(1), row.getLong(2)));
        return keys;
    }

    @Override
    public void update(List<Changed> people) {
        Batch.write(jdbc, """
                UPDATE person SET name = ?, pinyin = ?, initials = ?, gender = ?, id_number_sealed = ?,
                       id_number_index = ?, id_number_tail = ?, phone_sealed = ?, phone_index = ?, staff_number = ?,
                       education = ?
                WHERE id = ?""", people, (statement, changed) -> {
            statement.setString(1, changed.plain().name());
            statement.setString(2, changed.read().whole());
            statement.setString(3, changed.read().initials());
            plain(statement, 4, changed.plain());
            statement.setLong(12, changed.id());
        });
    }

    /** Gender to education, eight places. */
    private static void plain(PreparedStatement statement, int from, Plain plain) throws SQLException {
        statement.setString(from, plain.gender());
        statement.setBytes(from + 1, bytes(plain.idSealed()));
        statement.setBytes(from + 2, bytes(plain.idIndex()));
        statement.setString(from + 3, plain.idTail());
        statement.setBytes(from + 4, bytes(plain.phoneSealed()));
        statement.setBytes(from + 5, bytes(plain.phoneIndex()));
        statement.setString(from + 6, plain.staffNumber());
        statement.setString(from + 7, plain.education());
    }

    @Override
    public void close(List<Closing> spans) {
        for (var sort : TABLES.keySet()) {
            var column = column(sort);
            Batch.write(
                    jdbc,
                    "UPDATE " + TABLES.get(sort)
                            + " SET to_date = ? WHERE person_id = ? AND to_date IS NULL AND (? IS NULL OR " + column
                            + " = ?)",
                    spans.stream().filter(span -> span.sort().equals(sort)).toList(),
                    (statement, span) -> {
                        statement.setDate(1, Date.valueOf(span.on()));
                        statement.setLong(2, span.personId());
                        statement.setString(3, span.value());
                        statement.setString(4, span.value());
                    });
        }
    }

    @Override
    public void open(List<Opening> spans) {
        insert(
                spans,
                "UNIT",
                "INSERT INTO person_unit (person_id, unit_id, from_date, to_date, reason) VALUES (?, ?, ?, ?, ?)");
        insert(
                spans,
                "CATEGORY",
                "INSERT INTO person_category (person_id, category, from_date, to_date, source) VALUES (?, ?, ?, ?, ?)");
        insert(
                spans,
                "STATUS",
                "INSERT INTO person_status (person_id, kind, from_date, to_date, source) VALUES (?, ?, ?, ?, ?)");
        insert(spans, "POST", "INSERT INTO person_post (person_id, title, from_date, to_date) VALUES (?, ?, ?, ?)");
    }

    private void insert(List<Opening> spans, String sort, String sql) {
        Batch.write(
                jdbc,
                sql,
                spans.stream().filter(each -> each.span().sort().equals(sort)).toList(),
                (statement, each) -> {
                    var span = each.span();
                    var to = span.toDate();
                    statement.setLong(1, each.personId());
                    statement.setString(2, span.value());
                    statement.setDate(3, Date.valueOf(span.fromDate()));
                    statement.setDate(4, to == null ? null : Date.valueOf(to));
                    if (!sort.equals("POST")) {
                        statement.setString(5, span.note());
                    }
                });
    }

    @Override
    public void clear(Collection<Long> ids) {
        TABLES.values().forEach(table -> change("DELETE FROM " + table + " WHERE person_id IN (%s)", ids));
    }

    @Override
    public Map<Long, Integer> versions(Collection<Long> ids) {
        var versions = new HashMap<Long, Integer>();
        each(
                "SELECT id, version FROM person WHERE id IN (%s) FOR UPDATE",
                ids, row -> versions.put(row.getLong(1), row.getInt(2)));
        return versions;
    }

    /** Whatever points to people by a foreign key, or by a column called person_id, but for the directory's own. */
    @Override
    public Set<Long> inUse(Collection<Long> ids) {
        var columns = new ArrayList<String[]>();
        jdbc.prepareStatement("""
                SELECT c.table_name, c.column_name FROM information_schema.columns c
                LEFT JOIN information_schema.key_column_usage k
                  ON k.table_schema = c.table_schema AND k.table_name = c.table_name
                 AND k.column_name = c.column_name AND k.referenced_table_name = 'person'
                WHERE c.table_schema = DATABASE() AND (c.column_name = 'person_id' OR k.column_name IS NOT NULL)
                  AND c.table_name NOT IN ('person_unit', 'person_category', 'person_status', 'person_post', 'import_row',
                                           'idempotency', 'audit_event')""", statement -> {
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(new String[] {rows.getString(1), rows.getString(2)});
                }
            }
            return columns;
        });
        var used = new HashSet<Long>();
        for (var column : columns) {
            each(
                    "SELECT DISTINCT `" + column[1] + "` FROM `" + column[0] + "` WHERE `" + column[1] + "` IN (%s)",
                    ids,
                    row -> used.add(row.getLong(1)));
        }
        return used;
    }

    @Override
    public void remove(Collection<Long> ids) {
        clear(ids);
        change("DELETE FROM person WHERE id IN (%s)", ids);
    }

    private static String column(String sort) {
        return switch (sort) {
            case "UNIT" -> "unit_id";
            case "CATEGORY" -> "category";
            case "STATUS" -> "kind";
            default -> "title";
        };
    }

    private interface Reading {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String sql, Collection<?> keys, Reading reading) {
        chunks(sql, keys, statement -> {
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reading.read(rows);
                }
            }
        });
    }

    private void change(String sql, Collection<Long> keys) {
        chunks(sql, keys, PreparedStatement::executeUpdate);
    }

    private interface Running {
        void run(PreparedStatement statement) throws SQLException;
    }

    private void chunks(String sql, Collection<?> keys, Running running) {
        var all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += CHUNK) {
            var chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            jdbc.prepareStatement(sql.formatted(places(chunk.size())), statement -> {
                for (int i = 0; i < chunk.size(); i++) {
                    statement.setObject(i + 1, chunk.get(i));
                }
                running.run(statement);
                return chunk.size();
            });
        }
    }

    private static String places(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static byte @Nullable [] bytes(@Nullable String hex) {
        return hex == null ? null : HexFormat.of().parseHex(hex);
    }
}
