package fadu.credit;

import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a ledger, the latest earned first. */
@Serdeable
public record EntryPage(
        List<EntryView> items,
        @Nullable String next,
        @Nullable Long total) {
    /** Cuts the page. */
    static EntryPage cut(List<EntryRow> rows, int limit, long total) {
        var page = Page.cut(rows, limit, row -> Cursor.of(row.earnedOn(), row.id()), total)
                .map(EntryView::of);
        return new EntryPage(page.items(), page.next(), page.total());
    }
}
