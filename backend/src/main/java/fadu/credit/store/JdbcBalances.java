package fadu.credit.store;

import fadu.credit.BalanceRow;
import fadu.credit.Balances;
import fadu.credit.DayRow;
import fadu.credit.HalfDayCount;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcBalances extends Balances, GenericRepository<BalanceRow, Long> {
    @Override
    @Query("""
            SELECT person_id, law_year, subject_kind, mode, hundredths FROM credit_balance
            WHERE person_id IN (:personIds) AND law_year BETWEEN :fromYear AND :toYear
            ORDER BY person_id, law_year, subject_kind, mode""")
    List<BalanceRow> of(Collection<Long> personIds, int fromYear, int toYear);

    @Override
    @Query("""
            SELECT person_id, day, subject_kind, mode, hundredths FROM credit_day
            WHERE person_id IN (:personIds)
              AND day >= MAKEDATE(:year, 1) AND day < MAKEDATE(:year + 1, 1)
            ORDER BY person_id, day, subject_kind, mode""")
    List<DayRow> days(Collection<Long> personIds, int year);

    @Override
    @Query("""
            SELECT person_id, YEAR(day) AS law_year, COUNT(*) AS half_days FROM credit_half_day
            WHERE person_id IN (:personIds) AND refs > 0
              AND day >= MAKEDATE(:fromYear, 1) AND day < MAKEDATE(:toYear + 1, 1)
            GROUP BY person_id, YEAR(day)""")
    List<HalfDayCount> halfDayCounts(Collection<Long> personIds, int fromYear, int toYear);
}
