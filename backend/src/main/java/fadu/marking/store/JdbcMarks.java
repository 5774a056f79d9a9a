package fadu.marking.store;

import fadu.marking.CountedAnswer;
import fadu.marking.MarkRow;
import fadu.marking.Marks;
import fadu.marking.NewMark;
import fadu.marking.OwnRow;
import fadu.marking.Paperwork;
import fadu.marking.RegradeRow;
import fadu.marking.ResultRow;
import fadu.marking.Settlement;
import fadu.marking.Summary;
import fadu.marking.Unsettled;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcMarks implements Marks, GenericRepository<MarkRow, Long> {
    /** "Now" by the database's clock, as examinations measure it. */
    static final String NOW =
            " TIMESTAMPADD(MICROSECOND, COALESCE((SELECT offset_micros FROM clock_offset WHERE id = 1), 0),"
                    + " UTC_TIMESTAMP(6)) ";
    /** The results of an exam are released. */
    static final String RELEASED = """
            (e.release_mode = 'IMMEDIATE' OR e.released_at IS NOT NULL
             OR (e.release_mode = 'ON_DATE' AND e.release_at <=""" + NOW + "))\n";
    /** The attempts of an exam with their latest marks and whether each is the one that counts. */
    static final String RESULTS = """
            SELECT a.id, a.public_id, a.person_id, a.exam_id, a.attempt_no, a.started_at, a.finished_at, a.hand_in,
                   m.mark, m.full_mark, m.pass_mark, m.passed, COALESCE(m.revision, 0) AS revision, m.id AS mark_id,
                   m.rule_source,
                   ROW_NUMBER() OVER (PARTITION BY a.person_id
                                      ORDER BY CASE :which WHEN 'LAST' THEN -a.attempt_no WHEN 'FIRST' THEN a.attempt_no
                                                    ELSE COALESCE(-m.mark, 1) END, a.attempt_no) = 1 AS counts
            FROM exam_attempt a
            LEFT JOIN exam_mark m ON m.attempt_id = a.id
                                 AND m.revision = (SELECT MAX(x.revision) FROM exam_mark x WHERE x.attempt_id = a.id)
            WHERE a.exam_id = :examId AND a.state = 'HANDED_IN'
            """;
    /** A result with names. */
    static final String NAMED = """
            SELECT r.id, r.public_id, r.person_id, p.public_id AS person_public_id, p.name AS person_name,
                   u.public_id AS unit_public_id, u.name AS unit_name, COALESCE(c.number, 0) AS number, e.opens_at,
                   r.attempt_no, r.started_at, r.finished_at, r.hand_in, r.mark, r.full_mark, r.pass_mark, r.passed,
                   r.revision, r.counts
            FROM (
            """ + RESULTS + """
            ) r
            JOIN exam e ON e.id = r.exam_id
            JOIN person p ON p.id = r.person_id
            JOIN unit u ON u.id = p.unit_id
            LEFT JOIN exam_candidate c ON c.exam_id = r.exam_id AND c.person_id = r.person_id
            """;
    /** One's own attempts. */
    static final String OWN = """
            SELECT a.id, a.public_id, a.person_id, p.name AS person_name, e.id AS exam_id, e.public_id AS exam_public_id,
                   e.title AS exam_title, e.kind, e.unit_id, u.public_id AS unit_public_id, u.name AS unit_name,
                   COALESCE(c.number, 0) AS number, e.opens_at, e.closes_at, a.attempt_no, a.finished_at, a.hand_in,
                   a.receipt, e.release_mode, e.release_at, e.released_at, e.released_by, e.release_proposed_by,
                   e.after_release, m.mark, m.full_mark, m.pass_mark, m.passed, m.reason, m.rule_source,
            """ + NOW + """
                   AS read_at
            FROM exam_attempt a
            JOIN exam e ON e.id = a.exam_id
            JOIN unit u ON u.id = e.unit_id
            JOIN person p ON p.id = a.person_id
            LEFT JOIN exam_candidate c ON c.exam_id = a.exam_id AND c.person_id = a.person_id
            LEFT JOIN exam_mark m ON m.attempt_id = a.id
                                 AND m.revision = (SELECT MAX(x.revision) FROM exam_mark x WHERE x.attempt_id = a.id)
            WHERE a.state = 'HANDED_IN'
            """;
    /** An attempt with its pins. */
    static final String PAPER = """
            SELECT a.id, a.public_id, a.exam_id, a.person_id, a.unit_id, a.finished_at, t.paper
            FROM exam_attempt a JOIN attempt_paper t ON t.attempt_id = a.id
            WHERE a.state = 'HANDED_IN'
            """;
    /** A regrade with names. */
    static final String REGRADE = """
            SELECT g.id, g.public_id, g.exam_id, g.kind, g.item_id, g.item_version, g.accept, g.reason, g.proposed_by,
                   p.name AS proposed_by_name, g.proposed_at, g.done_by, d.name AS done_by_name, g.done_at, g.changed
            FROM exam_regrade g
            JOIN person p ON p.id = g.proposed_by
            LEFT JOIN person d ON d.id = g.done_by
            WHERE g.exam_id = :examId
            """;

    private static final String ADD = """
            INSERT INTO exam_mark (attempt_id, revision, exam_id, person_id, mark, full_mark, pass_mark, passed, grades,
                                   rule_version, rule_source, reason, regrade_id, graded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SETTLE = """
            INSERT INTO exam_settlement (attempt_id, revision, passed, qualification_id, credit_version, settled_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE revision = VALUES(revision), passed = VALUES(passed),
                qualification_id = VALUES(qualification_id), credit_version = VALUES(credit_version),
                settled_at = VALUES(settled_at)""";

    private final JdbcOperations jdbc;

    JdbcMarks(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(List<NewMark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(ADD, statement -> {
            for (var mark : marks) {
                statement.setLong(1, mark.attemptId());
                statement.setInt(2, mark.revision());
                statement.setLong(3, mark.examId());
                statement.setLong(4, mark.personId());
                statement.setBigDecimal(5, mark.mark());
                statement.setBigDecimal(6, mark.fullMark());
                statement.setBigDecimal(7, mark.passMark());
                statement.setObject(8, mark.passed());
                statement.setString(9, mark.grades());
                statement.setString(10, mark.ruleVersion());
                statement.setString(11, mark.ruleSource());
                statement.setString(12, mark.reason());
                statement.setObject(13, mark.regradeId());
                statement.setTimestamp(14, Timestamp.from(mark.gradedAt()));
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    @Override
    @Query(PAPER + """
              AND NOT EXISTS (SELECT 1 FROM exam_mark m WHERE m.attempt_id = a.id)
            ORDER BY a.id LIMIT :limit""")
    public abstract List<Paperwork> ungraded(int limit);

    @Override
    @Query("SELECT id FROM exam_attempt WHERE id IN (:attemptIds) ORDER BY id FOR UPDATE")
    public abstract List<Long> lock(Collection<Long> attemptIds);

    @Override
    @Query("""
            SELECT COUNT(*) FROM exam_attempt a
            WHERE a.exam_id = :examId AND a.state = 'HANDED_IN'
              AND NOT EXISTS (SELECT 1 FROM exam_mark m WHERE m.attempt_id = a.id)""")
    public abstract long ungradedOf(long examId);

    @Override
    @Query(PAPER + " AND a.exam_id = :examId AND a.id > :afterId ORDER BY a.id LIMIT :limit")
    public abstract List<Paperwork> papers(long examId, long afterId, int limit);

    @Override
    @Query(PAPER + " AND a.id = :attemptId")
    public abstract Optional<Paperwork> paper(long attemptId);

    @Override
    @Query("""
            SELECT attempt_id, slot, answer FROM answer_current
            WHERE attempt_id IN (:attemptIds) AND server_seq > 0 ORDER BY attempt_id, slot""")
    public abstract List<CountedAnswer> answers(Collection<Long> attemptIds);

    @Override
    @Query("""
            SELECT m.id, m.attempt_id, m.revision, m.exam_id, m.person_id, m.mark, m.full_mark, m.pass_mark, m.passed,
                   m.grades, m.rule_version, m.rule_source, m.reason, m.graded_at
            FROM exam_mark m
            WHERE m.attempt_id IN (:attemptIds)
              AND m.revision = (SELECT MAX(x.revision) FROM exam_mark x WHERE x.attempt_id = m.attempt_id)""")
    public abstract List<MarkRow> latest(Collection<Long> attemptIds);

    @Override
    @Query(NAMED + """
            WHERE COALESCE(c.number, 0) > :afterNumber
               OR (COALESCE(c.number, 0) = :afterNumber AND r.attempt_no > :afterAttempt)
            ORDER BY COALESCE(c.number, 0), r.attempt_no LIMIT :limit""")
    public abstract List<ResultRow> page(long examId, String which, int afterNumber, int afterAttempt, int limit);

    @Override
    @Query(NAMED + " WHERE r.public_id = :attemptPublicId")
    public abstract Optional<ResultRow> result(long examId, String which, String attemptPublicId);

    @Override
    @Query("""
            SELECT e.id,
                   (SELECT COUNT(*) FROM exam_candidate c
                    WHERE c.exam_id = e.id AND c.withdrawn_at IS NULL) AS appointed,
                   (SELECT COUNT(DISTINCT a.person_id) FROM exam_attempt a WHERE a.exam_id = e.id) AS sat,
                   COUNT(r.mark) AS graded, COALESCE(SUM(r.passed), 0) AS passed, ROUND(AVG(r.mark), 2) AS average_mark,
                   MAX(r.mark) AS highest_mark, MIN(r.mark) AS lowest_mark, e.released_at,
                   p.name AS release_proposed_by_name
            FROM exam e
            LEFT JOIN person p ON p.id = e.release_proposed_by
            LEFT JOIN (
            """ + RESULTS + """
            ) r ON r.exam_id = e.id AND r.counts
            WHERE e.id = :examId
            GROUP BY e.id, e.released_at, p.name""")
    public abstract Optional<Summary> summary(long examId, String which);

    @Override
    @Query(OWN + " AND a.person_id = :personId ORDER BY a.finished_at DESC, a.id DESC LIMIT 200")
    public abstract List<OwnRow> own(long personId);

    @Override
    @Query(OWN + " AND a.person_id = :personId AND a.public_id = :attemptPublicId")
    public abstract Optional<OwnRow> own(long personId, String attemptPublicId);

    @Override
    @Query(OWN + " AND a.public_id = :attemptPublicId")
    public abstract Optional<OwnRow> any(String attemptPublicId);

    @Override
    @Query("""
            SELECT r.mark_id AS id, r.id AS attempt_id, r.public_id AS attempt_public_id, r.revision,
                   COALESCE(h.merged_into_id, h.id) AS person_id,
                   a.unit_id, e.public_id AS exam_public_id, e.title AS exam_title, e.kind, e.subject_kind,
                   e.qualification_scope, COALESCE(c.number, 0) AS number, e.opens_at, r.started_at, r.finished_at,
                   r.mark, r.full_mark, r.passed, r.counts, r.rule_source, s.passed AS settled_passed, s.qualification_id,
                   s.credit_version
            FROM (
            """ + RESULTS + """
            ) r
            JOIN exam e ON e.id = r.exam_id
            JOIN exam_attempt a ON a.id = r.id
            JOIN person h ON h.id = r.person_id
            LEFT JOIN exam_candidate c ON c.exam_id = r.exam_id AND c.person_id = r.person_id
            LEFT JOIN exam_settlement s ON s.attempt_id = r.id
            WHERE r.mark IS NOT NULL AND (s.revision IS NULL OR s.revision < r.revision)
              AND
            """ + RELEASED + """
            ORDER BY r.person_id, r.attempt_no LIMIT :limit""")
    public abstract List<Unsettled> unsettled(long examId, String which, int limit);

    @Override
    @Query("""
            SELECT DISTINCT e.id FROM exam e
            JOIN exam_mark m ON m.exam_id = e.id
            LEFT JOIN exam_settlement s ON s.attempt_id = m.attempt_id
            WHERE s.attempt_id IS NULL AND
            """ + RELEASED + """
            ORDER BY e.id LIMIT :limit""")
    public abstract List<Long> examsToSettle(int limit);

    @Override
    public void settle(List<Settlement> settlements, Instant at) {
        if (settlements.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(SETTLE, statement -> {
            for (var each : settlements) {
                statement.setLong(1, each.attemptId());
                statement.setInt(2, each.revision());
                statement.setBoolean(3, each.passed());
                statement.setString(4, each.qualificationId());
                statement.setInt(5, each.creditVersion());
                statement.setTimestamp(6, Timestamp.from(at));
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    @Override
    @Query("""
            SELECT DISTINCT w.id
            FROM exam w
            JOIN exam e ON e.id = w.id OR e.make_up_of = w.id
            JOIN exam_mark m ON m.exam_id = e.id AND m.person_id = :personId AND m.passed
                            AND m.revision = (SELECT MAX(x.revision) FROM exam_mark x WHERE x.attempt_id = m.attempt_id)
            WHERE w.id IN (:examIds) AND
            """ + RELEASED)
    public abstract List<Long> passed(long personId, Collection<Long> examIds);

    @Override
    @Query("""
            SELECT DISTINCT m.person_id FROM exam_mark m
            WHERE m.exam_id = :examId AND m.passed
              AND m.revision = (SELECT MAX(x.revision) FROM exam_mark x WHERE x.attempt_id = m.attempt_id)""")
    public abstract List<Long> passedIn(long examId);

    @Override
    @Query("""
            SELECT MAX(a.finished_at)
            FROM exam_attempt a
            JOIN exam e ON e.id = a.exam_id
            JOIN exam_mark m ON m.attempt_id = a.id AND NOT m.passed
                            AND m.revision = (SELECT MAX(x.revision) FROM exam_mark x WHERE x.attempt_id = a.id)
            WHERE a.exam_id = :examId AND a.person_id = :personId AND
            """ + RELEASED)
    public abstract Optional<Instant> lastFailure(long personId, long examId);

    @Override
    @Query("""
            INSERT INTO exam_regrade (public_id, exam_id, kind, item_id, item_version, accept, reason, proposed_by,
                                      proposed_at)
            VALUES (:publicId, :examId, :kind, :itemId, :itemVersion, :accept, :reason, :byPerson, :at)""")
    public abstract void propose(
            String publicId,
            long examId,
            String kind,
            String itemId,
            int itemVersion,
            @Nullable String accept,
            String reason,
            long byPerson,
            Instant at);

    @Override
    @Query(REGRADE + " ORDER BY g.id DESC")
    public abstract List<RegradeRow> regrades(long examId);

    @Override
    @Query(REGRADE + " AND g.public_id = :publicId FOR UPDATE")
    public abstract Optional<RegradeRow> lockRegrade(long examId, String publicId);

    @Override
    @Query("UPDATE exam_regrade SET done_by = :byPerson, done_at = :at, changed = :changed WHERE id = :id")
    public abstract void done(long id, long byPerson, Instant at, int changed);
}
