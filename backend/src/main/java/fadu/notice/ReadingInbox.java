package fadu.notice;

import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reading one's own inbox. */
@Singleton
public class ReadingInbox {
    private final Messages messages;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    ReadingInbox(Messages messages, Audit audit, Tx tx, Clock clock) {
        this.messages = messages;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** A page of one's own messages, newest first. */
    public Page<MessageRow> page(Actor actor, @Nullable String cursor, int limit) {
        var position = Cursor.decode(cursor, 1);
        long before = position == null ? Long.MAX_VALUE : position.number(0);
        var rows = messages.of(Scope.own(actor.personId()), before, limit + 1);
        return Page.cut(rows, limit, row -> Cursor.of(row.id()), null);
    }

    /** How many are unread. */
    public long unread(Actor actor) {
        return messages.unread(Scope.own(actor.personId()));
    }

    /** Marks a message read; reading it again changes nothing. */
    public Outcome<MessageRow> read(Actor actor, String id) {
        var own = Scope.own(actor.personId());
        return tx.run(() -> {
            if (messages.markRead(own, id, clock.now()) == 1) {
                audit.append(actor, "message.read", "message:" + id, actor.unitId(), actor.personId(), Map.of());
            }
            return messages.find(own, id).map(Outcome::done).orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
        });
    }
}
