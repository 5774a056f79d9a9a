package fadu.credit;

import fadu.directory.People;
import fadu.platform.Actor;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The proposals that wait for a second person, and those decided. */
@Singleton
public class ListingAdjustments {
    private final Adjustments adjustments;
    private final People people;

    ListingAdjustments(Adjustments adjustments, People people) {
        this.adjustments = adjustments;
        this.people = people;
    }

    /** A page, newest first; {@code state} and {@code personId} null for all. */
    public Outcome<Page<Adjustment>> page(
            Actor actor,
            @Nullable AdjustmentState state,
            @Nullable String personId,
            @Nullable String cursor,
            int limit) {
        Long person = null;
        if (personId != null) {
            var found = people.byPublicId(actor.scope(), personId).orElse(null);
            if (found == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            person = found.id();
        }
        int rows = Math.clamp(limit, 1, ReadingLedger.LARGEST_PAGE);
        var after = Cursor.decode(cursor, 1);
        var page = adjustments.page(actor.scope(), state, person, after == null ? 0 : after.number(0), rows + 1);
        return Outcome.done(Page.cut(page, rows, row -> Cursor.of(row.id()), null));
    }

    /** One proposal about somebody in scope. */
    public Outcome<Adjustment> find(Actor actor, String publicId) {
        return adjustments
                .find(actor.scope(), publicId)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }
}
