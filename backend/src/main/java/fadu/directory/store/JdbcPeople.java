package fadu.directory.store;

import fadu.directory.People;
import fadu.directory.PersonBrief;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers what other features ask about people. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcPeople extends People, GenericRepository<PersonBrief, Long> {
    @Override
    default Optional<PersonBrief> byPublicId(Scope scope, String id) {
        return find(scope.units(), scope.personId(), id);
    }

    @Override
    default Map<Long, PersonBrief> briefs(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list(Set.copyOf(ids)).stream().collect(Collectors.toMap(PersonBrief::id, Function.identity()));
    }

    @Override
    default Map<Long, Long> unitsOn(Collection<Long> personIds, LocalDate on) {
        return personIds.isEmpty()
                ? Map.of()
                : memberships(Set.copyOf(personIds), on).stream()
                        .collect(Collectors.toMap(UnitOnDay::personId, UnitOnDay::unitId, Math::max));
    }

    @Query("""
            SELECT p.id, p.public_id, p.name, p.unit_id, u.public_id AS unit_public_id, u.name AS unit_name, p.category,
                   p.established, p.registered, p.in_post, p.left_on
            FROM person p JOIN unit u ON u.id = p.unit_id
            WHERE p.public_id = :publicId
              AND (p.id = :self
                   OR p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)))""")
    @Unscoped("takes the scope's units and person one by one")
    Optional<PersonBrief> find(Set<Long> units, long self, String publicId);

    @Query("""
            SELECT p.id, p.public_id, p.name, p.unit_id, u.public_id AS unit_public_id, u.name AS unit_name, p.category,
                   p.established, p.registered, p.in_post, p.left_on
            FROM person p JOIN unit u ON u.id = p.unit_id
            WHERE p.id IN (:ids)""")
    @Unscoped("the keys come from the caller's own scoped rows")
    List<PersonBrief> list(Set<Long> ids);

    @Query("""
            SELECT person_id, unit_id FROM person_unit
            WHERE person_id IN (:ids) AND from_date <= :on AND (to_date IS NULL OR to_date > :on)""")
    @Unscoped("the keys come from the caller's own scoped rows")
    List<UnitOnDay> memberships(Set<Long> ids, LocalDate on);
}
