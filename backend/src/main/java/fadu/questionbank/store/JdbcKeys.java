package fadu.questionbank.store;

import fadu.exams.bank.ItemRef;
import fadu.exams.bank.ItemVersion;
import fadu.exams.item.Item;
import fadu.exams.item.ItemJson;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import fadu.questionbank.Keys;
import fadu.questionbank.Pools;
import fadu.questionbank.VersionText;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one reader of the table of keys. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcKeys extends Keys, Pools, GenericRepository<VersionText, String> {
    @Override
    default Map<ItemRef, Item> of(Collection<ItemRef> pins) {
        var found = new HashMap<ItemRef, Item>();
        if (!pins.isEmpty()) {
            var wanted = new HashSet<>(pins);
            keys(
                            pins.stream().map(ItemRef::id).distinct().toList(),
                            pins.stream().map(ItemRef::version).distinct().toList())
                    .forEach(row -> {
                        var pin = new ItemRef(row.publicId(), row.number());
                        if (wanted.contains(pin)) {
                            found.put(pin, ItemJson.read(row.content()).orThrow());
                        }
                    });
        }
        return found;
    }

    @Unscoped("the callers are few and listed; each comes with pins of rows that it found in scope")
    @Query("""
            SELECT i.public_id, v.number, k.content
            FROM bank_item i JOIN item_version v ON v.item_id = i.id JOIN item_key k ON k.version_id = v.id
            WHERE i.public_id IN (:publicIds) AND v.number IN (:numbers)""")
    List<VersionText> keys(Collection<String> publicIds, Collection<Integer> numbers);

    @Override
    default List<ItemVersion> published(Scope scope, Collection<String> bankIds, boolean shipped) {
        return publishedIn(scope.units(), bankIds.isEmpty(), bankIds.isEmpty() ? List.of("-") : bankIds, shipped)
                .stream()
                .map(row -> ItemVersion.of(ItemJson.read(row.content()).orThrow(), row.number()))
                .toList();
    }

    @Query("""
            SELECT i.public_id, v.number, k.content
            FROM bank b JOIN bank_item i ON i.bank_id = b.id
            JOIN item_version v ON v.item_id = i.id AND v.number = i.published_number
            JOIN item_key k ON k.version_id = v.id
            WHERE (:all OR b.public_id IN (:bankIds)) AND b.closed = FALSE
              AND ((b.unit_id IS NULL AND :shipped)
                   OR b.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)))
            ORDER BY i.id""")
    List<VersionText> publishedIn(Set<Long> units, boolean all, Collection<String> bankIds, boolean shipped);
}
