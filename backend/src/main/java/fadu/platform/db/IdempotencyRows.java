package fadu.platform.db;

import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The memory of repeated requests. */
@Unscoped("machinery: the key holds the caller's own person")
@JdbcRepository(dialect = Dialect.MYSQL)
interface IdempotencyRows extends GenericRepository<IdempotencyRow, Long> {
    /** 1 when this is the first; 0 when the key is known. Blocks while another transaction holds the key. */
    @Query("""
            INSERT IGNORE INTO idempotency (person_id, route, idem_key, request_hash, created_at)
            VALUES (:personId, :route, :key, :requestHash, :at)""")
    int insert(long personId, String route, String key, String requestHash, Instant at);

    @Query("""
            UPDATE idempotency SET answer = :answer
            WHERE person_id = :personId AND route = :route AND idem_key = :key""")
    void remember(long personId, String route, String key, String answer);

    @Query("""
            SELECT id, request_hash, answer FROM idempotency
            WHERE person_id = :personId AND route = :route AND idem_key = :key""")
    Optional<IdempotencyRow> find(long personId, String route, String key);

    @Query("DELETE FROM idempotency WHERE created_at < :before ORDER BY created_at LIMIT :most")
    int clear(Instant before, int most);
}
