package fadu.examination.store;

import static fadu.examination.store.DatabaseClock.NOW;

import fadu.examination.AttemptRow;
import fadu.examination.Attempts;
import fadu.examination.BoardRow;
import fadu.examination.CurrentAnswer;
import fadu.examination.FrozenAnswer;
import fadu.examination.HandInKind;
import fadu.examination.ReceiptRow;
import fadu.examination.RoomLine;
import fadu.examination.Sitter;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcAttempts extends Attempts, GenericRepository<AttemptRow, Long> {
    /** An exam with one of its candidates. */
    String SITTER = """
            SELECT e.id, e.public_id, e.unit_id, u.public_id AS unit_public_id, u.name AS unit_name, e.title, e.kind,
                   e.subject_kind, e.qualification_scope, e.paper_id, e.paper_title, e.opens_at, e.closes_at,
                   e.duration_minutes, e.attempts, e.pass_mark, e.late_entry_minutes, e.earliest_hand_in_minutes,
                   e.release_mode, e.release_at, e.release_proposed_by, e.released_at, e.released_by, e.after_release,
                   e.instructions, e.make_up_of, e.state, e.paused_at, e.version, p.id AS person_id,
                   p.name AS person_name, p.unit_id AS person_unit_id, c.number, c.extra_minutes,
                   (SELECT COUNT(*) FROM exam_attempt a
                    WHERE a.exam_id = e.id AND a.person_id = c.person_id) AS attempts_used,
                   (SELECT COUNT(*) FROM exam_prerequisite r WHERE r.exam_id = e.id) AS required,
                   (SELECT a.public_id FROM exam_attempt a
                    WHERE a.open_exam_id = e.id AND a.person_id = c.person_id) AS open_attempt_id,
                   (SELECT a.public_id FROM exam_attempt a
                    WHERE a.exam_id = e.id AND a.person_id = c.person_id AND a.state = 'HANDED_IN'
                    ORDER BY a.attempt_no DESC LIMIT 1) AS last_attempt_id,
                   """ + NOW + """
                   AS read_at
            FROM exam_candidate c
            JOIN exam e ON e.id = c.exam_id
            JOIN unit u ON u.id = e.unit_id
            JOIN person p ON p.id = c.person_id
            WHERE c.person_id = :personId AND c.withdrawn_at IS NULL AND e.state <> 'DRAFT'
            """;
    /**
     * An attempt for its use cases. A statement's time is that of its beginning, and it may have waited for the row while answers
     * came in: what is read under the lock is not older than the last of them.
     */
    String ATTEMPT = """
            SELECT a.id, a.public_id, a.exam_id, a.person_id, a.unit_id, a.attempt_no, a.state, a.started_at,
                   a.deadline_at, a.paused_at, a.finished_at, a.hand_in, a.writer_epoch, a.writer_client, a.last_seq,
                   a.questions, a.answered, a.frozen_root, a.receipt, a.heard_at,
                   GREATEST(COALESCE(a.last_saved_at, a.started_at),
            """ + NOW + """
                   ) AS read_at
            FROM exam_attempt a
            """;

    @Override
    @Query("SELECT EXISTS (SELECT 1 FROM exam_attempt WHERE person_id = :personId AND state = 'OPEN')")
    boolean isSitting(long personId);

    @Override
    @Query(SITTER + " AND e.public_id = :examPublicId")
    Optional<Sitter> sitter(long personId, String examPublicId);

    @Override
    @Query(SITTER + " ORDER BY e.opens_at DESC, e.id DESC LIMIT 100")
    List<Sitter> sitters(long personId);

    @Override
    @Query("""
            INSERT IGNORE INTO exam_attempt (public_id, exam_id, person_id, unit_id, attempt_no, state, started_at,
                                             deadline_at, writer_client, questions, heard_at)
            VALUES (:publicId, :examId, :personId, :unitId, :attemptNo, 'OPEN', :startedAt, :deadlineAt, :client,
                    :questions, :startedAt)""")
    int insert(
            String publicId,
            long examId,
            long personId,
            long unitId,
            int attemptNo,
            Instant startedAt,
            Instant deadlineAt,
            String client,
            int questions);

    @Override
    @Query("""
            INSERT INTO attempt_paper (attempt_id, paper, shown)
            SELECT id, :paper, :shown FROM exam_attempt WHERE public_id = :publicId""")
    void insertPaper(String publicId, String paper, String shown);

    @Override
    @Query("""
            INSERT INTO answer_current (attempt_id, slot)
            SELECT a.id, s.slot
            FROM exam_attempt a
            CROSS JOIN JSON_TABLE(:slots, '$[*]' COLUMNS (slot INT PATH '$')) s
            WHERE a.public_id = :publicId""")
    void insertPlaces(String publicId, String slots);

    @Override
    @Query(ATTEMPT + "WHERE a.public_id = :publicId AND a.person_id = :personId")
    Optional<AttemptRow> own(long personId, String publicId);

    @Override
    @Query(ATTEMPT + "WHERE a.public_id = :publicId")
    Optional<AttemptRow> find(String publicId);

    @Override
    @Query(ATTEMPT + "WHERE a.public_id = :publicId FOR UPDATE")
    Optional<AttemptRow> lock(String publicId);

    @Override
    @Query("""
            SELECT a.id, e.public_id AS exam_public_id, e.title AS exam_title, e.kind, e.instructions,
                   e.earliest_hand_in_minutes, e.opens_at, p.name AS person_name, COALESCE(c.number, 0) AS number,
                   t.shown
            FROM exam_attempt a
            JOIN exam e ON e.id = a.exam_id
            JOIN person p ON p.id = a.person_id
            JOIN attempt_paper t ON t.attempt_id = a.id
            LEFT JOIN exam_candidate c ON c.exam_id = a.exam_id AND c.person_id = a.person_id
            WHERE a.id = :attemptId""")
    Optional<RoomLine> room(long attemptId);

    @Override
    @Query("""
            SELECT a.id, a.public_id, e.title AS exam_title, p.name AS person_name, e.opens_at,
                   COALESCE(c.number, 0) AS number, a.attempt_no, a.finished_at, a.hand_in, a.answered, a.questions,
                   a.frozen_root, a.receipt
            FROM exam_attempt a
            JOIN exam e ON e.id = a.exam_id
            JOIN person p ON p.id = a.person_id
            LEFT JOIN exam_candidate c ON c.exam_id = a.exam_id AND c.person_id = a.person_id
            WHERE a.public_id = :publicId AND a.person_id = :personId AND a.state = 'HANDED_IN'""")
    Optional<ReceiptRow> receipt(long personId, String publicId);

    @Override
    @Query("SELECT paper FROM attempt_paper WHERE attempt_id = :attemptId")
    Optional<String> paper(long attemptId);

    @Override
    @Query("""
            SELECT slot, answer, answer_hash, server_seq, saved_at FROM answer_current
            WHERE attempt_id = :attemptId AND server_seq > 0 ORDER BY slot""")
    List<CurrentAnswer> answers(long attemptId);

    @Override
    @Query("""
            SELECT e.slot, e.answer, e.answer_hash, c.answer_hash AS projected_hash
            FROM (SELECT slot, MAX(server_seq) AS seq FROM answer_event
                  WHERE attempt_id = :attemptId AND status = 'OK' GROUP BY slot) l
            STRAIGHT_JOIN answer_event e ON e.attempt_id = :attemptId AND e.server_seq = l.seq
            LEFT JOIN answer_current c ON c.attempt_id = :attemptId AND c.slot = l.slot AND c.server_seq = l.seq
            ORDER BY e.slot""")
    List<FrozenAnswer> counted(long attemptId);

    @Override
    @Query("""
            UPDATE exam_attempt SET writer_epoch = writer_epoch + 1, writer_client = :client WHERE id = :attemptId""")
    void takeOver(long attemptId, String client);

    @Override
    @Query("UPDATE exam_attempt SET heard_at = :at WHERE id = :attemptId")
    void heard(long attemptId, Instant at);

    @Override
    default void handIn(long attemptId, Instant finishedAt, HandInKind how, int answered, String root, String receipt) {
        freeze(attemptId, finishedAt, how.name(), answered, root, receipt);
    }

    @Unscoped("the attempt is locked")
    @Query("""
            UPDATE exam_attempt SET state = 'HANDED_IN', finished_at = :finishedAt, hand_in = :how, answered = :answered,
                   frozen_root = :root, receipt = :receipt, paused_at = NULL
            WHERE id = :attemptId""")
    void freeze(long attemptId, Instant finishedAt, String how, int answered, String root, String receipt);

    @Override
    @Query("""
            SELECT public_id FROM exam_attempt
            WHERE state = 'OPEN' AND paused_at IS NULL AND deadline_at <=
            """ + NOW + """
            ORDER BY deadline_at LIMIT :limit""")
    List<String> overdue(int limit);

    @Override
    @Query("""
            SELECT c.id, p.public_id AS person_public_id, p.name AS person_name, u.public_id AS unit_public_id,
                   u.name AS unit_name, c.number, a.public_id AS attempt_public_id, a.attempt_no, a.state, a.hand_in,
                   a.started_at, a.deadline_at, a.finished_at, a.last_saved_at, a.heard_at, a.saves,
                   COALESCE(a.answered, n.answered) AS answered, a.questions
            FROM exam_candidate c
            JOIN person p ON p.id = c.person_id
            JOIN unit u ON u.id = p.unit_id
            LEFT JOIN (SELECT person_id, MAX(attempt_no) AS attempt_no FROM exam_attempt
                       WHERE exam_id = :examId GROUP BY person_id) l ON l.person_id = c.person_id
            LEFT JOIN exam_attempt a ON a.exam_id = :examId AND a.person_id = c.person_id AND a.attempt_no = l.attempt_no
            LEFT JOIN (SELECT s.attempt_id, COUNT(*) AS answered
                       FROM exam_attempt o
                       JOIN answer_current s ON s.attempt_id = o.id AND s.server_seq > 0 AND s.answer <> '{}'
                       WHERE o.open_exam_id = :examId GROUP BY s.attempt_id) n ON n.attempt_id = a.id
            WHERE c.exam_id = :examId AND c.withdrawn_at IS NULL
            ORDER BY c.number""")
    List<BoardRow> board(long examId);

    @Override
    @Query("SELECT COUNT(*) FROM exam_attempt WHERE open_exam_id = :examId")
    long open(long examId);

    @Override
    @Query("""
            UPDATE exam_attempt SET deadline_at = TIMESTAMPADD(MINUTE, :minutes, deadline_at)
            WHERE open_exam_id = :examId""")
    int extendAll(long examId, long minutes);

    @Override
    @Query("""
            UPDATE exam_attempt SET deadline_at = TIMESTAMPADD(MINUTE, :minutes, deadline_at) WHERE id = :attemptId""")
    void extend(long attemptId, long minutes);

    @Override
    @Query(
            "UPDATE exam_attempt SET paused_at = :at WHERE open_exam_id = :examId AND paused_at IS NULL AND deadline_at > :at")
    int pauseAll(long examId, Instant at);

    @Override
    @Query("""
            UPDATE exam_attempt
            SET deadline_at = TIMESTAMPADD(MICROSECOND, TIMESTAMPDIFF(MICROSECOND, paused_at, :at), deadline_at),
                paused_at = NULL
            WHERE open_exam_id = :examId AND paused_at IS NOT NULL""")
    int resumeAll(long examId, Instant at);

    @Override
    @Query("SELECT EXISTS (SELECT 1 FROM exam_attempt WHERE exam_id = :examId AND person_id = :personId)")
    boolean sat(long examId, long personId);
}
