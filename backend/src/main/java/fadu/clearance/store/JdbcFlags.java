package fadu.clearance.store;

import fadu.clearance.ExcusedYear;
import fadu.clearance.FlagClosing;
import fadu.clearance.FlagRenewal;
import fadu.clearance.FlagRow;
import fadu.clearance.Flags;
import fadu.clearance.KnownFlag;
import fadu.clearance.NewFlag;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import fadu.platform.db.Batch;
import fadu.platform.db.Like;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Flags in their table. What a job writes for a chunk is one statement: new rows as a batch, which the driver makes one
 * insert of, changed ones as a JSON array to join. The statements of a chunk name their index: in a county's first run the tables grow from nothing faster than the server's statistics, and a
 * scan of what the run itself has written would be repeated by each chunk.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcFlags implements Flags, GenericRepository<FlagRow, Long> {
    private static final String ROW = """
            SELECT f.id, f.public_id, f.person_id, p.public_id AS person_public_id, p.name AS person_name,
                   u.id AS unit_id, u.public_id AS unit_public_id, u.name AS unit_name,
                   f.certificate_id, c.public_id AS certificate_public_id, c.number AS certificate_number,
                   f.law_year, f.ground, f.status, f.shortfall, f.quota_unit, f.due_date, f.detail, f.rule_version,
                   f.clause, f.raised_at, f.closed_at, f.closed_how, f.closed_reason,
                   f.case_id, k.public_id AS case_public_id, k.number AS case_number
            FROM clearance_flag f
            JOIN certificate c ON c.id = f.certificate_id
            JOIN person p ON p.id = f.person_id
            JOIN unit u ON u.id = p.unit_id
            LEFT JOIN clearance_case k ON k.id = f.case_id
            """;
    private static final String FILTER = """
            WHERE p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND (:unit IS NULL OR p.unit_id IN (
                  SELECT descendant_id FROM unit_closure JOIN unit a ON a.id = ancestor_id WHERE a.public_id = :unit))
              AND (:ground IS NULL OR f.ground = :ground)
              AND (:status IS NULL OR f.status = :status)
              AND (:open IS NULL OR (f.closed_at IS NULL) = :open)
              AND (:text IS NULL OR c.number LIKE :text OR k.number LIKE :text OR p.name LIKE :text
                   OR CONVERT(p.pinyin USING utf8mb4) LIKE :text
                   OR CONVERT(p.initials USING utf8mb4) LIKE :text)
            """;

    private static final String RAISE = """
            INSERT INTO clearance_flag (public_id, person_id, certificate_id, law_year, ground, status, shortfall,
                                        quota_unit, due_date, detail, rule_version, clause, raised_at, raised_by_run,
                                        case_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE law_year = VALUES(law_year)""";

    private final ChunkJson json;
    private final JdbcOperations jdbc;

    JdbcFlags(ChunkJson json, JdbcOperations jdbc) {
        this.json = json;
        this.jdbc = jdbc;
    }

    @Override
    @Query("""
            SELECT c.id FROM certificate c
            WHERE c.id > :afterId
              AND ((c.state IN ('VALID', 'SUSPENDED') AND c.valid_to < :at)
                   OR ((c.state IN ('TAKEN_BACK', 'CANCELLED') OR c.valid_from > :at)
                       AND EXISTS (SELECT 1 FROM clearance_flag f
                                   WHERE f.certificate_id = c.id AND f.closed_at IS NULL)))
            ORDER BY c.id LIMIT :limit""")
    public abstract List<Long> notLive(LocalDate at, long afterId, int limit);

    @Override
    @Query("SELECT COUNT(*) FROM certificate WHERE state IN ('VALID', 'SUSPENDED')")
    public abstract long held();

    @Override
    @Query("""
            SELECT f.id, f.certificate_id, f.ground, f.law_year, f.status, f.shortfall, f.due_date, f.detail,
                   f.closed_at IS NULL AS still_open, k.state AS case_state,
                   (SELECT MAX(d.until_date) FROM clearance_decision d WHERE d.case_id = k.id) AS quiet_until
            FROM clearance_flag f FORCE INDEX (flag_by_certificate) LEFT JOIN clearance_case k ON k.id = f.case_id
            WHERE f.certificate_id IN (:certificateIds)
              AND (f.closed_at IS NULL OR f.closed_how IN ('DECIDED', 'WITHDRAWN'))
            ORDER BY f.id""")
    public abstract List<KnownFlag> known(Collection<Long> certificateIds);

    @Override
    @Query("SELECT person_id, law_year FROM clearance_year_decision WHERE person_id IN (:personIds)")
    public abstract List<ExcusedYear> excused(Collection<Long> personIds);

    @Override
    public void raise(List<NewFlag> flags, Instant at, long runId) {
        Batch.write(jdbc, RAISE, flags, (statement, flag) -> fill(statement, flag, at, runId));
    }

    private static void fill(PreparedStatement statement, NewFlag flag, Instant at, long runId) throws SQLException {
        var wanted = flag.wanted();
        var measure = wanted.measure();
        statement.setString(1, flag.publicId());
        statement.setLong(2, flag.personId());
        statement.setLong(3, flag.certificateId());
        statement.setInt(4, wanted.lawYear());
        statement.setString(5, wanted.ground().name());
        statement.setString(6, wanted.status());
        statement.setObject(7, wanted.shortfall());
        statement.setString(8, measure == null ? null : measure.name());
        statement.setObject(9, wanted.dueDate());
        statement.setString(10, wanted.detail());
        statement.setString(11, wanted.rules());
        statement.setString(12, wanted.clause());
        statement.setTimestamp(13, Timestamp.from(at));
        statement.setLong(14, runId);
        statement.setLong(15, flag.caseId());
    }

    @Override
    public int renew(List<FlagRenewal> flags) {
        return flags.isEmpty() ? 0 : updateAll(json.write(flags));
    }

    @Query("""
            UPDATE clearance_flag f
            JOIN JSON_TABLE(:flags, '$[*]' COLUMNS (
                   id BIGINT PATH '$.id', status VARCHAR(12) PATH '$.status', shortfall INT PATH '$.shortfall',
                   due_date DATE PATH '$.dueDate', detail VARCHAR(500) PATH '$.detail',
                   rules VARCHAR(120) PATH '$.rules', clause VARCHAR(300) PATH '$.clause')) x ON x.id = f.id
            SET f.status = x.status, f.shortfall = x.shortfall, f.due_date = x.due_date, f.detail = x.detail,
                f.rule_version = x.rules, f.clause = x.clause
            WHERE f.closed_at IS NULL""")
    @Unscoped("the flag job looks at every unit")
    abstract int updateAll(String flags);

    @Override
    public int closeGone(List<FlagClosing> flags, Instant at, long runId) {
        return flags.isEmpty() ? 0 : closeAll(json.write(flags), at, runId);
    }

    @Query("""
            UPDATE clearance_flag f
            JOIN JSON_TABLE(:flags, '$[*]' COLUMNS (
                   id BIGINT PATH '$.id', reason VARCHAR(300) PATH '$.reason')) x ON x.id = f.id
            SET f.closed_at = :at, f.closed_how = 'CAUSE_GONE', f.closed_reason = x.reason, f.closed_by_run = :runId
            WHERE f.closed_at IS NULL""")
    @Unscoped("the flag job looks at every unit")
    abstract int closeAll(String flags, Instant at, long runId);

    @Override
    @Query("""
            UPDATE clearance_flag f FORCE INDEX (flag_by_certificate)
            JOIN clearance_case k FORCE INDEX (case_by_certificate) ON k.certificate_id = f.certificate_id AND k.state IN ('OPEN', 'SIGNED_ONCE')
            LEFT JOIN clearance_case old ON old.id = f.case_id
            SET f.case_id = k.id
            WHERE f.certificate_id IN (:certificateIds) AND f.closed_at IS NULL
              AND (f.case_id IS NULL OR old.state = 'WITHDRAWN'
                   OR (old.state = 'DECIDED' AND NOT EXISTS (
                       SELECT 1 FROM clearance_decision d WHERE d.case_id = old.id AND d.until_date >= :at)))""")
    public abstract int join(Collection<Long> certificateIds, LocalDate at);

    @Override
    @Query("""
            UPDATE clearance_flag SET closed_at = :at, closed_how = 'DECIDED', closed_reason = :reason,
                   closed_by = :personId
            WHERE case_id = :caseId AND closed_at IS NULL""")
    public abstract int closeDecided(long caseId, String reason, Instant at, long personId);

    @Override
    @Query("""
            UPDATE clearance_flag SET closed_at = :at, closed_how = 'WITHDRAWN', closed_reason = :reason,
                   closed_by = :personId
            WHERE id = :id AND closed_at IS NULL""")
    public abstract int withdraw(long id, String reason, Instant at, long personId);

    @Override
    @Query(ROW + "WHERE f.case_id = :caseId ORDER BY f.law_year, f.ground, f.id")
    public abstract List<FlagRow> ofCase(long caseId);

    @Override
    @Query(ROW + "WHERE f.case_id IN (:caseIds) ORDER BY f.case_id, f.law_year, f.ground, f.id")
    public abstract List<FlagRow> ofCases(Collection<Long> caseIds);

    @Override
    @Query("UPDATE clearance_flag SET person_id = :keptPersonId WHERE person_id = :gonePersonId")
    public abstract int moveFlags(long keptPersonId, long gonePersonId);

    @Override
    @Query("""
            INSERT IGNORE INTO clearance_year_decision (person_id, law_year, kind, reason, decision_ref, at)
            SELECT :keptPersonId, y.law_year, y.kind, y.reason, y.decision_ref, y.at
            FROM clearance_year_decision y WHERE y.person_id = :gonePersonId""")
    public abstract int copyYears(long keptPersonId, long gonePersonId);

    @Override
    public List<FlagRow> own(Scope own) {
        return ofPerson(own.personId());
    }

    @Unscoped("reached through own, which takes the scope")
    @Query(ROW + "WHERE f.person_id = :personId AND f.closed_at IS NULL ORDER BY f.id")
    abstract List<FlagRow> ofPerson(long personId);

    @Override
    public Optional<FlagRow> find(Scope scope, String publicId) {
        return findIn(scope.units(), publicId);
    }

    @Unscoped("reached through find, which takes the scope")
    @Query(ROW + """
            WHERE f.public_id = :publicId
              AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    abstract Optional<FlagRow> findIn(Set<Long> units, String publicId);

    @Override
    public List<FlagRow> list(
            Scope scope,
            @Nullable String unit,
            @Nullable String ground,
            @Nullable String status,
            @Nullable Boolean open,
            @Nullable String text,
            long beforeId,
            int limit) {
        return listIn(scope.units(), unit, ground, status, open, Like.containing(text), beforeId, limit);
    }

    @Unscoped("reached through list, which takes the scope")
    @Query(ROW + FILTER + "AND f.id < :beforeId ORDER BY f.id DESC LIMIT :limit")
    abstract List<FlagRow> listIn(
            Set<Long> units,
            @Nullable String unit,
            @Nullable String ground,
            @Nullable String status,
            @Nullable Boolean open,
            @Nullable String text,
            long beforeId,
            int limit);

    @Override
    public long count(
            Scope scope,
            @Nullable String unit,
            @Nullable String ground,
            @Nullable String status,
            @Nullable Boolean open,
            @Nullable String text) {
        return countIn(scope.units(), unit, ground, status, open, Like.containing(text));
    }

    @Unscoped("reached through count, which takes the scope")
    @Query("""
            SELECT COUNT(*) FROM clearance_flag f
            JOIN certificate c ON c.id = f.certificate_id JOIN person p ON p.id = f.person_id
            LEFT JOIN clearance_case k ON k.id = f.case_id
            """ + FILTER)
    abstract long countIn(
            Set<Long> units,
            @Nullable String unit,
            @Nullable String ground,
            @Nullable String status,
            @Nullable Boolean open,
            @Nullable String text);
}
