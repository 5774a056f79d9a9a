package fadu.clearance.store;

import fadu.platform.Unscoped;
import fadu.standing.YearDecision;
import fadu.standing.YearDecisions;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells standing which closed years decisions answered. */
@Unscoped("the keys come from the asking feature's own scoped rows")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcYearDecisions extends YearDecisions, GenericRepository<JdbcYearDecisions.Row, Long> {
    @Override
    default Map<Long, List<YearDecision>> of(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<Long, List<YearDecision>>();
        rows(personIds)
                .forEach(row -> found.computeIfAbsent(row.personId(), absent -> new ArrayList<>())
                        .add(new YearDecision(
                                row.lawYear(),
                                YearDecision.Kind.valueOf(row.kind()),
                                row.reason(),
                                row.decisionRef())));
        return found;
    }

    /** The rows. */
    @Query("""
            SELECT person_id, law_year, kind, reason, decision_ref FROM clearance_year_decision
            WHERE person_id IN (:personIds) ORDER BY person_id, law_year""")
    List<Row> rows(Collection<Long> personIds);

    /** A row. */
    @MappedEntity("clearance_year_decision")
    record Row(@Id long personId, int lawYear, String kind, String reason, String decisionRef) {}
}
