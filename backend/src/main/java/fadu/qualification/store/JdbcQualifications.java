package fadu.qualification.store;

import fadu.platform.Unscoped;
import fadu.platform.time.Clock;
import fadu.qualification.Qualification;
import fadu.qualification.Qualifications;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Unscoped("asked by features for people they may see")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcQualifications extends Qualifications, GenericRepository<Qualification, Long> {
    @Override
    default Map<Long, Boolean> valid(Collection<Long> personIds, LocalDate on) {
        var valid = new HashMap<Long, Boolean>();
        personIds.forEach(id -> valid.put(id, false));
        if (!personIds.isEmpty()) {
            var midnight = on.plusDays(1).atStartOfDay(Clock.ZONE).toInstant();
            qualified(personIds, on, midnight).forEach(id -> valid.put(id, true));
        }
        return valid;
    }

    @Query("""
            SELECT person_id FROM qualification
            WHERE person_id IN (:personIds) AND (kind = 'PASS' OR approved_at IS NOT NULL)
              AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
              AND (revoked_at IS NULL OR revoked_at >= :midnight)
            GROUP BY person_id
            HAVING SUM(scope = 'WHOLE') > 0 OR (SUM(scope = 'PUBLIC_LAW') > 0 AND SUM(scope = 'PROFESSIONAL') > 0)""")
    List<Long> qualified(Collection<Long> personIds, LocalDate day, Instant midnight);

    @Override
    default boolean passedSince(long personId, LocalDate since, LocalDate on) {
        return passed(personId, since, on).isPresent();
    }

    @Query("""
            SELECT person_id FROM qualification
            WHERE person_id = :personId AND kind = 'PASS' AND valid_from >= :since AND valid_from <= :day
              AND (valid_to IS NULL OR valid_to >= :day) AND revoked_at IS NULL
            GROUP BY person_id
            HAVING SUM(scope = 'WHOLE') > 0 OR (SUM(scope = 'PUBLIC_LAW') > 0 AND SUM(scope = 'PROFESSIONAL') > 0)""")
    Optional<Long> passed(long personId, LocalDate since, LocalDate day);
}
