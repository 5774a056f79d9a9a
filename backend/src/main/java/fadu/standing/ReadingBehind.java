package fadu.standing;

import fadu.directory.Units;
import fadu.platform.Actor;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Listing who stands where, from the projection, in the caller's scope. */
@Singleton
public class ReadingBehind {
    /** The longest page. */
    public static final int MOST = 200;

    private static final int EXPORT_PAGE = 1_000;
    /** What "no date" sorts as. */
    private static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    private final BehindRows rows;
    private final Units units;

    ReadingBehind(BehindRows rows, Units units) {
        this.rows = rows;
        this.units = units;
    }

    /** What is asked for, in the words of the request. */
    public record Asked(
            @Nullable String unit,
            @Nullable String status,
            @Nullable String q,
            @Nullable String sort) {}

    /** One page with the count of all. */
    public Outcome<Page<BehindRow>> page(Actor actor, Asked asked, @Nullable String cursor, int limit) {
        return filter(actor, asked).map(filter -> {
            int size = Math.clamp(limit, 1, MOST);
            return Page.cut(
                    read(actor, asked, filter, Cursor.decode(cursor, 2), size + 1),
                    size,
                    row -> position(asked, row),
                    rows.count(actor.scope(), filter));
        });
    }

    /** All of it, for a file. */
    public Outcome<List<BehindRow>> whole(Actor actor, Asked asked) {
        return filter(actor, asked).map(filter -> {
            var all = new ArrayList<BehindRow>();
            List<BehindRow> page;
            do {
                var last = all.isEmpty() ? null : position(asked, all.getLast());
                page = read(actor, asked, filter, last, EXPORT_PAGE);
                all.addAll(page);
            } while (page.size() == EXPORT_PAGE);
            return all;
        });
    }

    /** How many stand where, by unit. */
    public Outcome<List<BehindSum>> sums(Actor actor, @Nullable String unit) {
        return filter(actor, new Asked(unit, null, null, null))
                .map(filter -> rows.sums(actor.scope(), filter.unitId()));
    }

    private Outcome<BehindFilter> filter(Actor actor, Asked asked) {
        var statuses = BehindFilter.statuses(asked.status());
        if (asked.unit() == null || asked.unit().isBlank()) {
            return Outcome.done(new BehindFilter(null, statuses, asked.q()));
        }
        return units.byPublicId(actor.scope(), asked.unit())
                .map(unit -> Outcome.done(new BehindFilter(unit.id(), statuses, asked.q())))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private List<BehindRow> read(Actor actor, Asked asked, BehindFilter filter, @Nullable Cursor after, int limit) {
        long lastPerson = after == null ? 0 : after.number(1);
        return byDate(asked)
                ? rows.byDueDate(actor.scope(), filter, after == null ? null : date(after.text(0)), lastPerson, limit)
                : rows.byShortfall(
                        actor.scope(), filter, after == null ? null : (int) after.number(0), lastPerson, limit);
    }

    private static Cursor position(Asked asked, BehindRow row) {
        if (byDate(asked)) {
            return Cursor.of(row.dueDate() == null ? NO_DATE : row.dueDate(), row.personId());
        }
        return Cursor.of(row.shortfall() == null ? -1 : row.shortfall(), row.personId());
    }

    private static boolean byDate(Asked asked) {
        return "daysLeft".equals(asked.sort());
    }

    /** A date out of a cursor; one that cannot be read shows the first page. */
    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
