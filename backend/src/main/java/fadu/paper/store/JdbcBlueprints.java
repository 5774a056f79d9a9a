package fadu.paper.store;

import fadu.paper.BlueprintRow;
import fadu.paper.Blueprints;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcBlueprints extends Blueprints, GenericRepository<BlueprintRow, Long> {
    String SELECT = """
            SELECT b.id, b.public_id, b.unit_id, u.public_id AS unit_public_id, u.name AS unit_name, b.name, b.closed,
                   v.id AS version_id, v.number, v.practice, v.content, v.item_count, v.total, v.saved_at,
                   p.name AS saved_by_name
            FROM blueprint b JOIN unit u ON u.id = b.unit_id JOIN blueprint_version v ON v.blueprint_id = b.id
            LEFT JOIN person p ON p.id = v.saved_by
            WHERE b.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
            """;

    @Override
    default List<BlueprintRow> page(Scope scope, long before, int limit) {
        return pageIn(scope.units(), before, limit);
    }

    @Query(SELECT + " AND v.number = b.latest_number AND b.id < :before ORDER BY b.id DESC LIMIT :limit")
    List<BlueprintRow> pageIn(Set<Long> units, long before, int limit);

    @Override
    default Optional<BlueprintRow> find(Scope scope, String publicId) {
        return findIn(scope.units(), publicId);
    }

    @Query(SELECT + " AND v.number = b.latest_number AND b.public_id = :publicId")
    Optional<BlueprintRow> findIn(Set<Long> units, String publicId);

    @Override
    default Optional<BlueprintRow> lock(Scope scope, String publicId) {
        return lockRow(publicId).flatMap(id -> find(scope, publicId));
    }

    @Unscoped("only locks; the read that follows is scoped")
    @Query("SELECT id FROM blueprint WHERE public_id = :publicId FOR UPDATE")
    Optional<Long> lockRow(String publicId);

    @Override
    default List<BlueprintRow> versions(Scope scope, String publicId) {
        return versionsIn(scope.units(), publicId);
    }

    @Query(SELECT + " AND b.public_id = :publicId ORDER BY v.number DESC LIMIT 200")
    List<BlueprintRow> versionsIn(Set<Long> units, String publicId);

    @Override
    @Query("INSERT INTO blueprint (public_id, unit_id, name, latest_number) VALUES (:publicId, :unitId, :name, 1)")
    void insert(String publicId, long unitId, String name);

    @Override
    @Query("SELECT id FROM blueprint WHERE public_id = :publicId")
    Optional<Long> key(String publicId);

    @Override
    @Query("UPDATE blueprint SET name = :name, closed = :closed, latest_number = :number WHERE id = :id")
    void update(long id, String name, boolean closed, int number);

    @Override
    @Query("""
            INSERT INTO blueprint_version (blueprint_id, number, practice, content, item_count, total, saved_at, saved_by)
            VALUES (:blueprintId, :number, :practice, :content, :itemCount, :total, :at, :by)""")
    void add(
            long blueprintId,
            int number,
            boolean practice,
            String content,
            int itemCount,
            BigDecimal total,
            Instant at,
            long by);
}
