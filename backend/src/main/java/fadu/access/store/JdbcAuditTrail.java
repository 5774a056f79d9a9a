package fadu.access.store;

import fadu.access.AuditLine;
import fadu.access.AuditTrail;
import fadu.platform.Scope;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcAuditTrail extends AuditTrail, GenericRepository<AuditLine, Long> {
    @Override
    default List<AuditLine> read(
            Scope scope,
            @Nullable String action,
            @Nullable String text,
            @Nullable String unit,
            @Nullable String person,
            @Nullable Instant since,
            @Nullable Instant until,
            long beforeId,
            int limit) {
        return readUnits(scope.units(), action, text, unit, person, since, until, beforeId, limit);
    }

    @Query("""
            SELECT e.id, e.at, p.public_id AS person_public_id, e.person_name, e.action, e.subject,
                   u.public_id AS unit_public_id, u.name AS unit_name, e.details, e.request_id
            FROM audit_event e
            LEFT JOIN person p ON p.id = e.person_id
            LEFT JOIN unit u ON u.id = e.unit_id
            WHERE (e.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
                   OR (e.unit_id IS NULL
                       AND EXISTS (SELECT 1 FROM unit root WHERE root.parent_id IS NULL AND root.id IN (:units))))
              AND (:action IS NULL OR e.action LIKE :action)
              AND (:text IS NULL OR e.person_name LIKE :text OR e.subject LIKE :text OR e.details LIKE :text)
              AND (:unit IS NULL OR e.unit_id IN (SELECT c.descendant_id FROM unit_closure c
                                                  JOIN unit top ON top.id = c.ancestor_id
                                                  WHERE top.public_id = :unit))
              AND (:person IS NULL OR p.public_id = :person
                   OR e.concerns_person_id = (SELECT who.id FROM person who WHERE who.public_id = :person))
              AND (:since IS NULL OR e.at >= :since)
              AND (:until IS NULL OR e.at < :until)
              AND e.id < :beforeId
            ORDER BY e.id DESC LIMIT :limit""")
    List<AuditLine> readUnits(
            Set<Long> units,
            @Nullable String action,
            @Nullable String text,
            @Nullable String unit,
            @Nullable String person,
            @Nullable Instant since,
            @Nullable Instant until,
            long beforeId,
            int limit);
}
