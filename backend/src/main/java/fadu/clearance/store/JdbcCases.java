package fadu.clearance.store;

import fadu.clearance.CaseFilter;
import fadu.clearance.CaseRow;
import fadu.clearance.CaseState;
import fadu.clearance.Cases;
import fadu.clearance.LockedCase;
import fadu.clearance.NewCase;
import fadu.clearance.OpenedFor;
import fadu.clearance.SignatureRow;
import fadu.clearance.UndecidedCase;
import fadu.clearance.UnsettledCase;
import fadu.clearance.Verdict;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import fadu.platform.db.Batch;
import fadu.platform.db.Like;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cases in their table. What the nightly job reads and writes for a chunk names its index, as in {@link JdbcFlags}. */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcCases implements Cases, GenericRepository<CaseRow, Long> {
    private static final Set<Long> NOWHERE = Set.of(-1L);
    private static final String LOCKED = """
            SELECT k.id, k.public_id, k.number, k.person_id,
                   (SELECT COALESCE(p.merged_into_id, p.id) FROM person p WHERE p.id = k.person_id) AS holder_person_id,
                   k.certificate_id, k.unit_id, k.state, k.round, k.version, k.due_on, k.opened_at
            FROM clearance_case k
            """;
    private static final String ROW = """
            SELECT k.id, k.public_id, k.number, k.person_id, p.public_id AS person_public_id, p.name AS person_name,
                   u.id AS unit_id, u.public_id AS unit_public_id, u.name AS unit_name,
                   k.certificate_id, c.public_id AS certificate_public_id, c.number AS certificate_number, c.valid_to,
                   c.state AS certificate_state, k.state, k.round, k.version, k.opened_at, k.due_on, k.due_order,
                   k.closed_at, k.closed_reason,
                   (SELECT GROUP_CONCAT(DISTINCT f.ground ORDER BY f.ground) FROM clearance_flag f
                    WHERE f.case_id = k.id
                      AND (f.closed_at IS NULL OR k.state IN ('DECIDED', 'WITHDRAWN'))) AS grounds,
                   (SELECT MAX(f.status) FROM clearance_flag f
                    WHERE f.case_id = k.id
                      AND (f.closed_at IS NULL OR k.state IN ('DECIDED', 'WITHDRAWN'))) AS status,
                   (SELECT MAX(f.shortfall) FROM clearance_flag f
                    WHERE f.case_id = k.id
                      AND (f.closed_at IS NULL OR k.state IN ('DECIDED', 'WITHDRAWN'))) AS shortfall,
                   (SELECT MAX(f.quota_unit) FROM clearance_flag f WHERE f.case_id = k.id) AS quota_unit,
                   (SELECT d.verdict FROM clearance_decision d JOIN clearance_case o ON o.id = d.case_id
                    WHERE o.certificate_id = k.certificate_id AND o.id <> k.id AND d.until_date < :at
                      AND NOT EXISTS (SELECT 1 FROM clearance_decision r WHERE r.revises_id = d.id)
                    ORDER BY d.id DESC LIMIT 1) AS ran_out,
                   p.left_on IS NOT NULL AND p.left_on <= :at AS departed,
                   (SELECT s.name FROM clearance_signature g JOIN person s ON s.id = g.person_id
                    WHERE g.case_id = k.id AND g.round = k.round AND g.place = 'FIRST') AS first_signed_by
            FROM clearance_case k
            JOIN certificate c ON c.id = k.certificate_id
            JOIN person p ON p.id = k.person_id
            JOIN unit u ON u.id = k.unit_id
            """;
    private static final String FILTER = """
            WHERE k.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND k.state IN (:states)
              AND (:unit IS NULL OR k.unit_id IN (
                  SELECT descendant_id FROM unit_closure JOIN unit a ON a.id = ancestor_id WHERE a.public_id = :unit))
              AND (:ground IS NULL OR EXISTS (
                  SELECT 1 FROM clearance_flag f WHERE f.case_id = k.id AND f.ground = :ground))
              AND (:text IS NULL OR k.number LIKE :text OR c.number LIKE :text OR p.name LIKE :text
                   OR CONVERT(p.pinyin USING utf8mb4) LIKE :text
                   OR CONVERT(p.initials USING utf8mb4) LIKE :text)
              AND (NOT :mineOnly OR (
                  k.person_id <> :caller
                  AND ((k.state = 'OPEN' AND k.unit_id IN (
                            SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:firstUnits)))
                       OR (k.state = 'SIGNED_ONCE' AND k.unit_id IN (
                            SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:secondUnits))
                           AND NOT EXISTS (SELECT 1 FROM clearance_signature g
                                           WHERE g.case_id = k.id AND g.round = k.round
                                             AND g.person_id = :caller)))))
            """;

    private static final String OPEN = """
            INSERT INTO clearance_case (public_id, number, person_id, certificate_id, unit_id, state, opened_at,
                                        opened_by_run, due_on, version)
            VALUES (?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, 1)""";

    private final JdbcOperations jdbc;

    JdbcCases(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Query("""
            SELECT k.id, k.certificate_id FROM clearance_case k FORCE INDEX (case_by_certificate)
            WHERE k.certificate_id IN (:certificateIds) AND k.state IN ('OPEN', 'SIGNED_ONCE')
            ORDER BY k.id FOR UPDATE""")
    public abstract List<UndecidedCase> lockUndecided(Collection<Long> certificateIds);

    @Override
    public Optional<LockedCase> lock(Scope scope, String publicId) {
        return lockIn(scope.units(), publicId);
    }

    @Unscoped("reached through lock, which takes the scope")
    @Query(LOCKED + """
            WHERE k.public_id = :publicId
              AND k.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)) FOR UPDATE""")
    abstract Optional<LockedCase> lockIn(Set<Long> units, String publicId);

    @Override
    @Query(LOCKED + "WHERE k.id = :id FOR UPDATE")
    public abstract Optional<LockedCase> lock(long id);

    @Override
    public Map<Long, Long> open(List<NewCase> cases, Instant at, long runId) {
        Batch.write(jdbc, OPEN, cases, (statement, each) -> {
            statement.setString(1, each.publicId());
            statement.setString(2, each.number());
            statement.setLong(3, each.personId());
            statement.setLong(4, each.certificateId());
            statement.setLong(5, each.unitId());
            statement.setTimestamp(6, Timestamp.from(at));
            statement.setLong(7, runId);
            statement.setObject(8, each.dueOn());
        });
        return openedBy(runId, cases.stream().map(NewCase::certificateId).toList()).stream()
                .collect(Collectors.toMap(UndecidedCase::certificateId, UndecidedCase::id));
    }

    @Unscoped("reached through open")
    @Query("""
            SELECT k.id, k.certificate_id FROM clearance_case k FORCE INDEX (case_by_certificate)
            WHERE k.certificate_id IN (:certificateIds) AND k.state = 'OPEN' AND k.opened_by_run = :runId""")
    abstract List<UndecidedCase> openedBy(long runId, Collection<Long> certificateIds);

    @Override
    @Query("""
            UPDATE clearance_case k FORCE INDEX (case_by_certificate)
            SET k.due_on = (SELECT MIN(f.due_date) FROM clearance_flag f
                            WHERE f.case_id = k.id AND f.closed_at IS NULL),
                k.version = k.version + 1
            WHERE k.certificate_id IN (:certificateIds) AND k.state IN ('OPEN', 'SIGNED_ONCE')""")
    public abstract int touch(Collection<Long> certificateIds);

    @Override
    @Query("""
            UPDATE clearance_case k FORCE INDEX (case_by_certificate)
            SET k.state = 'WITHDRAWN', k.closed_at = :at, k.closed_reason = :reason
            WHERE k.certificate_id IN (:certificateIds) AND k.state = 'OPEN'
              AND NOT EXISTS (SELECT 1 FROM clearance_flag f WHERE f.case_id = k.id AND f.closed_at IS NULL)""")
    public abstract int closeEmpty(Collection<Long> certificateIds, String reason, Instant at);

    @Override
    @Query("""
            SELECT g.person_id, COUNT(DISTINCT k.id) AS cases
            FROM clearance_case k
            JOIN unit_closure t ON t.descendant_id = k.unit_id
            JOIN role_grant g ON g.unit_id = t.ancestor_id AND g.role = 'coordinator' AND g.revoked_at IS NULL
                 AND g.valid_from <= :at AND (g.valid_to IS NULL OR g.valid_to > :at)
            JOIN person p ON p.id = g.person_id AND p.left_on IS NULL
            WHERE k.opened_by_run = :runId
            GROUP BY g.person_id ORDER BY g.person_id""")
    public abstract List<OpenedFor> openedFor(long runId, Instant at);

    @Override
    @Query("""
            SELECT k.id, k.number, k.certificate_id, k.person_id, k.unit_id, d.verdict,
                   EXISTS (SELECT 1 FROM clearance_flag f JOIN clearance_case n ON n.id = f.case_id
                           WHERE f.certificate_id = k.certificate_id AND f.closed_at IS NULL
                             AND n.state IN ('OPEN', 'SIGNED_ONCE')) AS moved_on
            FROM clearance_case k
            JOIN clearance_decision d ON d.case_id = k.id AND d.until_date IS NOT NULL
            WHERE k.state = 'DECIDED' AND k.settled_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM clearance_flag f WHERE f.case_id = k.id AND f.closed_at IS NULL)
            ORDER BY k.id LIMIT :limit""")
    public abstract List<UnsettledCase> unsettled(int limit);

    @Override
    @Query("UPDATE clearance_case SET settled_at = :at WHERE id = :caseId AND settled_at IS NULL")
    public abstract int settle(long caseId, Instant at);

    @Override
    @Query("""
            UPDATE clearance_case SET state = :state, round = :round, closed_at = :closedAt, closed_reason = :reason,
                   version = version + 1
            WHERE id = :id AND version = :version""")
    public abstract int move(
            long id, int version, CaseState state, int round, @Nullable Instant closedAt, @Nullable String reason);

    @Override
    @Query("""
            INSERT INTO clearance_signature (case_id, round, place, person_id, verdict, until_date, years, reason, facts,
                                             facts_hash, at)
            VALUES (:caseId, :round, :place, :personId, :verdict, :until, :years, :reason, :facts, :factsHash, :at)""")
    public abstract void sign(
            long caseId,
            int round,
            String place,
            long personId,
            Verdict verdict,
            @Nullable LocalDate until,
            @Nullable String years,
            String reason,
            String facts,
            String factsHash,
            Instant at);

    @Override
    @Query("""
            SELECT g.id, g.case_id, g.round, g.place, g.person_id, p.name AS person_name, g.verdict, g.until_date, g.years,
                   g.reason, g.facts, g.facts_hash, g.at
            FROM clearance_signature g JOIN person p ON p.id = g.person_id
            WHERE g.case_id = :caseId ORDER BY g.id""")
    public abstract List<SignatureRow> signatures(long caseId);

    @Override
    @Query("UPDATE clearance_case SET person_id = :keptPersonId, version = version + 1 WHERE person_id = :gonePersonId")
    public abstract int movePerson(long keptPersonId, long gonePersonId);

    @Override
    public Optional<CaseRow> find(Scope scope, String publicId, LocalDate at) {
        return findIn(scope.units(), publicId, at);
    }

    @Unscoped("reached through find, which takes the scope")
    @Query(ROW + """
            WHERE k.public_id = :publicId
              AND k.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    abstract Optional<CaseRow> findIn(Set<Long> units, String publicId, LocalDate at);

    @Override
    @Query(ROW + "WHERE k.id = :id")
    public abstract Optional<CaseRow> find(long id, LocalDate at);

    @Override
    public List<CaseRow> queue(
            Scope scope, CaseFilter filter, LocalDate at, LocalDate afterDue, long afterId, int limit) {
        return queueIn(
                scope.units(),
                filter.states(),
                filter.unit(),
                filter.ground(),
                Like.containing(filter.text()),
                filter.mineOnly(),
                filter.callerPersonId(),
                some(filter.firstUnits()),
                some(filter.secondUnits()),
                at,
                afterDue,
                afterId,
                limit);
    }

    @Unscoped("reached through queue, which takes the scope")
    @Query(ROW + FILTER + """
              AND (k.due_order > :afterDue OR (k.due_order = :afterDue AND k.id > :afterId))
            ORDER BY k.due_order, k.id LIMIT :limit""")
    abstract List<CaseRow> queueIn(
            Set<Long> units,
            Set<String> states,
            @Nullable String unit,
            @Nullable String ground,
            @Nullable String text,
            boolean mineOnly,
            long caller,
            Set<Long> firstUnits,
            Set<Long> secondUnits,
            LocalDate at,
            LocalDate afterDue,
            long afterId,
            int limit);

    @Override
    public long count(Scope scope, CaseFilter filter) {
        return countIn(
                scope.units(),
                filter.states(),
                filter.unit(),
                filter.ground(),
                Like.containing(filter.text()),
                filter.mineOnly(),
                filter.callerPersonId(),
                some(filter.firstUnits()),
                some(filter.secondUnits()));
    }

    @Unscoped("reached through count, which takes the scope")
    @Query("""
            SELECT COUNT(*) FROM clearance_case k
            JOIN certificate c ON c.id = k.certificate_id JOIN person p ON p.id = k.person_id
            """ + FILTER)
    abstract long countIn(
            Set<Long> units,
            Set<String> states,
            @Nullable String unit,
            @Nullable String ground,
            @Nullable String text,
            boolean mineOnly,
            long caller,
            Set<Long> firstUnits,
            Set<Long> secondUnits);

    @Override
    public boolean mayAct(long personId, Collection<String> roles, long unitId, Instant at) {
        return !grantsOver(personId, roles, unitId, at).isEmpty();
    }

    @Unscoped("answers yes or no about a signer")
    @Query("""
            SELECT g.id FROM role_grant g
            JOIN person p ON p.id = g.person_id AND p.left_on IS NULL AND p.merged_into_id IS NULL
            JOIN account a ON a.person_id = p.id AND NOT a.disabled
            JOIN unit_closure t ON t.ancestor_id = g.unit_id AND t.descendant_id = :unitId
            LEFT JOIN role_grant source ON source.id = g.delegated_from
            WHERE g.person_id = :personId AND g.role IN (:roles) AND g.revoked_at IS NULL AND g.valid_from <= :at
              AND (g.valid_to IS NULL OR g.valid_to > :at)
              AND (g.delegated_from IS NULL
                   OR (source.revoked_at IS NULL AND (source.valid_to IS NULL OR source.valid_to > :at)))
            LOCK IN SHARE MODE""")
    abstract List<Long> grantsOver(long personId, Collection<String> roles, long unitId, Instant at);

    private static Set<Long> some(Set<Long> units) {
        return units.isEmpty() ? NOWHERE : units;
    }
}
