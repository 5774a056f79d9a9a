package fadu.directory.importing.store;

import fadu.directory.importing.ImportBatch;
import fadu.directory.importing.Imports;
import fadu.directory.importing.SealedRow;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import fadu.platform.db.Batch;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Types;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two tables of imports; rows go in as JDBC batches. */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcImports implements Imports, GenericRepository<ImportBatch, Long> {
    static final String SELECT = """
            SELECT b.id, b.public_id, b.kind, b.unit_id, u.public_id AS unit_public_id, u.name AS unit_name, b.file_name,
                   b.state, b.row_count, b.same_count, b.change_count, b.new_count, b.bad_count, b.made_at,
                   p.public_id AS made_by_public_id, p.name AS made_by_name, b.applied_at, b.undone_at, b.done_count,
                   b.heads, b.notes, b.attempt
            FROM import_batch b JOIN unit u ON u.id = b.unit_id JOIN person p ON p.id = b.made_by
            WHERE b.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
            """;

    private final JdbcOperations jdbc;

    JdbcImports(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ImportBatch> list(Scope scope, @Nullable String kind, long before, int limit) {
        return list(scope.units(), kind, before, limit);
    }

    @Query(SELECT + """
             AND b.state <> 'DISCARDED' AND (:kind IS NULL OR b.kind = :kind) AND b.id < :before
            ORDER BY b.id DESC LIMIT :limit""")
    @Unscoped("takes the scope's units")
    abstract List<ImportBatch> list(Set<Long> units, @Nullable String kind, long before, int limit);

    @Override
    public Optional<ImportBatch> find(Scope scope, String publicId) {
        return find(scope.units(), publicId);
    }

    @Query(SELECT + " AND b.state <> 'DISCARDED' AND b.public_id = :publicId")
    @Unscoped("takes the scope's units")
    abstract Optional<ImportBatch> find(Set<Long> units, String publicId);

    @Override
    public Optional<ImportBatch> lock(Scope scope, String publicId) {
        return lockRow(publicId).flatMap(id -> find(scope.units(), publicId));
    }

    @Query("SELECT id FROM import_batch WHERE public_id = :publicId FOR UPDATE")
    @Unscoped("a lock; the row is read in scope")
    abstract Optional<Long> lockRow(String publicId);

    @Override
    @Query("""
            INSERT INTO import_batch (public_id, kind, unit_id, file_name, file_hash, state, row_count, same_count,
                                      change_count, new_count, bad_count, made_at, made_by, heads, notes)
            VALUES (:publicId, :kind, :unitId, :fileName, :fileHash, 'CHECKED', 0, 0, 0, 0, 0, :at, :by, :heads, '[]')""")
    public abstract void insert(
            String publicId,
            String kind,
            long unitId,
            String fileName,
            String fileHash,
            String heads,
            Instant at,
            long by);

    @Override
    @Query("SELECT id FROM import_batch WHERE public_id = :publicId")
    public abstract Optional<Long> key(String publicId);

    @Override
    @Query("""
            UPDATE import_batch SET row_count = :rows, same_count = :same, change_count = :change, new_count = :fresh,
                   bad_count = :bad, notes = :notes
            WHERE id = :id""")
    public abstract void setResult(long id, int rows, int same, int change, int fresh, int bad, String notes);

    @Override
    @Query("""
            UPDATE import_batch SET state = 'APPLYING', attempt = attempt + 1, claimed_at = :at, done_count = 0
            WHERE id = :id AND (state = 'CHECKED' OR (state = 'APPLYING' AND claimed_at < :staleBefore))""")
    public abstract int claim(long id, Instant at, Instant staleBefore);

    @Override
    @Query("""
            UPDATE import_batch SET state = 'CHECKED', done_count = 0
            WHERE id = :id AND state = 'APPLYING' AND attempt = :attempt""")
    public abstract void release(long id, int attempt);

    @Override
    @Query("""
            UPDATE import_batch SET done_count = GREATEST(done_count, :done), claimed_at = :at
            WHERE id = :id AND state = 'APPLYING' AND attempt = :attempt""")
    public abstract void progress(long id, int attempt, int done, Instant at);

    @Override
    @Query("""
            UPDATE import_batch SET state = 'APPLIED', applied_at = :at, done_count = :done
            WHERE id = :id AND state = 'APPLYING' AND attempt = :attempt""")
    public abstract int applied(long id, int attempt, int done, Instant at);

    @Override
    @Query("UPDATE import_batch SET state = 'UNDONE', undone_at = :at, notes = :notes WHERE id = :id")
    public abstract void undone(long id, Instant at, String notes);

    @Override
    public void discard(long id) {
        deleteRows(id);
        markDiscarded(id);
    }

    @Query("DELETE FROM import_row WHERE batch_id = :id")
    @Unscoped("callers have the import in scope")
    abstract void deleteRows(long id);

    @Query("UPDATE import_batch SET state = 'DISCARDED' WHERE id = :id")
    @Unscoped("callers have the import in scope")
    abstract void markDiscarded(long id);

    @Override
    @Query("""
            SELECT line_number, outcome, person_id, sealed, HEX(before_sealed) AS before_sealed FROM import_row
            WHERE batch_id = :id ORDER BY line_number""")
    public abstract List<SealedRow> rows(long id);

    @Override
    @Query("""
            SELECT line_number, outcome, person_id, sealed, HEX(before_sealed) AS before_sealed FROM import_row
            WHERE batch_id = :id AND (:outcome IS NULL OR outcome = :outcome) AND line_number > :after
            ORDER BY line_number LIMIT :limit""")
    public abstract List<SealedRow> page(long id, @Nullable String outcome, int after, int limit);

    @Override
    @Query("""
            SELECT line_number, outcome, person_id, sealed, HEX(before_sealed) AS before_sealed FROM import_row
            WHERE batch_id = :id AND line_number = :line""")
    public abstract Optional<SealedRow> row(long id, int line);

    @Override
    public void save(long id, List<SealedRow> rows) {
        Batch.write(jdbc, """
                INSERT INTO import_row (batch_id, line_number, outcome, person_id, sealed, before_sealed)
                VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE outcome = VALUES(outcome), person_id = VALUES(person_id),
                       sealed = VALUES(sealed), before_sealed = VALUES(before_sealed)""", rows, (statement, row) -> {
            statement.setLong(1, id);
            statement.setInt(2, row.lineNumber());
            statement.setString(3, row.outcome());
            var person = row.personId();
            if (person == null) {
                statement.setNull(4, Types.BIGINT);
            } else {
                statement.setLong(4, person);
            }
            statement.setBytes(5, row.sealed());
            var before = row.beforeSealed();
            statement.setBytes(6, before == null ? null : HexFormat.of().parseHex(before));
        });
    }
}
