package fadu.appeal.store;

import fadu.appeal.Appeal;
import fadu.appeal.AppealSubject;
import fadu.appeal.Appeals;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcAppeals extends Appeals, GenericRepository<Appeal, Long> {
    String COLUMNS = """
            SELECT a.id, a.public_id, a.subject_kind, a.subject_ref, a.subject_label, a.person_id,
                   p.public_id AS person_public_id, p.name AS person_name, a.unit_id, u.public_id AS unit_public_id,
                   u.name AS unit_name, a.words, a.filed_at, a.deadline, a.state, a.barred_persons,
                   h.name AS answered_by_name, a.answered_at, a.answer
            FROM appeal a JOIN person p ON p.id = a.person_id JOIN unit u ON u.id = a.unit_id
            LEFT JOIN person h ON h.id = a.answered_by
            """;
    String IN_SCOPE = """
            WHERE a.public_id = :publicId
              AND (a.person_id = :personId
                   OR a.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)))
            """;

    @Override
    default int add(
            String publicId,
            AppealSubject.Appealable subject,
            String kind,
            String words,
            String barredPersons,
            Instant filedAt) {
        return insert(
                publicId,
                kind,
                subject.ref(),
                subject.label(),
                subject.personId(),
                subject.unitId(),
                words,
                filedAt,
                subject.deadline(),
                barredPersons);
    }

    @Unscoped("the subject was shown to the appellant by its feature")
    @Query("""
            INSERT IGNORE INTO appeal (public_id, subject_kind, subject_ref, subject_label, person_id, unit_id, words,
                                       filed_at, deadline, state, barred_persons)
            VALUES (:publicId, :kind, :ref, :label, :personId, :unitId, :words, :filedAt, :deadline, 'FILED',
                    :barredPersons)""")
    int insert(
            String publicId,
            String kind,
            String ref,
            String label,
            long personId,
            long unitId,
            String words,
            Instant filedAt,
            @Nullable LocalDate deadline,
            String barredPersons);

    @Override
    @Query("""
            SELECT COUNT(*) FROM appeal
            WHERE subject_kind = :kind AND subject_ref = :ref AND person_id = :personId
              AND state IN ('UPHELD', 'REFUSED')""")
    int answered(String kind, String ref, long personId);

    @Override
    default List<Appeal> of(Scope own) {
        return ofPerson(own.personId());
    }

    @Query(COLUMNS + "WHERE a.person_id = :personId ORDER BY a.id DESC LIMIT 200")
    List<Appeal> ofPerson(long personId);

    @Override
    default List<Appeal> queue(Scope scope, @Nullable String state, long afterId, int limit) {
        return queueIn(scope.units(), state, afterId, limit);
    }

    @Query(COLUMNS + """
            WHERE a.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND (:state IS NULL OR a.state = :state) AND a.id > :afterId
            ORDER BY a.id LIMIT :limit""")
    List<Appeal> queueIn(Set<Long> units, @Nullable String state, long afterId, int limit);

    @Override
    default Optional<Appeal> find(Scope scope, String publicId) {
        return findIn(publicId, scope.personId(), scope.units());
    }

    @Query(COLUMNS + IN_SCOPE)
    Optional<Appeal> findIn(String publicId, long personId, Set<Long> units);

    @Override
    default Optional<Appeal> lock(Scope scope, String publicId) {
        return lockRow(publicId).flatMap(id -> find(scope, publicId));
    }

    @Unscoped("only locks; the read that follows is scoped")
    @Query("SELECT id FROM appeal WHERE public_id = :publicId FOR UPDATE")
    Optional<Long> lockRow(String publicId);

    @Override
    @Query("""
            UPDATE appeal SET state = :state, answered_by = :answeredBy, answered_at = :at, answer = :answer
            WHERE id = :id AND state = 'FILED'""")
    void close(long id, String state, @Nullable Long answeredBy, Instant at, @Nullable String answer);

    @Override
    @Query("SELECT name FROM unit WHERE id = :unitId")
    Optional<String> unitName(long unitId);

    @Override
    @Query("UPDATE appeal SET person_id = :keptPersonId WHERE person_id = :gonePersonId")
    void move(long gonePersonId, long keptPersonId);
}
