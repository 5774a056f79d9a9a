package fadu.examination;

import fadu.platform.Actor;
import fadu.platform.db.FaultPoint;
import fadu.platform.db.SharedCommits;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Saving answers. "Saved" is said after the commit and never before; requests of different attempts share commits, three
 * statements for all of them. The key of each answer says whether it is there already.
 */
@Singleton
public class SavingAnswers {
    private static final int WRITERS = 3;

    private final Saves saves;
    private final Receipts receipts;
    private final HandingIn handingIn;
    private final FaultPoint faults;
    private final SharedCommits<String, Asking, Judging.Verdict> commits;

    SavingAnswers(Saves saves, Receipts receipts, HandingIn handingIn, @Named("exam") Tx tx, FaultPoint faults) {
        this.saves = saves;
        this.receipts = receipts;
        this.handingIn = handingIn;
        this.faults = faults;
        this.commits = new SharedCommits<>(
                "exam-saves",
                WRITERS,
                tx,
                asking -> asking.asked().attemptId(),
                Refusal.of(ExaminationProblem.SAVE_BUSY, "seconds", 2),
                this::judge);
    }

    /**
     * Saves a window's answers, all or none.
     *
     * @return the receipts; or why not, what came being kept as evidence where the refusal says so
     */
    public Outcome<Saved> save(Actor actor, SaveAsked asked) {
        return commits.submit(new Asking(actor.personId(), asked)).then(verdict -> switch (verdict) {
            case Judging.Verdict.Told(var outcome) -> outcome;
            case Judging.Verdict.TimeUp() -> collected(asked.attemptId());
        });
    }

    @PreDestroy
    void stop() {
        commits.close();
    }

    private Outcome<Saved> collected(String attemptId) {
        return handingIn
                .expire(attemptId)
                .filter(attempt -> attempt.frozenRoot() != null && attempt.receipt() != null)
                .map(attempt -> Judging.handedIn(
                        java.util.Objects.requireNonNull(attempt.frozenRoot()),
                        java.util.Objects.requireNonNull(attempt.receipt())))
                .orElseGet(() -> Outcome.refused(CommonProblem.CHANGED_MEANWHILE));
    }

    private List<Judging.Verdict> judge(List<Asking> share) {
        var keys = new ArrayList<Saves.Key>();
        for (var each : share) {
            for (var answer : each.asked().answers()) {
                keys.add(new Saves.Key(
                        keys.size(),
                        each.asked().attemptId(),
                        each.person(),
                        each.asked().client(),
                        answer.seq(),
                        answer.slot()));
            }
        }
        var known = new Saves.Known[keys.size()];
        saves.lock(keys).forEach(each -> known[each.n()] = each);
        var judging = new Judging(receipts);
        var verdicts = new ArrayList<Judging.Verdict>();
        int from = 0;
        for (var each : share) {
            int to = from + each.asked().answers().size();
            var own = new ArrayList<Saves.Known>();
            for (int i = from; i < to; i++) {
                if (known[i] != null) {
                    own.add(known[i]);
                }
            }
            verdicts.add(judging.judge(each.asked(), own));
            from = to;
        }
        saves.add(judging.events());
        faults.reached("answers-added");
        saves.project(judging.changes());
        return verdicts;
    }

    private record Asking(long person, SaveAsked asked) {}
}
