package fadu.credit.store;

import fadu.credit.ImportedEntries;
import fadu.credit.ImportedEntry;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Imported entries in the ledger's table. */
@Unscoped("of persons whom the importing feature took from its own scope")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcImportedEntries extends ImportedEntries, GenericRepository<ImportedEntry, Long> {
    @Override
    default List<ImportedEntry> of(Collection<Long> personIds, String sourceKind) {
        return personIds.isEmpty() ? List.of() : ofThese(personIds, sourceKind);
    }

    @Query("""
            SELECT e.id, e.person_id, e.source_ref, e.policy_version, e.hundredths, e.half_days, r.id IS NULL AS live
            FROM credit_entry e LEFT JOIN credit_entry r ON r.reverses_id = e.id
            WHERE e.person_id IN (:personIds) AND e.source_kind = :sourceKind AND e.reverses_id IS NULL
            ORDER BY e.id""")
    List<ImportedEntry> ofThese(Collection<Long> personIds, String sourceKind);
}
