package fadu.platform.event;

import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox and the receipts of its listeners. */
@Unscoped("machinery: no person reads it")
@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxRows extends GenericRepository<OutboxRow, Long> {
    @Query("INSERT INTO outbox (topic, payload, created_at, due_at) VALUES (:topic, :payload, :at, :at)")
    void insert(String topic, String payload, Instant at);

    @Query("""
            SELECT id, topic, payload, attempts FROM outbox
            WHERE delivered_at IS NULL AND due_at <= :now ORDER BY id LIMIT 100""")
    List<OutboxRow> due(Instant now);

    @Query("INSERT IGNORE INTO outbox_receipt (listener, event_id, heard_at) VALUES (:listener, :eventId, :at)")
    int receipt(String listener, long eventId, Instant at);

    @Query("UPDATE outbox SET delivered_at = :at WHERE id = :id AND delivered_at IS NULL")
    void delivered(long id, Instant at);

    @Query("UPDATE outbox SET attempts = attempts + 1, due_at = :due, last_fault = :fault WHERE id = :id")
    void later(long id, Instant due, String fault);

    @Query("SELECT COUNT(*) FROM outbox WHERE delivered_at IS NULL")
    long waiting();

    @Query("SELECT MIN(created_at) FROM outbox WHERE delivered_at IS NULL")
    Optional<Instant> oldest();

    @Query("""
            SELECT id FROM outbox WHERE delivered_at < :before ORDER BY delivered_at LIMIT :most""")
    List<Long> deliveredBefore(Instant before, int most);

    @Query("DELETE FROM outbox_receipt WHERE listener IN (:listeners) AND event_id IN (:eventIds)")
    int clearReceipts(List<String> listeners, List<Long> eventIds);

    /** Only what is delivered still: somebody may have asked for a delivery anew. */
    @Query("DELETE FROM outbox WHERE id IN (:ids) AND delivered_at IS NOT NULL")
    int clear(List<Long> ids);
}
