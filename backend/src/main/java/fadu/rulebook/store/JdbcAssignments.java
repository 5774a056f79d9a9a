package fadu.rulebook.store;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import fadu.rulebook.Assignment;
import fadu.rulebook.Assignments;
import fadu.rulebook.Reaching;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcAssignments extends Assignments, GenericRepository<Assignment, Long> {
    @Override
    default List<Assignment> around(Scope scope, long unitId) {
        return around(scope.units(), unitId);
    }

    /** Those above the unit reach it, so whoever may see the unit may see them. */
    @Unscoped("takes the scope's units")
    @Query("""
            SELECT a.id, a.public_id, a.unit_id, u.public_id AS unit_public_id, u.name AS unit_name, a.rule_set_id,
                   s.public_id AS rule_set_public_id, s.name AS rule_set_name, a.layer, a.from_date, a.to_date
            FROM rule_assignment a JOIN unit u ON u.id = a.unit_id JOIN rule_set s ON s.id = a.rule_set_id
            WHERE a.unit_id IN (SELECT ancestor_id FROM unit_closure WHERE descendant_id = :unitId)
               OR a.unit_id IN (
                   SELECT below.descendant_id FROM unit_closure below
                   JOIN unit_closure seen ON seen.descendant_id = below.descendant_id AND seen.ancestor_id IN (:units)
                   WHERE below.ancestor_id = :unitId)
            ORDER BY u.id, a.layer DESC, a.from_date""")
    List<Assignment> around(Set<Long> units, long unitId);

    @Override
    default Optional<Assignment> byPublicId(Scope scope, String publicId) {
        return byPublicId(scope.units(), publicId);
    }

    @Unscoped("takes the scope's units")
    @Query("""
            SELECT a.id, a.public_id, a.unit_id, u.public_id AS unit_public_id, u.name AS unit_name, a.rule_set_id,
                   s.public_id AS rule_set_public_id, s.name AS rule_set_name, a.layer, a.from_date, a.to_date
            FROM rule_assignment a JOIN unit u ON u.id = a.unit_id JOIN rule_set s ON s.id = a.rule_set_id
            WHERE a.public_id = :publicId
              AND a.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    Optional<Assignment> byPublicId(Set<Long> units, String publicId);

    @Override
    default long outside(Scope scope, long ruleSetId, LocalDate day) {
        return outside(scope.units(), ruleSetId, day);
    }

    @Unscoped("takes the scope's units; answers a number")
    @Query("""
            SELECT COUNT(*) FROM rule_assignment
            WHERE rule_set_id = :ruleSetId AND (to_date IS NULL OR to_date > :day)
              AND unit_id NOT IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    long outside(Set<Long> units, long ruleSetId, LocalDate day);

    @Override
    @Query("SELECT id FROM unit WHERE id = :unitId FOR UPDATE")
    Optional<Long> lockUnit(long unitId);

    @Override
    @Query("""
            SELECT COUNT(*) FROM rule_assignment
            WHERE unit_id = :unitId AND layer = :layer AND (to_date IS NULL OR to_date > :from)
              AND (:to IS NULL OR from_date < :to)""")
    long overlapping(long unitId, int layer, LocalDate from, @Nullable LocalDate to);

    @Override
    @Query("""
            INSERT INTO rule_assignment (public_id, unit_id, rule_set_id, layer, from_date, to_date, assigned_by)
            VALUES (:publicId, :unitId, :ruleSetId, :layer, :from, :to, :by)""")
    void add(
            String publicId,
            long unitId,
            long ruleSetId,
            int layer,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long by);

    @Override
    @Query("UPDATE rule_assignment SET to_date = :to WHERE id = :id")
    void end(long id, LocalDate to);

    @Override
    @Query("DELETE FROM rule_assignment WHERE id = :id")
    void remove(long id);

    @Override
    @Query("""
            SELECT a.id, c.descendant_id AS unit_id, c.depth, a.unit_id AS assigned_unit_id, a.rule_set_id, a.layer,
                   a.from_date, a.to_date
            FROM unit_closure c JOIN rule_assignment a ON a.unit_id = c.ancestor_id
            WHERE c.descendant_id IN (:unitIds)""")
    List<Reaching> reaching(Collection<Long> unitIds);
}
