package fadu.standing.store;

import fadu.platform.Unscoped;
import fadu.standing.Holder;
import fadu.standing.Holder.UnitSpan;
import fadu.standing.Holders;
import fadu.standing.Term;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plain result sets instead of mapped entities: a sweep reads hundreds of thousands of rows. */
@Singleton
@Unscoped("see the port")
class JdbcHolders implements Holders {
    /** Membership spans that the look-back touches, but for one that has stood all the time: that one is person.unit_id. */
    private static final String UNITS = """
             LEFT JOIN person_unit u ON u.person_id = p.id AND (u.to_date IS NULL OR u.to_date > %1$s)
                    AND NOT (u.to_date IS NULL AND u.from_date <= %1$s)
            """;

    private static final String BY_CERTIFICATE = """
            SELECT c.id, c.valid_from, c.valid_to, p.id, p.unit_id, p.category, p.joined_on, p.left_on,
                   u.unit_id, u.from_date, u.to_date
            FROM (SELECT id, person_id, valid_from, valid_to FROM certificate
                  WHERE id > ? AND state IN ('VALID', 'SUSPENDED') AND valid_from <= ? AND valid_to >= ?
                  ORDER BY id LIMIT ?) c
            JOIN person p ON p.id = c.person_id
            """ + UNITS.formatted("c.valid_from") + " ORDER BY c.id";

    private static final String OF_PEOPLE = """
            SELECT c.id, c.valid_from, c.valid_to, p.id, p.unit_id, p.category, p.joined_on, p.left_on,
                   u.unit_id, u.from_date, u.to_date
            FROM %s p
            LEFT JOIN certificate c ON c.person_id = p.id AND c.state IN ('VALID', 'SUSPENDED')
                 AND c.valid_from <= ? AND c.valid_to >= ?
            """ + UNITS.formatted("?") + " ORDER BY p.id, c.valid_to, c.id";

    private static final String IN_SERVICE = """
            (SELECT id, unit_id, category, joined_on, left_on FROM person
             WHERE id > ? AND merged_into_id IS NULL AND (left_on IS NULL OR left_on > ?) ORDER BY id LIMIT ?)""";

    private final JdbcOperations jdbc;

    JdbcHolders(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holder> certificates(long afterCertificateId, int limit, LocalDate at) {
        return jdbc.prepareStatement(BY_CERTIFICATE, statement -> {
            statement.setLong(1, afterCertificateId);
            statement.setObject(2, at);
            statement.setObject(3, at);
            statement.setInt(4, limit);
            return read(statement, true);
        });
    }

    @Override
    public List<Holder> inService(long afterPersonId, int limit, LocalDate at) {
        return jdbc.prepareStatement(OF_PEOPLE.formatted(IN_SERVICE), statement -> {
            statement.setLong(1, afterPersonId);
            statement.setObject(2, at);
            statement.setInt(3, limit);
            for (int i = 4; i <= 7; i++) {
                statement.setObject(i, at);
            }
            return read(statement, false);
        });
    }

    @Override
    public List<Holder> of(Collection<Long> personIds, LocalDate at, LocalDate lookBack) {
        if (personIds.isEmpty()) {
            return List.of();
        }
        var ids = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        var people = "(SELECT id, unit_id, category, joined_on, left_on FROM person WHERE id IN (" + ids + "))";
        return jdbc.prepareStatement(OF_PEOPLE.formatted(people), statement -> {
            statement.setObject(1, at);
            statement.setObject(2, at);
            statement.setObject(3, lookBack);
            statement.setObject(4, lookBack);
            return read(statement, false);
        });
    }

    /** One holder from neighbouring rows; by person, the first certificate stands for all. */
    private static List<Holder> read(PreparedStatement statement, boolean byCertificate) throws SQLException {
        var found = new ArrayList<Holder>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                long certificateId = rows.getLong(1);
                long personId = rows.getLong(4);
                var last = found.isEmpty() ? null : found.getLast();
                boolean same = last != null
                        && last.personId() == personId
                        && (!byCertificate || last.certificateId() == certificateId);
                if (!same) {
                    last = holder(rows, certificateId, personId);
                    found.add(last);
                }
                long unitId = rows.getLong(9);
                if (last != null && !rows.wasNull() && last.certificateId() == certificateId) {
                    last.units().add(new UnitSpan(unitId, date(rows, 10), maybe(rows, 11)));
                }
            }
        }
        return found;
    }

    private static Holder holder(ResultSet rows, long certificateId, long personId) throws SQLException {
        return new Holder(
                certificateId,
                certificateId == 0 ? null : new Term(date(rows, 2), date(rows, 3)),
                personId,
                rows.getLong(5),
                rows.getString(6),
                date(rows, 7),
                maybe(rows, 8),
                new ArrayList<>(0));
    }

    static LocalDate date(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    static @Nullable LocalDate maybe(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }
}
