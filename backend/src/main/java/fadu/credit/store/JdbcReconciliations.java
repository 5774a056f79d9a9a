package fadu.credit.store;

import fadu.credit.Reconciliations;
import fadu.credit.SumDifference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcReconciliations extends Reconciliations, GenericRepository<SumDifference, Long> {
    @Override
    @Query("SELECT id FROM person WHERE id > :after ORDER BY id LIMIT 1 OFFSET :places")
    Optional<Long> person(long after, int places);

    @Override
    @Query("""
            SELECT person_id, 'BALANCE' AS kind, CONCAT(law_year, ' ', subject_kind, ' ', mode) AS place,
                   SUM(ledger) AS ledger, SUM(kept) AS kept
            FROM (SELECT person_id, law_year, subject_kind, mode, hundredths AS ledger, 0 AS kept, seconds AS s,
                         CASE WHEN reverses_id IS NULL THEN 1 ELSE -1 END AS n
                  FROM credit_entry WHERE person_id > :after AND person_id <= :upTo
                  UNION ALL
                  SELECT person_id, law_year, subject_kind, mode, 0, hundredths, -seconds, -entries
                  FROM credit_balance WHERE person_id > :after AND person_id <= :upTo) both_sides
            GROUP BY person_id, law_year, subject_kind, mode
            HAVING SUM(ledger) <> SUM(kept) OR SUM(s) <> 0 OR SUM(n) <> 0
            ORDER BY person_id, law_year, subject_kind, mode LIMIT 1000""")
    List<SumDifference> balances(long after, long upTo);

    @Override
    @Query("""
            SELECT person_id, 'DAY' AS kind, CONCAT(day, ' ', subject_kind, ' ', mode) AS place,
                   SUM(ledger) AS ledger, SUM(kept) AS kept
            FROM (SELECT person_id, earned_on AS day, subject_kind, mode, hundredths AS ledger, 0 AS kept
                  FROM credit_entry WHERE person_id > :after AND person_id <= :upTo
                  UNION ALL
                  SELECT person_id, day, subject_kind, mode, 0, hundredths
                  FROM credit_day WHERE person_id > :after AND person_id <= :upTo) both_sides
            GROUP BY person_id, day, subject_kind, mode HAVING SUM(ledger) <> SUM(kept)
            ORDER BY person_id, day, subject_kind, mode LIMIT 1000""")
    List<SumDifference> days(long after, long upTo);

    @Override
    @Query("""
            SELECT person_id, 'HALF_DAY' AS kind, CONCAT(day, ' ', half) AS place,
                   SUM(ledger) AS ledger, SUM(kept) AS kept
            FROM (SELECT e.person_id, h.day, h.half, CASE WHEN e.reverses_id IS NULL THEN 1 ELSE -1 END AS ledger, 0 AS kept
                  FROM credit_entry e JOIN credit_entry_half_day h ON h.entry_id = e.id
                  WHERE e.person_id > :after AND e.person_id <= :upTo
                  UNION ALL
                  SELECT person_id, day, half, 0, refs
                  FROM credit_half_day WHERE person_id > :after AND person_id <= :upTo) both_sides
            GROUP BY person_id, day, half HAVING SUM(ledger) <> SUM(kept)
            ORDER BY person_id, day, half LIMIT 1000""")
    List<SumDifference> halfDays(long after, long upTo);

    @Override
    @Query("SELECT id FROM person WHERE id = :personId FOR UPDATE")
    Optional<Long> lockPerson(long personId);

    @Override
    @Query("DELETE FROM credit_balance WHERE person_id = :personId")
    void clearBalances(long personId);

    @Override
    @Query("DELETE FROM credit_day WHERE person_id = :personId")
    void clearDays(long personId);

    @Override
    @Query("DELETE FROM credit_half_day WHERE person_id = :personId")
    void clearHalfDays(long personId);

    @Override
    @Query("""
            INSERT INTO credit_balance (person_id, law_year, subject_kind, mode, seconds, hundredths, entries)
            SELECT person_id, law_year, subject_kind, mode, SUM(seconds), SUM(hundredths),
                   SUM(CASE WHEN reverses_id IS NULL THEN 1 ELSE -1 END)
            FROM credit_entry WHERE person_id = :personId GROUP BY person_id, law_year, subject_kind, mode""")
    void fillBalances(long personId);

    @Override
    @Query("""
            INSERT INTO credit_day (person_id, day, subject_kind, mode, hundredths)
            SELECT person_id, earned_on, subject_kind, mode, SUM(hundredths)
            FROM credit_entry WHERE person_id = :personId GROUP BY person_id, earned_on, subject_kind, mode""")
    void fillDays(long personId);

    @Override
    @Query("""
            INSERT INTO credit_half_day (person_id, day, half, refs)
            SELECT e.person_id, h.day, h.half, SUM(CASE WHEN e.reverses_id IS NULL THEN 1 ELSE -1 END)
            FROM credit_entry e JOIN credit_entry_half_day h ON h.entry_id = e.id
            WHERE e.person_id = :personId GROUP BY e.person_id, h.day, h.half""")
    void fillHalfDays(long personId);
}
