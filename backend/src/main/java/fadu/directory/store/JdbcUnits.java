package fadu.directory.store;

import fadu.directory.UnitBrief;
import fadu.directory.Units;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers what other features ask about units. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcUnits extends Units, GenericRepository<UnitBrief, Long> {
    @Override
    default Optional<UnitBrief> byPublicId(Scope scope, String id) {
        return find(scope.units(), id);
    }

    @Query("""
            SELECT u.id, u.public_id, u.name, u.parent_id FROM unit u
            WHERE u.public_id = :publicId
              AND u.id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    @Unscoped("takes the scope's units")
    Optional<UnitBrief> find(Set<Long> units, String publicId);

    @Override
    @Query("SELECT id, public_id, name, parent_id FROM unit WHERE id = :id")
    Optional<UnitBrief> byId(long id);

    @Override
    @Query("SELECT id FROM unit WHERE public_id = :publicId")
    Optional<Long> key(String publicId);

    @Override
    @Query("SELECT ancestor_id FROM unit_closure WHERE descendant_id = :unitId ORDER BY depth DESC")
    List<Long> path(long unitId);
}
