package fadu.platform.db;

import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
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
import java.util.function.Function;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests of many people that share commits. A few writers take whatever waits, at most {@value #MOST} requests of different
 * keys, through one transaction: while one commit is on its way the next share gathers, so that nobody waits for company and
 * many share a commit. A request is answered after its commit and never before. Where a shared transaction fails, each request
 * is tried alone, which also finds out what a broken connection has left behind; the work must therefore know a request that
 * it has already done.
 *
 * @param <K> what two requests of one share must not have in common: whatever the work locks
 * @param <Q> a request
 * @param <A> what it is told
 */
public final class SharedCommits<K extends Comparable<K>, Q, A> implements AutoCloseable {
    /** Requests that share a transaction. */
    static final int MOST = 50;
    /** How long a request waits for its commit before it is told that the outcome is not known. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(SharedCommits.class);
    private static final int QUEUE = 4_000;
    private static final int SECONDS_TO_WAIT = 2;

    private final Tx tx;
    private final Function<Q, K> keys;
    private final Work<Q, A> work;
    private final Refusal busy;
    private final BlockingQueue<Waiting<Q, A>> queue = new ArrayBlockingQueue<>(QUEUE);
    private final List<Thread> writers;

    /**
     * Starts the writers.
     *
     * @param name what their threads are called
     * @param keys the key of a request, by which a share is also put in order so that writers never cross
     * @param busy what a request is told for which there is no room to wait
     */
    public SharedCommits(String name, int writers, Tx tx, Function<Q, K> keys, Refusal busy, Work<Q, A> work) {
        this.tx = tx;
        this.keys = keys;
        this.work = work;
        this.busy = busy;
        this.writers = IntStream.range(0, writers)
                .mapToObj(n -> Thread.ofPlatform().daemon().name(name + "-" + n).start(this::write))
                .toList();
    }

    /** What one transaction does with a share of requests. */
    public interface Work<Q, A> {
        /** Answers each request, in their order. A refusal must have written nothing: it does not roll the others back. */
        List<A> together(List<Q> share);
    }

    /** Waits for the commit that the request shares; refused where that cannot be known in time. */
    public Outcome<A> submit(Q request) {
        var waiting = new Waiting<Q, A>(request, new CompletableFuture<>());
        if (!queue.offer(waiting)) {
            return new Outcome.Refused<>(busy);
        }
        try {
            return waiting.told().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return unknown();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a shared commit told nothing", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unknown();
        }
    }

    /** Ends the writers; whoever still waits is told that the outcome is not known and asks another node again. */
    @Override
    public void close() {
        writers.forEach(Thread::interrupt);
    }

    /** How many wait for a share. */
    int waiting() {
        return queue.size();
    }

    private void write() {
        var later = new ArrayList<Waiting<Q, A>>();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var share = share(later);
                if (!together(share)) {
                    share.forEach(this::alone);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                LOG.error("a writer of shared commits stumbled and goes on", e);
            }
        }
    }

    /** What waits, one request of a key at a time, in the order of the keys. */
    private List<Waiting<Q, A>> share(List<Waiting<Q, A>> later) throws InterruptedException {
        var waiting = new ArrayList<>(later);
        later.clear();
        if (waiting.isEmpty()) {
            waiting.add(queue.take());
        }
        queue.drainTo(waiting, Math.max(0, MOST - waiting.size()));
        var seen = new HashSet<K>();
        var share = new ArrayList<Waiting<Q, A>>();
        waiting.forEach(each -> (seen.add(keys.apply(each.request())) ? share : later).add(each));
        share.sort(Comparator.comparing(each -> keys.apply(each.request())));
        return share;
    }

    /** True when all were told; false when nobody was, and nothing was written. */
    private boolean together(List<Waiting<Q, A>> share) {
        try {
            return switch (run(share)) {
                case Outcome.Done<List<A>>(var answers) -> {
                    IntStream.range(0, share.size())
                            .forEach(i -> share.get(i).told().complete(Outcome.done(answers.get(i))));
                    yield true;
                }
                case Outcome.Refused<List<A>> unknown -> false;
            };
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} requests that shared a transaction are tried one by one", share.size(), e);
            return false;
        }
    }

    private void alone(Waiting<Q, A> waiting) {
        try {
            waiting.told().complete(run(List.of(waiting)).map(List::getFirst));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("request {} could not be done", keys.apply(waiting.request()), e);
            waiting.told().complete(unknown());
        }
    }

    private Outcome<List<A>> run(List<Waiting<Q, A>> share) {
        var requests = share.stream().map(Waiting::request).toList();
        return tx.run(() -> Outcome.done(work.together(requests)));
    }

    private static <T> Outcome<T> unknown() {
        return Outcome.refused(CommonProblem.OUTCOME_UNKNOWN, "seconds", SECONDS_TO_WAIT);
    }

    private record Waiting<Q, A>(Q request, CompletableFuture<Outcome<A>> told) {}
}
