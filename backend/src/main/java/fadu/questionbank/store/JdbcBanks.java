package fadu.questionbank.store;

import fadu.platform.Scope;
import fadu.questionbank.BankCell;
import fadu.questionbank.BankRow;
import fadu.questionbank.Banks;
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
interface JdbcBanks extends Banks, GenericRepository<BankRow, Long> {
    String SELECT = """
            SELECT b.id, b.public_id, b.unit_id, u.public_id AS unit_public_id, u.name AS unit_name, b.name, b.note,
                   b.shipped_code, b.closed, b.created_at,
                   (SELECT COUNT(*) FROM bank_item i JOIN item_version v ON v.item_id = i.id AND v.number = i.latest_number
                    WHERE i.bank_id = b.id AND v.state <> 'RETIRED') AS item_count,
                   (SELECT COUNT(*) FROM bank_item i WHERE i.bank_id = b.id AND i.published_number IS NOT NULL)
                     AS published_count
            FROM bank b LEFT JOIN unit u ON u.id = b.unit_id
            """;
    String IN_SCOPE = """
            (b.unit_id IS NULL OR b.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)))
            """;

    @Override
    default List<BankRow> list(Scope scope) {
        return listIn(scope.units());
    }

    @Query(SELECT + "WHERE " + IN_SCOPE + " ORDER BY b.unit_id IS NOT NULL, b.closed, b.name, b.id LIMIT 500")
    List<BankRow> listIn(Set<Long> units);

    @Override
    default Optional<BankRow> find(Scope scope, String publicId) {
        return findIn(scope.units(), publicId);
    }

    @Query(SELECT + "WHERE b.public_id = :publicId AND " + IN_SCOPE)
    Optional<BankRow> findIn(Set<Long> units, String publicId);

    @Override
    @Query(SELECT + "WHERE b.shipped_code = :code")
    Optional<BankRow> shipped(String code);

    @Override
    @Query("SELECT id FROM bank WHERE id = :bankId FOR UPDATE")
    Optional<Long> lock(long bankId);

    @Override
    @Query("SELECT COUNT(*) > 0 FROM bank WHERE unit_id = :unitId AND name = :name AND id <> :exceptId")
    boolean taken(long unitId, String name, long exceptId);

    @Override
    @Query("""
            INSERT INTO bank (public_id, unit_id, name, note, shipped_code, created_at, created_by)
            VALUES (:publicId, :unitId, :name, :note, :shippedCode, :at, :by)""")
    void insert(
            String publicId,
            @Nullable Long unitId,
            String name,
            String note,
            @Nullable String shippedCode,
            Instant at,
            @Nullable Long by);

    @Override
    @Query("UPDATE bank SET name = :name, note = :note, closed = :closed WHERE id = :id")
    void update(long id, String name, String note, boolean closed);

    @Override
    @Query("UPDATE bank SET shipped_version = :version WHERE id = :id")
    void loaded(long id, int version);

    @Override
    @Query("""
            SELECT v.topic, v.kind, v.difficulty, COUNT(*) AS published
            FROM bank_item i JOIN item_version v ON v.item_id = i.id AND v.number = i.published_number
            WHERE i.bank_id = :bankId
            GROUP BY v.topic, v.kind, v.difficulty ORDER BY v.topic, v.kind, v.difficulty""")
    List<BankCell> cells(long bankId);
}
