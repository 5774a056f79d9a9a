package fadu.clearance;

import fadu.platform.Actor;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Reading flags. */
@Singleton
public class ReadingFlags {
    private final Flags flags;

    ReadingFlags(Flags flags) {
        this.flags = flags;
    }

    /** A page of flags in scope, newest first, with the number of all that the filter names. */
    public Page<FlagRow> list(Actor actor, Filter filter, @Nullable String cursor, int limit) {
        var position = Cursor.decode(cursor, 1);
        var rows = flags.list(
                actor.scope(),
                filter.unit(),
                filter.ground(),
                filter.status(),
                filter.open(),
                filter.text(),
                position == null ? Long.MAX_VALUE : position.number(0),
                limit + 1);
        return Page.cut(
                rows,
                limit,
                row -> Cursor.of(row.id()),
                flags.count(
                        actor.scope(), filter.unit(), filter.ground(), filter.status(), filter.open(), filter.text()));
    }

    /**
     * What a list is asked for; null asks for all.
     *
     * @param text part of a name, a certificate's number or a case's number
     */
    public record Filter(
            @Nullable String unit,
            @Nullable String ground,
            @Nullable String status,
            @Nullable Boolean open,
            @Nullable String text) {}
}
