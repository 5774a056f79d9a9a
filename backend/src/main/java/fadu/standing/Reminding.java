package fadu.standing;

import fadu.notice.Message;
import fadu.notice.Sending;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import fadu.rulebook.QuotaUnit;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/** Reminding people of what they still need: one message a person and day, only to those for whom something is missing. */
@Singleton
public class Reminding {
    private final Standings standings;
    private final BehindRows rows;
    private final Sending sending;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    Reminding(Standings standings, BehindRows rows, Sending sending, Audit audit, Tx tx, Clock clock) {
        this.standings = standings;
        this.rows = rows;
        this.sending = sending;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Reminds those of them who are in scope and miss something, and says how many messages were new. */
    public Outcome<Integer> remind(Actor actor, Collection<String> personIds) {
        var today = clock.today();
        var messages = new ArrayList<Message>();
        standings.of(rows.keys(actor.scope(), personIds), today).forEach((personId, standing) -> {
            var shortfall = standing.shortfall();
            if (shortfall != null && shortfall > 0) {
                messages.add(message(personId, standing, shortfall, today));
            }
        });
        return tx.run(() -> {
            int sent = sending.messages(messages);
            audit.append(actor, "standing.remind", "people", actor.unitId(), Map.of("sent", sent));
            return Outcome.done(sent);
        });
    }

    private static Message message(long personId, Standing standing, int shortfall, LocalDate today) {
        var amounts = new Amounts(Objects.requireNonNullElse(standing.unit(), QuotaUnit.HOUR));
        return new Message(
                personId,
                "standing.remind",
                "学法进度提醒",
                "截至" + today + "，您本年度已计入" + amounts.zh(standing.counted()) + "，还差" + amounts.zh(shortfall) + "，请在"
                        + standing.dueDate() + "前完成。",
                "/",
                "standing.remind:" + personId + ":" + today);
    }
}
