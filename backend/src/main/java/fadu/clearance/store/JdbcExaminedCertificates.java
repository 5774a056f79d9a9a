package fadu.clearance.store;

import fadu.clearance.CertificateFacts;
import fadu.clearance.ExaminedCertificates;
import fadu.platform.Unscoped;
import fadu.platform.db.Keys;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One statement a table, each reading one range of the index that holds all it asks for: looked up from each certificate the
 * same rows cost the server three times as much. Keys and dates are typed values written into the text, which no two chunks
 * share.
 */
@Singleton
@Unscoped("see the port")
class JdbcExaminedCertificates implements ExaminedCertificates {
    private static final int ESTABLISHED = 1;
    private static final int REGISTERED = 2;
    private static final int IN_POST = 4;

    private static final String CERTIFICATES = """
            SELECT c.id, c.public_id, c.person_id, p.unit_id, c.number, c.valid_from, c.valid_to, c.state,
                   k.for_enforcement, p.left_on,
                   EXISTS (SELECT 1 FROM certificate r
                           WHERE r.replaces_id = c.id AND r.person_id = c.person_id) AS replaced,
                   (SELECT MAX(o.number) FROM certificate o
                    WHERE k.for_enforcement AND o.person_id = c.person_id AND o.kind = c.kind AND o.id <> c.id
                      AND o.state IN ('VALID', 'SUSPENDED') AND o.valid_from <= '%2$s' AND o.valid_to >= '%2$s'
                      AND (o.valid_to > c.valid_to
                           OR (o.valid_to = c.valid_to AND (o.valid_from > c.valid_from
                                                            OR (o.valid_from = c.valid_from AND o.id > c.id))))
                   ) AS later_number
            FROM certificate c
            JOIN certificate_kind k ON k.code = c.kind
            JOIN person p ON p.id = c.person_id
            WHERE c.id %1$s ORDER BY c.id""";
    private static final String ON_THE_DAY = " AND from_date <= '%2$s' AND (to_date IS NULL OR to_date > '%2$s')";
    private static final String MARKS = """
            SELECT person_id,
                   BIT_OR(CASE kind WHEN 'ESTABLISHED' THEN 1 WHEN 'REGISTERED' THEN 2 WHEN 'IN_POST' THEN 4 ELSE 0 END)
            FROM person_status WHERE person_id %1$s""" + ON_THE_DAY + " GROUP BY person_id";
    private static final String UNITS = """
            SELECT person_id, unit_id FROM person_unit WHERE person_id %1$s""" + ON_THE_DAY + """
             ORDER BY person_id, from_date, id""";
    private static final String AUXILIARIES = """
            SELECT person_id, 1 FROM person_category WHERE category = 'AUXILIARY' AND person_id %1$s""" + ON_THE_DAY;

    private final JdbcOperations jdbc;

    JdbcExaminedCertificates(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CertificateFacts> facts(Collection<Long> certificateIds, LocalDate at) {
        return certificateIds.isEmpty() ? List.of() : jdbc.execute(connection -> read(connection, certificateIds, at));
    }

    private static List<CertificateFacts> read(Connection connection, Collection<Long> certificateIds, LocalDate at)
            throws SQLException {
        var asked = new HashSet<>(certificateIds);
        var found = new ArrayList<CertificateFacts>(asked.size());
        each(connection, CERTIFICATES, Keys.condition(asked), at, row -> {
            if (asked.contains(row.getLong(1))) {
                found.add(certificate(row));
            }
        });
        if (found.isEmpty()) {
            return List.of();
        }
        var people = Keys.condition(
                found.stream().map(CertificateFacts::personId).distinct().toList());
        var units = byPerson(connection, UNITS, people, at);
        var marks = byPerson(connection, MARKS, people, at);
        var auxiliaries = byPerson(connection, AUXILIARIES, people, at).keySet();
        found.replaceAll(each -> holder(each, units, marks, auxiliaries));
        return found;
    }

    /** With the unit that the person's row names, and nothing yet of what is dated. */
    private static CertificateFacts certificate(ResultSet row) throws SQLException {
        return new CertificateFacts(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getString(8),
                row.getBoolean(9),
                row.getBoolean(11),
                row.getString(12),
                false,
                false,
                false,
                row.getObject(10, LocalDate.class),
                false);
    }

    /** With what the spans of the day say of the holder. */
    private static CertificateFacts holder(
            CertificateFacts of, Map<Long, Long> units, Map<Long, Long> marks, Set<Long> auxiliaries) {
        long held = marks.getOrDefault(of.personId(), 0L);
        return new CertificateFacts(
                of.id(),
                of.publicId(),
                of.personId(),
                units.getOrDefault(of.personId(), of.unitId()),
                of.number(),
                of.validFrom(),
                of.validTo(),
                of.state(),
                of.forEnforcement(),
                of.replaced(),
                of.laterNumber(),
                (held & ESTABLISHED) != 0,
                (held & REGISTERED) != 0,
                (held & IN_POST) != 0,
                of.leftOn(),
                auxiliaries.contains(of.personId()));
    }

    /** The second column by the first; of several rows of a person the last stands. */
    private static Map<Long, Long> byPerson(Connection connection, String sql, String people, LocalDate at)
            throws SQLException {
        var map = new HashMap<Long, Long>();
        each(connection, sql, people, at, row -> map.put(row.getLong(1), row.getLong(2)));
        return map;
    }

    private static void each(Connection connection, String sql, String keys, LocalDate at, Taker taker)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql.formatted(keys, at))) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }

    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }
}
