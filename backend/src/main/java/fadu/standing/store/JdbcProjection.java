package fadu.standing.store;

import fadu.platform.Unscoped;
import fadu.platform.db.Batch;
import fadu.standing.ProjectedRow;
import fadu.standing.Projection;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Batches that the driver turns into statements of many rows. */
@Singleton
@Unscoped("see the port")
class JdbcProjection implements Projection {
    private final JdbcOperations jdbc;

    JdbcProjection(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(List<ProjectedRow> rows) {
        Batch.write(jdbc, """
                INSERT INTO standing_projection (person_id, law_year, status, quota_unit, counted, due, shortfall, booked,
                                                 due_date, certificate_end, rule_version, derived_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE law_year = VALUES(law_year), status = VALUES(status),
                    quota_unit = VALUES(quota_unit), counted = VALUES(counted), due = VALUES(due),
                    shortfall = VALUES(shortfall), booked = VALUES(booked), due_date = VALUES(due_date),
                    certificate_end = VALUES(certificate_end), rule_version = VALUES(rule_version),
                    derived_at = VALUES(derived_at)""", rows, JdbcProjection::fill);
    }

    @Override
    public long removeOlderThan(Instant derivedAt) {
        return jdbc.prepareStatement("DELETE FROM standing_projection WHERE derived_at < ?", statement -> {
            statement.setObject(1, utc(derivedAt));
            return (long) statement.executeUpdate();
        });
    }

    @Override
    public long remove(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return 0;
        }
        var ids = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        return jdbc.prepareStatement("DELETE FROM standing_projection WHERE person_id IN (" + ids + ")", statement ->
                (long) statement.executeUpdate());
    }

    private static void fill(PreparedStatement statement, ProjectedRow row) throws SQLException {
        statement.setLong(1, row.personId());
        statement.setInt(2, row.lawYear());
        statement.setString(3, row.status().name());
        var unit = row.unit();
        statement.setString(4, unit == null ? null : unit.name());
        statement.setInt(5, row.counted());
        number(statement, 6, row.due());
        number(statement, 7, row.shortfall());
        statement.setInt(8, row.booked());
        statement.setObject(9, row.dueDate(), Types.DATE);
        statement.setObject(10, row.certificateEnd(), Types.DATE);
        statement.setString(11, row.ruleVersion());
        statement.setObject(12, utc(row.derivedAt()));
    }

    private static void number(PreparedStatement statement, int place, @Nullable Integer value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.INTEGER);
        } else {
            statement.setInt(place, value);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
