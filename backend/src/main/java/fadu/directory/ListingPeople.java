package fadu.directory;

import fadu.platform.Scope;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finding people: a page and a count in one statement each. */
@Singleton
public class ListingPeople {
    private final PersonRecords records;
    private final Identities identities;

    ListingPeople(PersonRecords records, Identities identities) {
        this.records = records;
        this.identities = identities;
    }

    /** A page in the order of pinyin, with the count of all. */
    public Page<PersonRow> page(Scope scope, PeopleFilter filter, @Nullable String after, int limit) {
        var cursor = Cursor.decode(after, 2);
        var index = idIndex(filter);
        var rows = records.list(
                scope,
                filter,
                index,
                cursor == null ? "" : cursor.text(0),
                cursor == null ? 0 : cursor.number(1),
                limit + 1);
        return Page.cut(rows, limit, row -> Cursor.of(row.pinyin(), row.id()), records.count(scope, filter, index));
    }

    /** The rows behind a row, for streaming exports; null begins at the top. */
    public List<PersonRow> chunk(Scope scope, PeopleFilter filter, @Nullable PersonRow after, int limit) {
        return records.list(
                scope,
                filter,
                idIndex(filter),
                after == null ? "" : after.pinyin(),
                after == null ? 0 : after.id(),
                limit);
    }

    private byte @Nullable [] idIndex(PeopleFilter filter) {
        var text = filter.text();
        return text == null ? null : IdNumber.read(text).map(identities::index).orElse(null);
    }
}
