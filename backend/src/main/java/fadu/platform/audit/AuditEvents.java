package fadu.platform.audit;

import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The append-only table of audit events; the running account may only insert and select. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEvents extends GenericRepository<AuditEventRow, Long> {
    /** Appends one event. */
    @Unscoped("written by the use case that changed something in its own scope")
    @Query("""
            INSERT INTO audit_event (at, account_id, person_id, person_name, action, subject, unit_id,
                                     concerns_person_id, details, request_id)
            VALUES (:at, :accountId, :personId, :personName, :action, :subject, :unitId,
                    :concernsPersonId, :details, :requestId)""")
    void insert(
            Instant at,
            @Nullable Long accountId,
            @Nullable Long personId,
            String personName,
            String action,
            String subject,
            @Nullable Long unitId,
            @Nullable Long concernsPersonId,
            String details,
            @Nullable String requestId);
}
