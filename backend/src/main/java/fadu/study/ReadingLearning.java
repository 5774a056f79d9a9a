package fadu.study;

import fadu.directory.People;
import fadu.platform.Actor;
import fadu.platform.db.Like;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Who has come how far, and which minutes did not count. */
@Singleton
public class ReadingLearning {
    private static final int CHUNK = 1000;

    private final Learners learners;
    private final People people;
    private final Clock clock;

    ReadingLearning(Learners learners, People people, Clock clock) {
        this.learners = learners;
        this.people = people;
        this.clock = clock;
    }

    /** The caller's sessions, the latest first; of one lesson where it is named. */
    public Page<SessionLine> own(
            Actor actor, @Nullable String lesson, @Nullable String cursor, @Nullable Integer limit) {
        return sessions(actor.personId(), lesson, cursor, limit);
    }

    /** The sessions of somebody in scope. */
    public Outcome<Page<SessionLine>> of(
            Actor actor, String personId, @Nullable String lesson, @Nullable String cursor, @Nullable Integer limit) {
        return people.byPublicId(actor.scope(), personId)
                .map(person -> Outcome.done(sessions(person.id(), lesson, cursor, limit)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** Who in scope has begun what. */
    public Page<LearnerRow> learners(
            Actor actor, LearnerFilter filter, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        var after = Cursor.decode(cursor, 1);
        var like = Like.containing(filter.text());
        return Page.cut(
                learners.page(actor.scope(), filter, like, after == null ? Long.MAX_VALUE : after.number(0), size + 1),
                size,
                row -> Cursor.of(row.id()),
                learners.count(actor.scope(), filter, like));
    }

    /** The same without an end, in chunks. */
    public Iterator<LearnerRow> all(Actor actor, LearnerFilter filter) {
        var like = Like.containing(filter.text());
        return new Iterator<>() {
            private final Queue<LearnerRow> waiting = new ArrayDeque<>();
            private long before = Long.MAX_VALUE;
            private boolean more = true;

            @Override
            public boolean hasNext() {
                fill();
                return !waiting.isEmpty();
            }

            @Override
            public LearnerRow next() {
                fill();
                var row = waiting.remove();
                before = row.id();
                return row;
            }

            private void fill() {
                if (waiting.isEmpty() && more) {
                    waiting.addAll(learners.page(actor.scope(), filter, like, before, CHUNK));
                    more = waiting.size() == CHUNK;
                }
            }
        };
    }

    /** People in scope by how much of their time did not count; this year where no days are named. */
    public Page<UncountedRow> uncounted(
            Actor actor,
            @Nullable String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String cursor,
            @Nullable Integer limit) {
        int size = Page.limit(limit);
        var today = clock.today();
        var first = from == null ? LocalDate.of(today.getYear(), 1, 1) : from;
        var last = to == null ? today : to;
        var after = Cursor.decode(cursor, 2);
        return Page.cut(
                learners.uncounted(
                        actor.scope(),
                        unit,
                        first.atStartOfDay(Clock.ZONE).toInstant(),
                        last.plusDays(1).atStartOfDay(Clock.ZONE).toInstant(),
                        after == null ? null : after.number(0),
                        after == null ? 0 : after.number(1),
                        size + 1),
                size,
                row -> Cursor.of(row.lostMillis(), row.personId()),
                null);
    }

    private Page<SessionLine> sessions(
            long personId, @Nullable String lesson, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        var after = Cursor.decode(cursor, 1);
        return Page.cut(
                learners.sessions(personId, lesson, after == null ? Long.MAX_VALUE : after.number(0), size + 1),
                size,
                row -> Cursor.of(row.id()),
                null);
    }
}
