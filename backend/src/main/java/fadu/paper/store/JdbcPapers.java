package fadu.paper.store;

import fadu.paper.NewPaper;
import fadu.paper.PaperRow;
import fadu.paper.Papers;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Papers in the database; the ciphertext travels as bytes, apart from the rows that lists show. */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcPapers implements Papers, GenericRepository<PaperRow, Long> {
    private static final String SELECT = """
            SELECT p.id, p.public_id, p.unit_id, u.public_id AS unit_public_id, u.name AS unit_name,
                   b.public_id AS blueprint_public_id, b.name AS blueprint_name, v.number AS blueprint_number, p.title,
                   p.practice, p.state, p.variants, p.seed, p.item_count, p.total, p.content_hash, p.composed_by,
                   c.name AS composed_by_name, p.composed_at, p.opens_at, p.sealed_by, s.name AS sealed_by_name,
                   p.sealed_at, p.confirmed_by, f.name AS confirmed_by_name, p.confirmed_at, p.opened_at,
                   p.withdrawn_at, p.withdraw_reason
            FROM paper p JOIN unit u ON u.id = p.unit_id JOIN blueprint_version v ON v.id = p.blueprint_version_id
            JOIN blueprint b ON b.id = v.blueprint_id LEFT JOIN person c ON c.id = p.composed_by
            LEFT JOIN person s ON s.id = p.sealed_by LEFT JOIN person f ON f.id = p.confirmed_by
            """;
    private static final String IN_SCOPE =
            " p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))";

    private final JdbcOperations jdbc;

    JdbcPapers(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PaperRow> page(Scope scope, long before, int limit) {
        return pageIn(scope.units(), before, limit);
    }

    @Query(SELECT + "WHERE" + IN_SCOPE + " AND p.id < :before ORDER BY p.id DESC LIMIT :limit")
    abstract List<PaperRow> pageIn(Set<Long> units, long before, int limit);

    @Override
    public Optional<PaperRow> find(Scope scope, String publicId) {
        return findIn(scope.units(), publicId);
    }

    @Query(SELECT + "WHERE p.public_id = :publicId AND" + IN_SCOPE)
    abstract Optional<PaperRow> findIn(Set<Long> units, String publicId);

    @Override
    public Optional<PaperRow> lock(Scope scope, String publicId) {
        return lockRow(publicId).flatMap(id -> find(scope, publicId));
    }

    @Override
    @Query(SELECT + "WHERE p.public_id = :publicId")
    public abstract Optional<PaperRow> byPublicId(String publicId);

    @Override
    public Optional<PaperRow> lockByPublicId(String publicId) {
        return lockRow(publicId).flatMap(id -> byPublicId(publicId));
    }

    @Unscoped("only locks; the read that follows is scoped")
    @Query("SELECT id FROM paper WHERE public_id = :publicId FOR UPDATE")
    abstract Optional<Long> lockRow(String publicId);

    @Override
    public byte[] sealed(long paperId) {
        return jdbc.prepareStatement("SELECT sealed FROM paper WHERE id = ?", statement -> {
            statement.setLong(1, paperId);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : new byte[0];
            }
        });
    }

    @Override
    public void insert(NewPaper paper) {
        jdbc.prepareStatement("""
                INSERT INTO paper (blueprint_version_id, title, practice, variants, seed, item_count, total, content_hash,
                                   sealed, composed_by, composed_at, public_id, unit_id, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT')""", statement -> {
            drawn(statement, paper);
            statement.setString(12, paper.publicId());
            statement.setLong(13, paper.unitId());
            return statement.executeUpdate();
        });
    }

    @Override
    public void redraw(long paperId, NewPaper paper) {
        jdbc.prepareStatement("""
                UPDATE paper SET blueprint_version_id = ?, title = ?, practice = ?, variants = ?, seed = ?, item_count = ?,
                       total = ?, content_hash = ?, sealed = ?, composed_by = ?, composed_at = ?
                WHERE id = ? AND state = 'DRAFT'""", statement -> {
            drawn(statement, paper);
            statement.setLong(12, paperId);
            return statement.executeUpdate();
        });
    }

    private static void drawn(PreparedStatement statement, NewPaper paper) throws SQLException {
        statement.setLong(1, paper.blueprintVersionId());
        statement.setString(2, paper.title());
        statement.setBoolean(3, paper.practice());
        statement.setInt(4, paper.variants());
        statement.setLong(5, paper.seed());
        statement.setInt(6, paper.itemCount());
        statement.setBigDecimal(7, paper.total());
        statement.setString(8, paper.contentHash());
        statement.setBytes(9, paper.sealed());
        statement.setLong(10, paper.composedBy());
        statement.setTimestamp(11, Timestamp.from(paper.composedAt()));
    }

    @Override
    public void seal(long paperId, byte[] sealed, Instant opensAt, long by, Instant at) {
        jdbc.prepareStatement("""
                UPDATE paper SET state = 'SEALED', sealed = ?, opens_at = ?, sealed_by = ?, sealed_at = ?
                WHERE id = ? AND state = 'DRAFT'""", statement -> {
            statement.setBytes(1, sealed);
            statement.setTimestamp(2, Timestamp.from(opensAt));
            statement.setLong(3, by);
            statement.setTimestamp(4, Timestamp.from(at));
            statement.setLong(5, paperId);
            return statement.executeUpdate();
        });
    }

    @Override
    public void confirm(long paperId, byte[] sealed, long by, Instant at) {
        jdbc.prepareStatement("""
                UPDATE paper SET state = 'CONFIRMED', sealed = ?, confirmed_by = ?, confirmed_at = ?
                WHERE id = ? AND state = 'SEALED'""", statement -> {
            statement.setBytes(1, sealed);
            statement.setLong(2, by);
            statement.setTimestamp(3, Timestamp.from(at));
            statement.setLong(4, paperId);
            return statement.executeUpdate();
        });
    }

    @Override
    public void opened(long paperId, Instant at, Collection<String> itemIds) {
        markOpened(paperId, at);
        jdbc.prepareStatement("INSERT IGNORE INTO paper_use (paper_id, item_id) VALUES (?, ?)", statement -> {
            for (var item : itemIds) {
                statement.setLong(1, paperId);
                statement.setString(2, item);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @Unscoped("opened by its examination or by a reader in scope")
    @Query("UPDATE paper SET state = 'OPENED', opened_at = :at WHERE id = :paperId AND state = 'CONFIRMED'")
    abstract void markOpened(long paperId, Instant at);

    @Override
    @Query("""
            UPDATE paper SET state = 'WITHDRAWN', withdrawn_by = :by, withdrawn_at = :at, withdraw_reason = :reason
            WHERE id = :paperId""")
    public abstract void withdraw(long paperId, long by, Instant at, String reason);

    @Override
    public Map<String, Integer> uses() {
        return jdbc.prepareStatement("SELECT item_id, COUNT(*) FROM paper_use GROUP BY item_id", statement -> {
            var uses = new HashMap<String, Integer>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    uses.put(rows.getString(1), rows.getInt(2));
                }
            }
            return uses;
        });
    }

    @Override
    public Instant databaseTime() {
        return jdbc.prepareStatement("SELECT UTC_TIMESTAMP(6)", statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            }
        });
    }
}
