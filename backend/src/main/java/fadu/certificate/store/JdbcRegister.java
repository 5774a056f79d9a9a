package fadu.certificate.store;

import fadu.certificate.LiveCertificate;
import fadu.certificate.Register;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Unscoped("asked by features for people they may see")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcRegister extends Register, GenericRepository<LiveCertificate, Long> {
    String COLUMNS = """
            SELECT c.id, c.public_id, c.kind, c.number, c.person_id, c.valid_from, c.valid_to, c.state, c.on_hold,
                   c.provenance
            FROM certificate c
            """;

    @Override
    default List<LiveCertificate> live(Collection<Long> personIds, LocalDate on) {
        return personIds.isEmpty() ? List.of() : liveOf(personIds, on);
    }

    @Query(COLUMNS + """
            WHERE c.person_id IN (:personIds) AND c.state IN ('VALID', 'SUSPENDED')
              AND c.valid_from <= :day AND c.valid_to >= :day
            ORDER BY c.person_id, c.id""")
    List<LiveCertificate> liveOf(Collection<Long> personIds, LocalDate day);

    @Override
    default List<LiveCertificate> notCancelled(Collection<Long> personIds) {
        return personIds.isEmpty() ? List.of() : notCancelledOf(personIds);
    }

    @Query(COLUMNS + "WHERE c.person_id IN (:personIds) AND c.state <> 'CANCELLED' ORDER BY c.person_id, c.id")
    List<LiveCertificate> notCancelledOf(Collection<Long> personIds);

    @Override
    @Query(COLUMNS + "WHERE c.id = :id")
    Optional<LiveCertificate> find(long id);
}
