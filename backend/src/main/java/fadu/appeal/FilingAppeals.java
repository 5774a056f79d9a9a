package fadu.appeal;

import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Filing an appeal against a decision on oneself, and withdrawing it. */
@Singleton
public class FilingAppeals {
    private final Appeals appeals;
    private final AppealSubjects subjects;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    FilingAppeals(Appeals appeals, AppealSubjects subjects, Audit audit, Tx tx, Clock clock) {
        this.appeals = appeals;
        this.subjects = subjects;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Files an appeal: within the deadline, one open at a time for a subject, none after an answer.
     *
     * @param words what is wrong, in the appellant's words
     */
    public Outcome<Appeal> file(Actor actor, String kind, String ref, String words) {
        var subject = subjects.of(kind).orElse(null);
        if (subject == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return tx.run(() -> {
            var found = subject.find(actor, ref)
                    .filter(each -> each.personId() == actor.personId())
                    .orElse(null);
            if (found == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (found.deadline() != null && clock.today().isAfter(found.deadline())) {
                return Outcome.refused(AppealProblem.APPEAL_TOO_LATE, "deadline", found.deadline());
            }
            return record(actor, kind, found, words);
        });
    }

    private Outcome<Appeal> record(Actor actor, String kind, AppealSubject.Appealable found, String words) {
        var id = PublicIds.next();
        if (appeals.add(id, found, kind, words.strip(), barred(found), clock.now()) == 0) {
            return Outcome.refused(AppealProblem.APPEAL_OPEN_ALREADY);
        }
        if (appeals.answered(kind, found.ref(), actor.personId()) > 0) {
            return Outcome.refused(AppealProblem.APPEAL_DECIDED_ALREADY);
        }
        audit.append(
                actor,
                "appeal.file",
                "appeal:" + id,
                found.unitId(),
                actor.personId(),
                Map.of("kind", kind, "subject", found.ref()));
        return Outcome.done(appeals.find(Scope.own(actor.personId()), id).orElseThrow());
    }

    /** Withdraws one's own open appeal; the subject may be appealed against again within the deadline. */
    public Outcome<Appeal> withdraw(Actor actor, String id) {
        var own = Scope.own(actor.personId());
        return tx.run(() -> {
            var appeal = appeals.lock(own, id).orElse(null);
            if (appeal == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (!appeal.open()) {
                return Outcome.refused(AppealProblem.APPEAL_CLOSED);
            }
            appeals.close(appeal.id(), "WITHDRAWN", null, clock.now(), null);
            audit.append(actor, "appeal.withdraw", "appeal:" + id, appeal.unitId(), appeal.personId(), Map.of());
            return Outcome.done(appeals.find(own, id).orElseThrow());
        });
    }

    /** One's own appeals, newest first. */
    public List<Appeal> own(Actor actor) {
        return appeals.of(Scope.own(actor.personId()));
    }

    private static String barred(AppealSubject.Appealable found) {
        return found.barredPersons().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
