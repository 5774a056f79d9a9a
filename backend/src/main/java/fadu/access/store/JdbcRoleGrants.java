package fadu.access.store;

import fadu.access.GrantLine;
import fadu.access.GranteeLine;
import fadu.access.RoleGrants;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcRoleGrants extends RoleGrants, GenericRepository<GrantLine, Long> {
    @Override
    default List<GrantLine> list(
            Scope scope, @Nullable String person, @Nullable String unit, Instant at, long beforeId, int limit) {
        return listUnits(scope.units(), person, unit, at, beforeId, limit);
    }

    @Query("""
            SELECT g.id, g.public_id, g.role, p.id AS person_id, p.public_id AS person_public_id, p.name AS person_name,
                   home.public_id AS home_public_id, home.name AS home_name, u.id AS unit_id,
                   u.public_id AS unit_public_id, u.name AS unit_name, g.valid_from, g.valid_to,
                   giver.name AS granted_by_name, source.public_id AS delegated_from,
                   source.person_id AS delegated_by_person_id, g.reason
            FROM role_grant g
            JOIN person p ON p.id = g.person_id
            JOIN unit home ON home.id = p.unit_id
            JOIN unit u ON u.id = g.unit_id
            LEFT JOIN person giver ON giver.id = g.granted_by
            LEFT JOIN role_grant source ON source.id = g.delegated_from
            WHERE g.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND g.revoked_at IS NULL AND (g.valid_to IS NULL OR g.valid_to > :at)
              AND (:person IS NULL OR p.public_id = :person)
              AND (:unit IS NULL OR g.unit_id IN (SELECT c.descendant_id FROM unit_closure c
                                                  JOIN unit top ON top.id = c.ancestor_id
                                                  WHERE top.public_id = :unit))
              AND g.id < :beforeId
            ORDER BY g.id DESC LIMIT :limit""")
    List<GrantLine> listUnits(
            Set<Long> units, @Nullable String person, @Nullable String unit, Instant at, long beforeId, int limit);

    @Override
    default Optional<GrantLine> find(Scope scope, String publicId) {
        return findInUnits(scope.units(), publicId);
    }

    @Query("""
            SELECT g.id, g.public_id, g.role, p.id AS person_id, p.public_id AS person_public_id, p.name AS person_name,
                   home.public_id AS home_public_id, home.name AS home_name, u.id AS unit_id,
                   u.public_id AS unit_public_id, u.name AS unit_name, g.valid_from, g.valid_to,
                   giver.name AS granted_by_name, source.public_id AS delegated_from,
                   source.person_id AS delegated_by_person_id, g.reason
            FROM role_grant g
            JOIN person p ON p.id = g.person_id
            JOIN unit home ON home.id = p.unit_id
            JOIN unit u ON u.id = g.unit_id
            LEFT JOIN person giver ON giver.id = g.granted_by
            LEFT JOIN role_grant source ON source.id = g.delegated_from
            WHERE g.public_id = :publicId AND g.revoked_at IS NULL
              AND g.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    Optional<GrantLine> findInUnits(Set<Long> units, String publicId);

    @Override
    @Query("""
            SELECT g.id, g.public_id, g.role, p.id AS person_id, p.public_id AS person_public_id, p.name AS person_name,
                   home.public_id AS home_public_id, home.name AS home_name, u.id AS unit_id,
                   u.public_id AS unit_public_id, u.name AS unit_name, g.valid_from, g.valid_to,
                   giver.name AS granted_by_name, source.public_id AS delegated_from,
                   source.person_id AS delegated_by_person_id, g.reason
            FROM role_grant g
            JOIN person p ON p.id = g.person_id
            JOIN unit home ON home.id = p.unit_id
            JOIN unit u ON u.id = g.unit_id
            LEFT JOIN person giver ON giver.id = g.granted_by
            LEFT JOIN role_grant source ON source.id = g.delegated_from
            WHERE (g.person_id = :personId OR source.person_id = :personId)
              AND g.revoked_at IS NULL AND (g.valid_to IS NULL OR g.valid_to > :at)
              AND (source.id IS NULL OR source.revoked_at IS NULL)
            ORDER BY g.id""")
    List<GrantLine> own(long personId, Instant at);

    @Override
    default Optional<Long> unit(Scope scope, String publicId) {
        return unitInUnits(scope.units(), publicId);
    }

    @Query("""
            SELECT id FROM unit
            WHERE public_id = :publicId
              AND id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    Optional<Long> unitInUnits(Set<Long> units, String publicId);

    @Override
    default Optional<GranteeLine> grantee(Scope scope, String personPublicId) {
        return granteeInUnits(scope.units(), personPublicId);
    }

    @Query("""
            SELECT id, name, unit_id FROM person
            WHERE public_id = :publicId AND left_on IS NULL AND merged_into_id IS NULL
              AND unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    Optional<GranteeLine> granteeInUnits(Set<Long> units, String publicId);

    @Override
    default boolean holds(long personId, String role, long unitId, Instant at) {
        return holding(personId, role, unitId, at) > 0;
    }

    @Unscoped("answers yes or no about the caller")
    @Query("""
            SELECT COUNT(*) FROM role_grant g
            JOIN unit_closure c ON c.ancestor_id = g.unit_id AND c.descendant_id = :unitId
            WHERE g.person_id = :personId AND g.role IN (:role, 'administrator') AND g.delegated_from IS NULL
              AND g.revoked_at IS NULL AND g.valid_from <= :at AND (g.valid_to IS NULL OR g.valid_to > :at)""")
    long holding(long personId, String role, long unitId, Instant at);

    @Override
    @Query("""
            SELECT COUNT(*) FROM role_grant held
            WHERE held.person_id = :targetPersonId AND held.role <> 'officer'
              AND held.revoked_at IS NULL AND (held.valid_to IS NULL OR held.valid_to > :at)
              AND NOT EXISTS (
                SELECT 1 FROM role_grant g
                JOIN unit_closure c ON c.ancestor_id = g.unit_id
                LEFT JOIN role_grant source ON source.id = g.delegated_from
                WHERE c.descendant_id = held.unit_id AND g.person_id = :actorPersonId
                  AND g.role IN (held.role, 'administrator')
                  AND g.revoked_at IS NULL AND g.valid_from <= :at AND (g.valid_to IS NULL OR g.valid_to > :at)
                  AND (source.id IS NULL OR (source.revoked_at IS NULL
                       AND (source.valid_to IS NULL OR source.valid_to > :at))))""")
    long beyond(long actorPersonId, long targetPersonId, Instant at);

    @Override
    @Query("""
            SELECT COUNT(*) FROM role_grant g
            WHERE g.person_id = :personId AND g.role = :role AND g.unit_id = :unitId AND g.revoked_at IS NULL
              AND (g.valid_to IS NULL OR g.valid_to > :from) AND (:to IS NULL OR g.valid_from < :to)""")
    long overlapping(long personId, String role, long unitId, Instant from, @Nullable Instant to);

    @Override
    @Query("""
            SELECT COUNT(*) FROM role_grant g
            JOIN unit_closure c ON (c.ancestor_id = g.unit_id AND c.descendant_id = :unitId)
                                OR (c.ancestor_id = :unitId AND c.descendant_id = g.unit_id)
            WHERE g.person_id = :personId AND g.role = :role AND g.revoked_at IS NULL
              AND (g.valid_to IS NULL OR g.valid_to > :from) AND (:to IS NULL OR g.valid_from < :to)""")
    long overlappingNear(long personId, String role, long unitId, Instant from, @Nullable Instant to);

    @Override
    @Query("""
            INSERT INTO role_grant (public_id, person_id, role, unit_id, valid_from, valid_to, granted_by,
                                    delegated_from, reason)
            VALUES (:publicId, :personId, :role, :unitId, :from, :to, :grantedBy, :delegatedFrom, :reason)""")
    void insert(
            String publicId,
            long personId,
            String role,
            long unitId,
            Instant from,
            @Nullable Instant to,
            @Nullable Long grantedBy,
            @Nullable Long delegatedFrom,
            @Nullable String reason);

    @Override
    @Query("UPDATE role_grant SET revoked_at = :at WHERE (id = :id OR delegated_from = :id) AND revoked_at IS NULL")
    int revoke(long id, Instant at);

    @Override
    @Query("SELECT id FROM role_grant WHERE role = 'administrator' AND revoked_at IS NULL ORDER BY id FOR UPDATE")
    List<Long> lockAdministrators();
}
