package fadu.clearance.store;

import fadu.clearance.Evidence;
import fadu.clearance.EvidenceKind;
import fadu.clearance.EvidenceLine;
import fadu.clearance.EvidenceLines;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Evidence read from the registers below, each row as one line of text, by {@code ｜}. */
@Unscoped("a dossier is about one person, found in scope by its case")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcEvidenceLines extends EvidenceLines, GenericRepository<Evidence, Integer> {
    @Override
    @Query("""
            SELECT e.id, CONCAT_WS('｜', e.id, e.kind, e.earned_on, e.subject_kind, e.mode,
                                   CAST(e.hundredths / 100 AS DECIMAL(12, 2)), e.half_days, e.label, e.explanation,
                                   COALESCE(CONCAT('冲销 ', e.reverses_id), ''), COALESCE(e.reason, '')) AS line,
                   e.posted_at AS at
            FROM credit_entry e
            WHERE e.person_id = :personId AND e.law_year BETWEEN :fromYear AND :toYear ORDER BY e.law_year, e.id""")
    List<EvidenceLine> ledger(long personId, int fromYear, int toYear);

    @Override
    @Query("""
            SELECT x.id, x.line, x.at FROM (
              SELECT s.id, 1 AS part, s.at, CONCAT_WS('｜', '状态', s.state, s.from_date, COALESCE(s.until_date, ''),
                     s.basis, COALESCE(s.decision_ref, '')) AS line
              FROM certificate_state s WHERE s.certificate_id = :certificateId
              UNION ALL
              SELECT h.id, 2 AS part, h.placed_at AS at, CONCAT_WS('｜', '限制', h.holder, h.reason, h.placed_at,
                     COALESCE(h.released_at, '')) AS line
              FROM certificate_hold h WHERE h.certificate_id = :certificateId) x
            ORDER BY x.part, x.id""")
    List<EvidenceLine> states(long certificateId);

    @Override
    @Query("""
            SELECT y.id, CONCAT_WS('｜', '实体卡', y.place, y.at, COALESCE(y.handed_by, ''), COALESCE(y.note, '')) AS line,
                   y.at
            FROM certificate_custody y WHERE y.certificate_id = :certificateId ORDER BY y.id""")
    List<EvidenceLine> custody(long certificateId);

    @Override
    @Query("""
            SELECT x.id, x.line, NULL AS at FROM (
              SELECT m.id, 1 AS part, CONCAT_WS('｜', '单位', u.name, m.from_date, COALESCE(m.to_date, '')) AS line
              FROM person_unit m JOIN unit u ON u.id = m.unit_id WHERE m.person_id = :personId
              UNION ALL
              SELECT y.id, 2 AS part, CONCAT_WS('｜', '类别', y.category, y.from_date, COALESCE(y.to_date, '')) AS line
              FROM person_category y WHERE y.person_id = :personId
              UNION ALL
              SELECT s.id, 3 AS part, CONCAT_WS('｜', '身份', s.kind, s.from_date, COALESCE(s.to_date, '')) AS line
              FROM person_status s WHERE s.person_id = :personId
              UNION ALL
              SELECT l.id, 4 AS part, CONCAT_WS('｜', '请假', l.kind, l.from_date, COALESCE(l.to_date, '')) AS line
              FROM person_leave l WHERE l.person_id = :personId
              UNION ALL
              SELECT p.id, 5 AS part, CONCAT_WS('｜', '离任', p.left_on, COALESCE(p.leave_reason, '')) AS line
              FROM person p WHERE p.id = :personId AND p.left_on IS NOT NULL) x
            ORDER BY x.part, x.id""")
    List<EvidenceLine> service(long personId);

    @Override
    @Query("""
            SELECT q.id, CONCAT_WS('｜', q.kind, q.scope, q.proof_kind, COALESCE(q.proof_no, ''), q.basis, q.valid_from,
                                   COALESCE(q.valid_to, ''), q.source, IF(q.approved_at IS NULL, '未经第二人核准', '已核准'),
                                   IF(q.revoked_at IS NULL, '', CONCAT('已撤销 ', COALESCE(q.revoke_reason, '')))) AS line,
                   q.recorded_at AS at
            FROM qualification q WHERE q.person_id = :personId ORDER BY q.id""")
    List<EvidenceLine> qualifications(long personId);

    @Override
    @Query("""
            SELECT m.id, CONCAT_WS('｜', '消息', m.title, m.sent_at, IF(m.read_at IS NULL, '未读', m.read_at)) AS line,
                   m.sent_at AS at
            FROM notice_message m
            WHERE m.person_id = :personId AND (m.topic LIKE 'standing.%' OR m.topic LIKE 'clearance.%')
            ORDER BY m.id""")
    List<EvidenceLine> messages(long personId);

    @Override
    @Query("""
            SELECT l.id, CONCAT_WS('｜', '文书', l.number, l.title, l.made_at, COALESCE(
                       (SELECT GROUP_CONCAT(CONCAT(v.way, ' ', v.at) ORDER BY v.id SEPARATOR '；')
                        FROM notice_service v WHERE v.letter_id = l.id), '未送达')) AS line,
                   l.made_at AS at
            FROM notice_letter l WHERE l.person_id = :personId ORDER BY l.id""")
    List<EvidenceLine> letters(long personId);

    @Override
    @Query("""
            SELECT a.id, CONCAT_WS('｜', a.subject_kind, a.subject_label, a.filed_at, a.state, a.words,
                                   COALESCE(a.answered_at, ''), COALESCE(a.answer, '')) AS line, a.filed_at AS at
            FROM appeal a WHERE a.person_id = :personId ORDER BY a.id""")
    List<EvidenceLine> appeals(long personId);

    @Override
    @Query("""
            SELECT d.id, CONCAT_WS('｜', d.number, d.verdict, COALESCE(d.until_date, ''), d.reason, d.decided_at,
                                   d.facts_hash, IF(d.revises_id IS NULL, '', '经申诉改变前次决定')) AS line,
                   d.decided_at AS at
            FROM clearance_decision d JOIN clearance_case k ON k.id = d.case_id
            WHERE k.certificate_id = :certificateId ORDER BY d.id""")
    List<EvidenceLine> decisions(long certificateId);

    @Override
    @Query("SELECT COUNT(*) FROM appeal WHERE person_id = :personId AND state = 'FILED'")
    int openAppeals(long personId);

    @Override
    @Query("""
            SELECT COUNT(*) FROM qualification
            WHERE person_id = :personId AND kind = 'EXEMPTION' AND approved_at IS NOT NULL AND revoked_at IS NULL""")
    int exemptions(long personId);

    @Override
    @Query("""
            SELECT COALESCE(SUM(GREATEST(0, DATEDIFF(LEAST(COALESCE(to_date, :to), :to), GREATEST(from_date, :from)) + 1)),
                            0)
            FROM person_leave WHERE person_id = :personId AND from_date <= :to AND COALESCE(to_date, :to) >= :from""")
    int leaveDays(long personId, String from, String to);

    @Override
    @Query("SELECT place FROM certificate_custody WHERE certificate_id = :certificateId ORDER BY id DESC LIMIT 1")
    Optional<String> custodyNow(long certificateId);

    @Override
    @Query("""
            INSERT INTO clearance_evidence (case_id, round, number, kind, title, content, hash, taken_at)
            VALUES (:caseId, :round, :number, :kind, :title, :content, :hash, :at)""")
    void take(
            long caseId,
            int round,
            int number,
            EvidenceKind kind,
            String title,
            String content,
            String hash,
            Instant at);

    @Override
    @Query("""
            SELECT number, kind, title, content, hash, taken_at FROM clearance_evidence
            WHERE case_id = :caseId AND round = :round ORDER BY number""")
    List<Evidence> taken(long caseId, int round);
}
