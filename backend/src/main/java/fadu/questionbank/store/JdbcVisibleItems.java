package fadu.questionbank.store;

import fadu.exams.bank.ItemRef;
import fadu.exams.item.CandidateJson;
import fadu.exams.item.CandidateView;
import fadu.platform.Unscoped;
import fadu.questionbank.VersionText;
import fadu.questionbank.VisibleItems;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

@Unscoped("asked with the pins of a paper that the caller may see")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcVisibleItems extends VisibleItems, GenericRepository<VersionText, String> {
    @Override
    default Map<ItemRef, CandidateView> of(Collection<ItemRef> pins) {
        var found = new HashMap<ItemRef, CandidateView>();
        if (!pins.isEmpty()) {
            var wanted = new HashSet<>(pins);
            visible(
                            pins.stream().map(ItemRef::id).distinct().toList(),
                            pins.stream().map(ItemRef::version).distinct().toList())
                    .forEach(row -> {
                        var pin = new ItemRef(row.publicId(), row.number());
                        if (wanted.contains(pin)) {
                            found.put(pin, CandidateJson.read(row.content()).orThrow());
                        }
                    });
        }
        return found;
    }

    @Query("""
            SELECT i.public_id, v.number, v.visible AS content
            FROM bank_item i JOIN item_version v ON v.item_id = i.id
            WHERE i.public_id IN (:publicIds) AND v.number IN (:numbers)""")
    List<VersionText> visible(Collection<String> publicIds, Collection<Integer> numbers);
}
