package fadu.examination.store;

import static fadu.examination.store.DatabaseClock.NOW;

import fadu.examination.CandidateRow;
import fadu.examination.Candidates;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcCandidates extends Candidates, GenericRepository<CandidateRow, Long> {
    /** Stands for "every category": a name that is none. */
    String ANY = "*";
    /** A candidate with names. */
    String ROW = """
            SELECT c.id, p.id AS person_id, p.public_id AS person_public_id, p.name AS person_name,
                   u.public_id AS unit_public_id, u.name AS unit_name, c.number, c.extra_minutes, c.extra_reason,
                   c.appointed_at, e.opens_at,
                   (SELECT COUNT(*) FROM exam_attempt a WHERE a.exam_id = e.id AND a.person_id = p.id) AS attempts,
                   EXISTS (SELECT 1 FROM exam_attempt a
                           WHERE a.open_exam_id = e.id AND a.person_id = p.id) AS open,
                   e.closes_at <=
                   """ + NOW + """
                   AS `over`
            FROM exam_candidate c
            JOIN exam e ON e.id = c.exam_id
            JOIN person p ON p.id = c.person_id
            JOIN unit u ON u.id = p.unit_id
            WHERE c.exam_id = :examId AND c.withdrawn_at IS NULL
            """;
    /** Appoints those whom the following WHERE names, with numbers that go on from the last. */
    String APPOINT = """
            INSERT INTO exam_candidate (exam_id, person_id, number, appointed_at, appointed_by)
            SELECT :examId, p.id,
                   (SELECT COALESCE(MAX(n.number), 0) FROM exam_candidate n WHERE n.exam_id = :examId)
                   + ROW_NUMBER() OVER (ORDER BY p.unit_id, p.pinyin, p.id), :at, :byPerson
            FROM person p
            """;
    /** Not appointed yet. */
    String NEW = """
              AND NOT EXISTS (SELECT 1 FROM exam_candidate k WHERE k.exam_id = :examId AND k.person_id = p.id)
            """;

    @Override
    @Query(ROW + " AND c.number > :afterNumber ORDER BY c.number LIMIT :limit")
    List<CandidateRow> page(long examId, int afterNumber, int limit);

    @Override
    @Query(ROW + " AND p.public_id = :personPublicId")
    Optional<CandidateRow> find(long examId, String personPublicId);

    @Override
    @Query("SELECT person_id FROM exam_candidate WHERE exam_id = :examId AND withdrawn_at IS NULL ORDER BY number")
    List<Long> people(long examId);

    @Override
    default int reachable(Scope scope, Collection<String> personPublicIds) {
        return reachable(scope.units(), personPublicIds);
    }

    @Unscoped("takes the scope's units")
    @Query("""
            SELECT COUNT(*) FROM person p
            WHERE p.public_id IN (:ids) AND p.left_on IS NULL
              AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    int reachable(Collection<Long> units, Collection<String> ids);

    @Override
    default int appoint(Scope scope, long examId, Collection<String> personPublicIds, Instant at, long byPerson) {
        return again(scope.units(), examId, personPublicIds)
                + appoint(scope.units(), examId, personPublicIds, at, byPerson);
    }

    @Unscoped("takes the scope's units")
    @Query("""
            UPDATE exam_candidate c JOIN person p ON p.id = c.person_id
            SET c.withdrawn_at = NULL, c.withdraw_reason = NULL
            WHERE c.exam_id = :examId AND c.withdrawn_at IS NOT NULL AND p.public_id IN (:ids) AND p.left_on IS NULL
              AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    int again(Collection<Long> units, long examId, Collection<String> ids);

    @Unscoped("takes the scope's units")
    @Query(APPOINT + """
            WHERE p.public_id IN (:ids) AND p.left_on IS NULL
              AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
            """ + NEW)
    int appoint(Collection<Long> units, long examId, Collection<String> ids, Instant at, long byPerson);

    @Override
    default int appointUnit(
            Scope scope, long examId, String unitPublicId, Set<String> categories, Instant at, long byPerson) {
        return appointUnit(scope.units(), examId, unitPublicId, orAny(categories), at, byPerson);
    }

    @Unscoped("takes the scope's units")
    @Query(APPOINT + """
            JOIN unit_closure b ON b.descendant_id = p.unit_id
            JOIN unit u ON u.id = b.ancestor_id AND u.public_id = :unit
            WHERE p.left_on IS NULL AND (p.category IN (:categories) OR '*' IN (:categories))
              AND u.id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
            """ + NEW)
    int appointUnit(
            Collection<Long> units, long examId, String unit, Set<String> categories, Instant at, long byPerson);

    @Override
    default int serving(Scope scope, String unitPublicId, Set<String> categories) {
        return serving(scope.units(), unitPublicId, orAny(categories));
    }

    @Unscoped("takes the scope's units")
    @Query("""
            SELECT COUNT(*) FROM person p
            JOIN unit_closure b ON b.descendant_id = p.unit_id
            JOIN unit u ON u.id = b.ancestor_id AND u.public_id = :unit
            WHERE p.left_on IS NULL AND (p.category IN (:categories) OR '*' IN (:categories))
              AND u.id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    int serving(Collection<Long> units, String unit, Set<String> categories);

    @Override
    @Query(APPOINT + """
            JOIN exam_candidate o ON o.exam_id = :ofExamId AND o.person_id = p.id AND o.withdrawn_at IS NULL
            WHERE p.left_on IS NULL
              AND ((:absent AND NOT EXISTS (SELECT 1 FROM exam_attempt a
                                            WHERE a.exam_id = :ofExamId AND a.person_id = p.id))
                OR (:failed AND p.id NOT IN (:passed)
                    AND EXISTS (SELECT 1 FROM exam_attempt a WHERE a.exam_id = :ofExamId AND a.person_id = p.id)))
            """ + NEW)
    int appointAgain(
            long examId,
            long ofExamId,
            boolean absent,
            boolean failed,
            Collection<Long> passed,
            Instant at,
            long byPerson);

    @Override
    @Query("""
            UPDATE exam_candidate SET extra_minutes = :minutes, extra_reason = :reason
            WHERE exam_id = :examId AND person_id = :personId""")
    void extra(long examId, long personId, int minutes, String reason);

    @Override
    @Query("""
            UPDATE exam_candidate SET withdrawn_at = :at, withdraw_reason = :reason
            WHERE exam_id = :examId AND person_id = :personId""")
    void withdraw(long examId, long personId, Instant at, String reason);

    @Override
    @Query("""
            UPDATE exam_candidate c
            LEFT JOIN exam_candidate k ON k.exam_id = c.exam_id AND k.person_id = :keptPersonId
            SET c.person_id = :keptPersonId
            WHERE c.person_id = :gonePersonId AND k.id IS NULL
              AND NOT EXISTS (SELECT 1 FROM exam_attempt a
                              WHERE a.exam_id = c.exam_id AND a.person_id = :gonePersonId)""")
    void move(long gonePersonId, long keptPersonId);

    private static Set<String> orAny(Set<String> categories) {
        return categories.isEmpty() ? Set.of(ANY) : categories;
    }
}
