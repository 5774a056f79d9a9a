package fadu.examination;

import fadu.platform.Actor;
import fadu.platform.db.FaultPoint;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saving answers. "Saved" is said after the commit and never before. A few writers take whatever waits, at most {@value #MOST}
 * requests of different attempts, through one transaction of three statements: while one commit is on its way the next share of
 * requests gathers, so that nobody waits for company and many share a commit. Where a shared transaction fails, each request is
 * tried alone, which also finds out what a broken connection has left behind: the key of each answer says whether it is there.
 */
@Singleton
public class SavingAnswers {
    /** Requests that share a transaction. */
    static final int MOST = 50;
    /** How long a request waits for its commit before it is told that the outcome is not known. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(SavingAnswers.class);
    private static final int WRITERS = 3;
    private static final int QUEUE = 4_000;

    private final Saves saves;
    private final Receipts receipts;
    private final HandingIn handingIn;
    private final Tx tx;
    private final FaultPoint faults;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(QUEUE);
    private final List<Thread> writers;

    SavingAnswers(Saves saves, Receipts receipts, HandingIn handingIn, @Named("exam") Tx tx, FaultPoint faults) {
        this.saves = saves;
        this.receipts = receipts;
        this.handingIn = handingIn;
        this.tx = tx;
        this.faults = faults;
        this.writers = IntStream.range(0, WRITERS)
                .mapToObj(n ->
                        Thread.ofPlatform().daemon().name("exam-saves-" + n).start(this::write))
                .toList();
    }

    /**
     * Saves a window's answers, all or none.
     *
     * @return the receipts; or why not, what came being kept as evidence where the refusal says so
     */
    public Outcome<Saved> save(Actor actor, SaveAsked asked) {
        var waiting = new Waiting(actor.personId(), asked, new CompletableFuture<>());
        if (!queue.offer(waiting)) {
            return Outcome.refused(ExaminationProblem.SAVE_BUSY, "seconds", 2);
        }
        try {
            return switch (waiting.told().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                case Judging.Verdict.Told(var outcome) -> outcome;
                case Judging.Verdict.TimeUp() -> collected(asked.attemptId());
            };
        } catch (TimeoutException e) {
            return Outcome.refused(CommonProblem.OUTCOME_UNKNOWN, "seconds", 2);
        } catch (ExecutionException e) {
            throw new IllegalStateException("answers could not be saved", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.refused(CommonProblem.OUTCOME_UNKNOWN, "seconds", 2);
        }
    }

    /** Ends the writers; whoever still waits is told that the outcome is not known and asks another node again. */
    @PreDestroy
    void stop() {
        writers.forEach(Thread::interrupt);
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

    private void write() {
        var later = new ArrayList<Waiting>();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var share = share(later);
                if (!together(share)) {
                    share.forEach(this::alone);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("a writer of answers stumbled and goes on", e);
            }
        }
    }

    /** What waits, one request of an attempt at a time, in the order of the attempts so that writers never cross. */
    private List<Waiting> share(List<Waiting> later) throws InterruptedException {
        var waiting = new ArrayList<>(later);
        later.clear();
        if (waiting.isEmpty()) {
            waiting.add(queue.take());
        }
        queue.drainTo(waiting, Math.max(0, MOST - waiting.size()));
        var seen = new HashSet<String>();
        var share = new ArrayList<Waiting>();
        waiting.forEach(each -> (seen.add(each.asked().attemptId()) ? share : later).add(each));
        share.sort(Comparator.comparing(each -> each.asked().attemptId()));
        return share;
    }

    /** True when all were told; false when nobody was, and nothing was written. */
    private boolean together(List<Waiting> share) {
        try {
            return switch (tx.run(() -> Outcome.done(judge(share)))) {
                case Outcome.Done<List<Judging.Verdict>>(var verdicts) -> {
                    IntStream.range(0, share.size())
                            .forEach(i -> share.get(i).told().complete(verdicts.get(i)));
                    yield true;
                }
                case Outcome.Refused<List<Judging.Verdict>> unknown -> false;
            };
        } catch (RuntimeException e) {
            LOG.warn("{} saves that shared a transaction are tried one by one", share.size(), e);
            return false;
        }
    }

    private void alone(Waiting waiting) {
        try {
            switch (tx.run(() -> Outcome.done(judge(List.of(waiting))))) {
                case Outcome.Done<List<Judging.Verdict>>(var verdicts) ->
                    waiting.told().complete(verdicts.getFirst());
                case Outcome.Refused<List<Judging.Verdict>>(var refusal) ->
                    waiting.told().complete(new Judging.Verdict.Told(new Outcome.Refused<>(refusal)));
            }
        } catch (RuntimeException e) {
            LOG.warn("answers of attempt {} could not be saved", waiting.asked().attemptId(), e);
            waiting.told()
                    .complete(new Judging.Verdict.Told(Outcome.refused(CommonProblem.OUTCOME_UNKNOWN, "seconds", 2)));
        }
    }

    private List<Judging.Verdict> judge(List<Waiting> share) {
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

    private record Waiting(long person, SaveAsked asked, CompletableFuture<Judging.Verdict> told) {}
}
