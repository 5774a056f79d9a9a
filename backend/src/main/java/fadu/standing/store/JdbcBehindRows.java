package fadu.standing.store;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import fadu.standing.BehindFilter;
import fadu.standing.BehindRow;
import fadu.standing.BehindRows;
import fadu.standing.BehindSum;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcBehindRows extends BehindRows, GenericRepository<BehindRow, Long> {
    @Override
    default List<BehindRow> byShortfall(
            Scope scope, BehindFilter filter, @Nullable Integer lastShortfall, long lastPersonId, int limit) {
        return shortfallPage(
                scope.units(), filter.unitId(), names(filter), like(filter.q()), lastShortfall, lastPersonId, limit);
    }

    /** Without a shortfall ("not set") comes last. */
    @Unscoped("takes the scope's units")
    @Query("""
            SELECT s.person_id, p.public_id, p.name, u.public_id AS unit_public_id, u.name AS unit_name, p.category,
                   s.status, s.quota_unit, s.counted, s.due, s.shortfall, s.booked, s.due_date, s.certificate_end,
                   s.derived_at
            FROM standing_projection s JOIN person p ON p.id = s.person_id JOIN unit u ON u.id = p.unit_id
            WHERE p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND (:unitId IS NULL
                   OR p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id = :unitId))
              AND s.status IN (:statuses)
              AND (:q IS NULL OR p.name LIKE CONCAT('%', :q, '%') OR CONVERT(p.pinyin USING utf8mb4) LIKE CONCAT(LOWER(:q), '%')
                   OR CONVERT(p.initials USING utf8mb4) LIKE CONCAT(LOWER(:q), '%') OR p.staff_number LIKE CONCAT(:q, '%'))
              AND (:last IS NULL OR COALESCE(s.shortfall, -1) < :last
                   OR (COALESCE(s.shortfall, -1) = :last AND s.person_id > :lastPersonId))
            ORDER BY COALESCE(s.shortfall, -1) DESC, s.person_id LIMIT :limit""")
    List<BehindRow> shortfallPage(
            Set<Long> units,
            @Nullable Long unitId,
            Set<String> statuses,
            @Nullable String q,
            @Nullable Integer last,
            long lastPersonId,
            int limit);

    @Override
    default List<BehindRow> byDueDate(
            Scope scope, BehindFilter filter, @Nullable LocalDate lastDate, long lastPersonId, int limit) {
        return dueDatePage(
                scope.units(), filter.unitId(), names(filter), like(filter.q()), lastDate, lastPersonId, limit);
    }

    /** Without a date ("not set") comes last. */
    @Unscoped("takes the scope's units")
    @Query("""
            SELECT s.person_id, p.public_id, p.name, u.public_id AS unit_public_id, u.name AS unit_name, p.category,
                   s.status, s.quota_unit, s.counted, s.due, s.shortfall, s.booked, s.due_date, s.certificate_end,
                   s.derived_at
            FROM standing_projection s JOIN person p ON p.id = s.person_id JOIN unit u ON u.id = p.unit_id
            WHERE p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND (:unitId IS NULL
                   OR p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id = :unitId))
              AND s.status IN (:statuses)
              AND (:q IS NULL OR p.name LIKE CONCAT('%', :q, '%') OR CONVERT(p.pinyin USING utf8mb4) LIKE CONCAT(LOWER(:q), '%')
                   OR CONVERT(p.initials USING utf8mb4) LIKE CONCAT(LOWER(:q), '%') OR p.staff_number LIKE CONCAT(:q, '%'))
              AND (:last IS NULL OR COALESCE(s.due_date, DATE '9999-12-31') > :last
                   OR (COALESCE(s.due_date, DATE '9999-12-31') = :last AND s.person_id > :lastPersonId))
            ORDER BY COALESCE(s.due_date, DATE '9999-12-31'), s.person_id LIMIT :limit""")
    List<BehindRow> dueDatePage(
            Set<Long> units,
            @Nullable Long unitId,
            Set<String> statuses,
            @Nullable String q,
            @Nullable LocalDate last,
            long lastPersonId,
            int limit);

    @Override
    default long count(Scope scope, BehindFilter filter) {
        return count(scope.units(), filter.unitId(), names(filter), like(filter.q()));
    }

    @Unscoped("takes the scope's units")
    @Query("""
            SELECT COUNT(*) FROM standing_projection s JOIN person p ON p.id = s.person_id
            WHERE p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND (:unitId IS NULL
                   OR p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id = :unitId))
              AND s.status IN (:statuses)
              AND (:q IS NULL OR p.name LIKE CONCAT('%', :q, '%') OR CONVERT(p.pinyin USING utf8mb4) LIKE CONCAT(LOWER(:q), '%')
                   OR CONVERT(p.initials USING utf8mb4) LIKE CONCAT(LOWER(:q), '%') OR p.staff_number LIKE CONCAT(:q, '%'))""")
    long count(Set<Long> units, @Nullable Long unitId, Set<String> statuses, @Nullable String q);

    @Override
    default List<BehindSum> sums(Scope scope, @Nullable Long unitId) {
        return sums(scope.units(), unitId);
    }

    @Unscoped("takes the scope's units")
    @Query("""
            SELECT u.id, u.public_id, u.name, SUM(s.status = 'MET') AS met, SUM(s.status = 'ON_TRACK') AS on_track,
                   SUM(s.status = 'BEHIND') AS behind, SUM(s.status = 'UNREACHABLE') AS unreachable,
                   SUM(s.status = 'NOT_SET') AS not_set,
                   SUM(CASE WHEN s.quota_unit = 'HOUR' THEN COALESCE(s.shortfall, 0) ELSE 0 END) AS sum_shortfall,
                   MIN(s.derived_at) AS derived_at
            FROM standing_projection s JOIN person p ON p.id = s.person_id JOIN unit u ON u.id = p.unit_id
            WHERE p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND (:unitId IS NULL
                   OR p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id = :unitId))
            GROUP BY u.id, u.public_id, u.name, u.sort_order ORDER BY u.sort_order, u.id""")
    List<BehindSum> sums(Set<Long> units, @Nullable Long unitId);

    @Override
    default List<Long> keys(Scope scope, Collection<String> publicIds) {
        return publicIds.isEmpty() ? List.of() : keys(scope.units(), publicIds);
    }

    @Unscoped("takes the scope's units")
    @Query("""
            SELECT id FROM person
            WHERE public_id IN (:publicIds) AND merged_into_id IS NULL AND left_on IS NULL
              AND unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
            ORDER BY id""")
    List<Long> keys(Set<Long> units, Collection<String> publicIds);

    private static Set<String> names(BehindFilter filter) {
        return filter.statuses().stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** The text with LIKE's own signs made plain. */
    private static @Nullable String like(@Nullable String q) {
        return q == null || q.isBlank()
                ? null
                : q.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
