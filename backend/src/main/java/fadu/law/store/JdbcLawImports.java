package fadu.law.store;

import fadu.law.LawImport;
import fadu.law.LawImportFile;
import fadu.law.LawImports;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Unscoped("statutes are public documents")
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcLawImports implements LawImports, GenericRepository<LawImport, Long> {
    private static final String SELECT = """
            SELECT i.id, i.public_id, i.state, i.made_at, p.name AS made_by_name, i.applied_at, i.undone_at,
                   (SELECT COUNT(*) FROM law_import_file f WHERE f.import_id = i.id) AS file_count
            FROM law_import i JOIN person p ON p.id = i.made_by
            WHERE i.state <> 'DISCARDED'
            """;

    private final JdbcOperations jdbc;

    JdbcLawImports(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Query(SELECT + " AND i.id < :before ORDER BY i.id DESC LIMIT :limit")
    public abstract List<LawImport> page(long before, int limit);

    @Override
    @Query(SELECT + " AND i.public_id = :publicId")
    public abstract Optional<LawImport> find(String publicId);

    @Override
    @Query("SELECT id FROM law_import WHERE public_id = :publicId FOR UPDATE")
    public abstract Optional<Long> lock(String publicId);

    @Override
    @Query("INSERT INTO law_import (public_id, state, made_at, made_by) VALUES (:publicId, 'CHECKED', :at, :by)")
    public abstract void insert(String publicId, Instant at, long by);

    @Override
    @Query("""
            SELECT position, file_name, outcome, text, report FROM law_import_file
            WHERE import_id = :importId ORDER BY position""")
    public abstract List<LawImportFile> files(long importId);

    @Override
    public void add(long importId, List<LawImportFile> files) {
        jdbc.prepareStatement("""
                INSERT INTO law_import_file (import_id, position, file_name, outcome, text, report)
                VALUES (?, ?, ?, ?, ?, ?)""", statement -> {
            for (var file : files) {
                statement.setLong(1, importId);
                statement.setInt(2, file.position());
                statement.setString(3, file.fileName());
                statement.setString(4, file.outcome());
                statement.setString(5, file.text());
                statement.setString(6, file.report());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @Override
    @Query("""
            UPDATE law_import SET state = :to, applied_at = CASE WHEN :to = 'APPLIED' THEN :at ELSE applied_at END,
                   undone_at = CASE WHEN :to = 'UNDONE' THEN :at ELSE undone_at END
            WHERE id = :importId AND state = :from""")
    public abstract int move(long importId, String from, String to, Instant at);
}
