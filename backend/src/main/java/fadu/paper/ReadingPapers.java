package fadu.paper;

import fadu.platform.Actor;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Reading papers without what they ask. */
@Singleton
public class ReadingPapers {
    private final Papers papers;

    ReadingPapers(Papers papers) {
        this.papers = papers;
    }

    /** Papers in scope, the newest first. */
    public Page<PaperRow> page(Actor actor, @Nullable String cursor, int limit) {
        var position = Cursor.decode(cursor, 1);
        var rows = papers.page(actor.scope(), position == null ? Long.MAX_VALUE : position.number(0), limit + 1);
        return Page.cut(rows, limit, row -> Cursor.of(row.id()), null);
    }

    /** One in scope. */
    public Outcome<PaperRow> find(Actor actor, String publicId) {
        return papers.find(actor.scope(), publicId)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }
}
