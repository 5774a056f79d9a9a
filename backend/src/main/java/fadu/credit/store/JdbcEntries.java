package fadu.credit.store;

import fadu.credit.Entries;
import fadu.credit.EntryRow;
import fadu.credit.LiveEntry;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcEntries extends Entries, GenericRepository<EntryRow, Long> {
    @Override
    @Query("""
            SELECT e.id, e.kind, e.subject_kind, e.mode, e.earned_on, e.seconds, e.hundredths, e.half_days, e.label,
                   e.explanation, e.link, e.reason, e.posted_at, r.id IS NOT NULL AS reversed, e.reverses_id,
                   poster.name AS posted_by_name, approver.name AS approved_by_name
            FROM credit_entry e
            LEFT JOIN credit_entry r ON r.reverses_id = e.id
            LEFT JOIN person poster ON poster.id = e.posted_by
            LEFT JOIN person approver ON approver.id = e.approved_by
            WHERE e.person_id = :personId AND (:year IS NULL OR e.law_year = :year)
              AND (:beforeDay IS NULL OR e.earned_on < :beforeDay OR (e.earned_on = :beforeDay AND e.id < :beforeId))
            ORDER BY e.earned_on DESC, e.id DESC LIMIT :limit""")
    List<EntryRow> page(long personId, @Nullable Integer year, @Nullable LocalDate beforeDay, long beforeId, int limit);

    @Override
    @Query("SELECT COUNT(*) FROM credit_entry WHERE person_id = :personId AND (:year IS NULL OR law_year = :year)")
    long count(long personId, @Nullable Integer year);

    @Override
    @Query("""
            SELECT e.id, e.kind, e.subject_kind, e.mode, e.earned_on, e.seconds, e.hundredths, e.half_days, e.label,
                   e.explanation, e.link, e.reason, e.posted_at, r.id IS NOT NULL AS reversed, e.reverses_id,
                   poster.name AS posted_by_name, approver.name AS approved_by_name
            FROM credit_entry e
            LEFT JOIN credit_entry r ON r.reverses_id = e.id AND r.posted_at < :before
            LEFT JOIN person poster ON poster.id = e.posted_by
            LEFT JOIN person approver ON approver.id = e.approved_by
            WHERE e.person_id = :personId AND e.law_year = :year AND e.posted_at < :before
            ORDER BY e.earned_on, e.id""")
    List<EntryRow> asOf(long personId, int year, Instant before);

    @Override
    @Query("""
            SELECT COUNT(*) FROM (
              SELECT h.day, h.half FROM credit_entry e JOIN credit_entry_half_day h ON h.entry_id = e.id
              WHERE e.person_id = :personId AND e.posted_at < :before
                AND h.day >= MAKEDATE(:year, 1) AND h.day < MAKEDATE(:year + 1, 1)
              GROUP BY h.day, h.half
              HAVING SUM(CASE WHEN e.reverses_id IS NULL THEN 1 ELSE -1 END) > 0) covered""")
    int halfDaysAsOf(long personId, int year, Instant before);

    @Override
    @Query("""
            SELECT e.id, e.kind, e.person_id, e.subject_kind, e.mode, e.earned_on, e.seconds, e.hundredths,
                   e.source_kind, e.source_ref, e.policy_version, e.label, e.explanation, e.link
            FROM credit_entry e LEFT JOIN credit_entry r ON r.reverses_id = e.id
            WHERE e.id = :entryId AND e.person_id = :personId AND e.reverses_id IS NULL AND r.id IS NULL""")
    Optional<LiveEntry> live(long personId, long entryId);
}
