package fadu.directory.store;

import fadu.directory.Pinyin;
import fadu.directory.UnitRecord;
import fadu.directory.UnitTree;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The unit tree; people are counted once per unit and summed along the closure. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcUnitTree extends UnitTree, GenericRepository<UnitRecord, Long> {
    String SELECT = """
            SELECT u.id, u.public_id, u.parent_id, parent.public_id AS parent_public_id, u.code, u.name, u.short_name,
                   u.kind, u.closed_on, u.version, COALESCE(SUM(counted.people), 0) AS people
            FROM unit u
            LEFT JOIN unit parent ON parent.id = u.parent_id
                 AND parent.id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
            LEFT JOIN unit_closure below ON below.ancestor_id = u.id
            LEFT JOIN (SELECT unit_id, COUNT(*) AS people FROM person
                       WHERE left_on IS NULL
                         AND unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
                       GROUP BY unit_id) counted ON counted.unit_id = below.descendant_id
            WHERE u.id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
            """;
    String GROUP = """
             GROUP BY u.id, u.public_id, u.parent_id, parent.public_id, u.code, u.name, u.short_name, u.kind, u.closed_on,
                     u.version, u.sort_order, u.pinyin
            ORDER BY u.sort_order, u.pinyin, u.id""";

    @Override
    default List<UnitRecord> list(Scope scope, @Nullable String text) {
        return list(scope.units(), Search.contains(text), Search.prefix(text));
    }

    @Override
    default Optional<UnitRecord> find(Scope scope, String publicId) {
        return find(scope.units(), publicId);
    }

    @Query(SELECT + """
             AND (:contains IS NULL OR u.name LIKE :contains OR u.short_name LIKE :contains OR u.code LIKE :contains
                   OR u.pinyin LIKE :prefix OR u.initials LIKE :prefix)""" + GROUP)
    @Unscoped("takes the scope's units")
    List<UnitRecord> list(Set<Long> units, @Nullable String contains, @Nullable String prefix);

    @Query(SELECT + " AND u.public_id = :publicId" + GROUP)
    @Unscoped("takes the scope's units")
    Optional<UnitRecord> find(Set<Long> units, String publicId);

    @Override
    @Query("SELECT id FROM unit WHERE parent_id IS NULL FOR UPDATE")
    Optional<Long> lockTree();

    @Override
    @Query("SELECT COUNT(*) > 0 FROM unit WHERE code = :code")
    boolean codeTaken(String code);

    @Override
    @Query("SELECT COUNT(*) > 0 FROM unit WHERE parent_id = :parentId AND name = :name AND id <> :butId")
    boolean nameTaken(long parentId, String name, long butId);

    @Override
    default void insert(
            String publicId,
            @Nullable Long parentId,
            String code,
            String name,
            @Nullable String shortName,
            String kind,
            Pinyin read) {
        insert(publicId, parentId, code, name, shortName, kind, read.whole(), read.initials());
    }

    @Query("""
            INSERT INTO unit (public_id, parent_id, code, name, short_name, kind, pinyin, initials, sort_order)
            SELECT :publicId, :parentId, :code, :name, :shortName, :kind, :pinyin, :initials, COALESCE(MAX(sort_order), 0) + 1
            FROM unit""")
    @Unscoped("callers have the parent in scope")
    void insert(
            String publicId,
            @Nullable Long parentId,
            String code,
            String name,
            @Nullable String shortName,
            String kind,
            String pinyin,
            String initials);

    @Override
    @Query("""
            INSERT INTO unit_closure (ancestor_id, descendant_id, depth)
            SELECT :id, :id, 0 FROM unit WHERE id = :id
            UNION ALL
            SELECT ancestor_id, :id, depth + 1 FROM unit_closure WHERE descendant_id = :parentId""")
    void linkNew(long id, @Nullable Long parentId);

    @Override
    default int rename(long id, String name, @Nullable String shortName, String kind, Pinyin read, int version) {
        return rename(id, name, shortName, kind, read.whole(), read.initials(), version);
    }

    @Query("""
            UPDATE unit SET name = :name, short_name = :shortName, kind = :kind, pinyin = :pinyin, initials = :initials,
                   version = version + 1
            WHERE id = :id AND version = :version""")
    @Unscoped("callers have the unit in scope")
    int rename(
            long id, String name, @Nullable String shortName, String kind, String pinyin, String initials, int version);

    @Override
    @Query("SELECT COUNT(*) > 0 FROM unit_closure WHERE ancestor_id = :id AND descendant_id = :below")
    boolean contains(long id, long below);

    @Override
    default void move(long id, long toParentId) {
        cut(id);
        link(id, toParentId);
        setParent(id, toParentId);
    }

    @Query("""
            DELETE link FROM unit_closure link
            JOIN unit_closure below ON below.ancestor_id = :id AND below.descendant_id = link.descendant_id
            LEFT JOIN unit_closure inside ON inside.ancestor_id = :id AND inside.descendant_id = link.ancestor_id
            WHERE inside.ancestor_id IS NULL""")
    @Unscoped("callers have the unit in scope")
    void cut(long id);

    @Query("""
            INSERT INTO unit_closure (ancestor_id, descendant_id, depth)
            SELECT above.ancestor_id, below.descendant_id, above.depth + below.depth + 1
            FROM unit_closure above JOIN unit_closure below ON below.ancestor_id = :id
            WHERE above.descendant_id = :toParentId""")
    @Unscoped("callers have both in scope")
    void link(long id, long toParentId);

    @Query("UPDATE unit SET parent_id = :toParentId, version = version + 1 WHERE id = :id")
    @Unscoped("callers have both in scope")
    void setParent(long id, long toParentId);

    @Override
    @Query("""
            SELECT (SELECT COUNT(*) FROM person WHERE unit_id = :id AND left_on IS NULL)
                 + (SELECT COUNT(*) FROM unit WHERE parent_id = :id AND closed_on IS NULL)""")
    long occupants(long id);

    @Override
    @Query("UPDATE unit SET closed_on = :on, version = version + 1 WHERE id = :id")
    void close(long id, LocalDate on);
}
