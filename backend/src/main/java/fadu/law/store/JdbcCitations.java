package fadu.law.store;

import fadu.law.Citations;
import fadu.law.CitedArticle;
import fadu.law.CitedBy;
import fadu.law.CitingKind;
import fadu.law.CitingSubject;
import fadu.law.LawTitles;
import fadu.law.Ordinal;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcCitations implements Citations, GenericRepository<CitedBy, Long> {
    private final JdbcOperations jdbc;

    JdbcCitations(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Query("DELETE FROM law_citation WHERE subject_kind = :kind AND subject_id IN (:subjectIds)")
    public abstract void forget(CitingKind kind, Collection<String> subjectIds);

    @Override
    public void add(List<CitingSubject> subjects) {
        jdbc.prepareStatement("""
                INSERT INTO law_citation (subject_kind, subject_id, position, label, link, unit_id, law_title, law_key,
                                          number, sub, article_label)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", statement -> {
            int waiting = 0;
            for (var subject : subjects) {
                int position = 0;
                for (var reference : subject.references()) {
                    var ordinal = Ordinal.parse(reference.article()).orElse(null);
                    if (ordinal == null) {
                        continue;
                    }
                    statement.setString(1, subject.kind().name());
                    statement.setString(2, subject.id());
                    statement.setInt(3, position++);
                    statement.setString(4, subject.label());
                    statement.setString(5, subject.link());
                    var unit = subject.unitId();
                    if (unit == null) {
                        statement.setNull(6, Types.BIGINT);
                    } else {
                        statement.setLong(6, unit);
                    }
                    statement.setString(7, reference.law());
                    statement.setString(8, LawTitles.key(reference.law()));
                    statement.setInt(9, ordinal.number());
                    statement.setInt(10, ordinal.sub());
                    statement.setString(11, reference.article().strip());
                    statement.addBatch();
                    waiting++;
                }
            }
            return waiting == 0 ? new int[0] : statement.executeBatch();
        });
    }

    @Override
    @Query("""
            SELECT c.id, c.subject_id, c.law_title, c.article_label, s.public_id AS statute_public_id,
                   a.public_id AS article_public_id, a.text
            FROM law_citation c LEFT JOIN statute s ON s.short_title = c.law_key
            LEFT JOIN article a ON a.number = c.number AND a.sub = c.sub AND a.version_id =""" + " " + JdbcStatutes.HOLDING + """
             WHERE c.subject_kind = :kind AND c.subject_id IN (:subjectIds) ORDER BY c.subject_id, c.position""")
    public abstract List<CitedArticle> of(CitingKind kind, Collection<String> subjectIds, LocalDate day);

    @Override
    public List<CitedBy> citing(CitingKind kind, Scope scope, String lawKey, int number, int sub, int limit) {
        return citingIn(kind, scope.units(), lawKey, number, sub, limit);
    }

    @Query("""
            SELECT id, subject_kind, subject_id, label, link FROM law_citation
            WHERE subject_kind = :kind AND law_key = :lawKey AND number = :number AND sub = :sub
              AND (unit_id IS NULL
                   OR unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)))
            ORDER BY id DESC LIMIT :limit""")
    abstract List<CitedBy> citingIn(CitingKind kind, Set<Long> units, String lawKey, int number, int sub, int limit);

    @Override
    public long count(Collection<String> lawKeys) {
        return lawKeys.isEmpty() ? 0 : countOf(lawKeys);
    }

    @Unscoped("a number that refuses an undo; shows nothing")
    @Query("SELECT COUNT(*) FROM law_citation WHERE law_key IN (:lawKeys)")
    abstract long countOf(Collection<String> lawKeys);
}
