package fadu.questionbank.store;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import fadu.questionbank.BankImport;
import fadu.questionbank.BankImportRow;
import fadu.questionbank.BankImports;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcBankImports implements BankImports, GenericRepository<BankImport, Long> {
    private static final String SELECT = """
            SELECT m.id, m.public_id, m.bank_id, b.public_id AS bank_public_id, b.name AS bank_name, b.unit_id,
                   m.file_name, m.format, m.state, m.taken_count, m.changed_count, m.same_count, m.bad_count,
                   m.stayed_count, m.made_at, p.name AS made_by_name, m.applied_at, m.undone_at
            FROM bank_import m JOIN bank b ON b.id = m.bank_id JOIN person p ON p.id = m.made_by
            WHERE m.state <> 'DISCARDED'
              AND b.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
            """;

    private final JdbcOperations jdbc;

    JdbcBankImports(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BankImport> page(Scope scope, @Nullable String bankId, long before, int limit) {
        return pageIn(scope.units(), bankId, before, limit);
    }

    @Query(SELECT + " AND (:bank IS NULL OR b.public_id = :bank) AND m.id < :before ORDER BY m.id DESC LIMIT :limit")
    abstract List<BankImport> pageIn(Set<Long> units, @Nullable String bank, long before, int limit);

    @Override
    public Optional<BankImport> find(Scope scope, String publicId) {
        return findIn(scope.units(), publicId);
    }

    @Query(SELECT + " AND m.public_id = :publicId")
    abstract Optional<BankImport> findIn(Set<Long> units, String publicId);

    @Override
    public Optional<BankImport> lock(Scope scope, String publicId) {
        return lockRow(publicId).flatMap(id -> find(scope, publicId));
    }

    @Unscoped("only locks; the read that follows is scoped")
    @Query("SELECT id FROM bank_import WHERE public_id = :publicId FOR UPDATE")
    abstract Optional<Long> lockRow(String publicId);

    @Override
    @Query("""
            INSERT INTO bank_import (public_id, bank_id, file_name, format, state, taken_count, changed_count, same_count,
                                     bad_count, made_at, made_by)
            VALUES (:publicId, :bankId, :fileName, :format, 'CHECKED', :taken, :changed, :same, :bad, :at, :by)""")
    public abstract void insert(
            String publicId,
            long bankId,
            String fileName,
            String format,
            int taken,
            int changed,
            int same,
            int bad,
            Instant at,
            long by);

    @Override
    @Query("SELECT id FROM bank_import WHERE public_id = :publicId")
    public abstract Optional<Long> key(String publicId);

    @Override
    public void add(long importId, List<BankImportRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.prepareStatement("""
                INSERT INTO bank_import_row (import_id, position, line, name, kind, outcome, told, sealed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", statement -> {
            int waiting = 0;
            for (var row : rows) {
                var kind = row.kind();
                var sealed = row.sealed();
                statement.setLong(1, importId);
                statement.setInt(2, row.position());
                statement.setInt(3, row.line());
                statement.setString(4, row.name());
                statement.setString(5, kind == null ? null : kind.name());
                statement.setString(6, row.outcome());
                statement.setString(7, row.told());
                statement.setBytes(8, sealed == null ? null : HexFormat.of().parseHex(sealed));
                statement.addBatch();
                if (++waiting % 500 == 0) {
                    statement.executeBatch();
                }
            }
            return statement.executeBatch();
        });
    }

    @Override
    @Query("""
            SELECT position, line, name, kind, outcome, told, HEX(sealed) AS sealed, item_id FROM bank_import_row
            WHERE import_id = :importId ORDER BY position""")
    public abstract List<BankImportRow> rows(long importId);

    @Override
    @Query("""
            SELECT position, line, name, kind, outcome, told, CAST(NULL AS CHAR) AS sealed, item_id FROM bank_import_row
            WHERE import_id = :importId AND (:outcome IS NULL OR outcome = :outcome) AND position > :after
            ORDER BY position LIMIT :limit""")
    public abstract List<BankImportRow> page(long importId, @Nullable String outcome, int after, int limit);

    @Override
    public void became(long importId, Map<Integer, String> itemIds) {
        jdbc.prepareStatement(
                "UPDATE bank_import_row SET item_id = ? WHERE import_id = ? AND position = ?", statement -> {
                    for (var each : itemIds.entrySet()) {
                        statement.setString(1, each.getValue());
                        statement.setLong(2, importId);
                        statement.setInt(3, each.getKey());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    @Override
    @Query("""
            UPDATE bank_import SET state = :to, stayed_count = :stayed,
                   applied_at = CASE WHEN :to = 'APPLIED' THEN :at ELSE applied_at END,
                   undone_at = CASE WHEN :to = 'UNDONE' THEN :at ELSE undone_at END
            WHERE id = :importId""")
    public abstract void move(long importId, String to, Instant at, int stayed);
}
