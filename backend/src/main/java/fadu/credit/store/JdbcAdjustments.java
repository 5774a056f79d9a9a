package fadu.credit.store;

import fadu.credit.Adjustment;
import fadu.credit.AdjustmentState;
import fadu.credit.Adjustments;
import fadu.credit.EntryKind;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcAdjustments extends Adjustments, GenericRepository<Adjustment, Long> {
    @Override
    @Query("""
            SELECT a.id, a.public_id, a.person_id, p.public_id AS person_public_id, p.name AS person_name,
                   p.unit_id, u.public_id AS unit_public_id, u.name AS unit_name, a.kind, a.entry_id,
                   e.label AS entry_label, COALESCE(a.subject_kind, e.subject_kind) AS subject_kind,
                   COALESCE(a.mode, e.mode) AS mode, COALESCE(a.earned_on, e.earned_on) AS earned_on,
                   COALESCE(a.hundredths, -e.hundredths) AS hundredths, a.halves, a.reason, a.state,
                   a.proposed_by, x.public_id AS proposer_public_id, x.name AS proposer_name,
                   xu.public_id AS proposer_unit_public_id, xu.name AS proposer_unit_name, a.proposed_at,
                   a.decided_by, y.public_id AS decider_public_id, y.name AS decider_name,
                   yu.public_id AS decider_unit_public_id, yu.name AS decider_unit_name, a.decided_at, a.answer
            FROM credit_adjustment a
            JOIN person p ON p.id = a.person_id JOIN unit u ON u.id = p.unit_id
            JOIN person x ON x.id = a.proposed_by JOIN unit xu ON xu.id = x.unit_id
            LEFT JOIN person y ON y.id = a.decided_by LEFT JOIN unit yu ON yu.id = y.unit_id
            LEFT JOIN credit_entry e ON e.id = a.entry_id
            WHERE p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND (:state IS NULL OR a.state = :state) AND (:personId IS NULL OR a.person_id = :personId)
              AND (:beforeId = 0 OR a.id < :beforeId)
            ORDER BY a.id DESC LIMIT :limit""")
    List<Adjustment> page(
            Collection<Long> units, @Nullable String state, @Nullable Long personId, long beforeId, int limit);

    @Override
    @Query("""
            SELECT a.id, a.public_id, a.person_id, p.public_id AS person_public_id, p.name AS person_name,
                   p.unit_id, u.public_id AS unit_public_id, u.name AS unit_name, a.kind, a.entry_id,
                   e.label AS entry_label, COALESCE(a.subject_kind, e.subject_kind) AS subject_kind,
                   COALESCE(a.mode, e.mode) AS mode, COALESCE(a.earned_on, e.earned_on) AS earned_on,
                   COALESCE(a.hundredths, -e.hundredths) AS hundredths, a.halves, a.reason, a.state,
                   a.proposed_by, x.public_id AS proposer_public_id, x.name AS proposer_name,
                   xu.public_id AS proposer_unit_public_id, xu.name AS proposer_unit_name, a.proposed_at,
                   a.decided_by, y.public_id AS decider_public_id, y.name AS decider_name,
                   yu.public_id AS decider_unit_public_id, yu.name AS decider_unit_name, a.decided_at, a.answer
            FROM credit_adjustment a
            JOIN person p ON p.id = a.person_id JOIN unit u ON u.id = p.unit_id
            JOIN person x ON x.id = a.proposed_by JOIN unit xu ON xu.id = x.unit_id
            LEFT JOIN person y ON y.id = a.decided_by LEFT JOIN unit yu ON yu.id = y.unit_id
            LEFT JOIN credit_entry e ON e.id = a.entry_id
            WHERE p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND a.public_id = :publicId""")
    Optional<Adjustment> find(Collection<Long> units, String publicId);

    @Override
    @Query("SELECT state FROM credit_adjustment WHERE id = :id FOR UPDATE")
    Optional<String> lock(long id);

    @Override
    @Query("""
            INSERT INTO credit_adjustment (public_id, person_id, kind, entry_id, subject_kind, mode, earned_on, hundredths,
                                           halves, reason, state, proposed_by, proposed_at)
            VALUES (:publicId, :personId, :kind, :entryId, :subjectKind, :mode, :earnedOn, :hundredths,
                    :halves, :reason, 'PROPOSED', :proposedBy, :proposedAt)""")
    void insert(
            String publicId,
            long personId,
            EntryKind kind,
            @Nullable Long entryId,
            @Nullable String subjectKind,
            @Nullable String mode,
            @Nullable LocalDate earnedOn,
            @Nullable Integer hundredths,
            @Nullable String halves,
            String reason,
            long proposedBy,
            Instant proposedAt);

    @Override
    @Query("""
            UPDATE credit_adjustment SET state = :state, decided_by = :decidedBy, decided_at = :decidedAt, answer = :answer
            WHERE id = :id AND state = 'PROPOSED'""")
    void decide(long id, AdjustmentState state, long decidedBy, Instant decidedAt, @Nullable String answer);
}
