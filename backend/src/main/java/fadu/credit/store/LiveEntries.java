package fadu.credit.store;

import fadu.credit.EntryHalfDay;
import fadu.credit.LiveEntry;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Entries that can still be reversed. */
@Unscoped("read for a reversal, of entries that the reversing feature took from its own scope")
@JdbcRepository(dialect = Dialect.MYSQL)
interface LiveEntries extends GenericRepository<LiveEntry, Long> {
    @Query("""
            SELECT e.id, e.kind, e.person_id, e.subject_kind, e.mode, e.earned_on, e.seconds, e.hundredths,
                   e.source_kind, e.source_ref, e.policy_version, e.label, e.explanation, e.link
            FROM credit_entry e LEFT JOIN credit_entry r ON r.reverses_id = e.id
            WHERE e.source_kind = :sourceKind AND e.source_ref = :sourceRef AND e.person_id IN (:personIds)
              AND e.reverses_id IS NULL AND r.id IS NULL
            ORDER BY e.person_id, e.id""")
    List<LiveEntry> ofSource(String sourceKind, String sourceRef, Collection<Long> personIds);

    @Query("""
            SELECT e.id, e.kind, e.person_id, e.subject_kind, e.mode, e.earned_on, e.seconds, e.hundredths,
                   e.source_kind, e.source_ref, e.policy_version, e.label, e.explanation, e.link
            FROM credit_entry e LEFT JOIN credit_entry r ON r.reverses_id = e.id
            WHERE e.id IN (:entryIds) AND e.reverses_id IS NULL AND r.id IS NULL
            ORDER BY e.person_id, e.id""")
    List<LiveEntry> byIds(Collection<Long> entryIds);

    @Query("""
            SELECT e.id, e.kind, e.person_id, e.subject_kind, e.mode, e.earned_on, e.seconds, e.hundredths,
                   e.source_kind, e.source_ref, e.policy_version, e.label, e.explanation, e.link
            FROM credit_entry e LEFT JOIN credit_entry r ON r.reverses_id = e.id
            WHERE e.person_id = :personId AND e.reverses_id IS NULL AND r.id IS NULL
            ORDER BY e.id""")
    List<LiveEntry> ofPerson(long personId);

    @Query("""
            SELECT entry_id, day, half FROM credit_entry_half_day
            WHERE entry_id IN (:entryIds) ORDER BY entry_id, day, half""")
    List<EntryHalfDay> halfDays(Collection<Long> entryIds);
}
