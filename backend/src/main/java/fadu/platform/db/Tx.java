package fadu.platform.db;

import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Outcome.Done;
import fadu.platform.problem.Outcome.Refused;
import fadu.platform.time.Clock;
import io.micronaut.context.annotation.Primary;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place that opens transactions: READ COMMITTED, whole-transaction retry after a deadlock, rollback on refusal, and
 * a truthful answer when the connection breaks at the commit.
 */
@Singleton
@Primary
public class Tx {
    /** A transaction is tried this often before a deadlock becomes a fault. */
    static final int ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Tx.class);

    private final TransactionOperations<Connection> transactions;
    private final IdempotencyRows idempotency;
    private final ObjectMapper json;
    private final Clock clock;
    private final FaultPoint faults;

    Tx(
            TransactionOperations<Connection> transactions,
            IdempotencyRows idempotency,
            ObjectMapper json,
            Clock clock,
            FaultPoint faults) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.json = json;
        this.clock = clock;
        this.faults = faults;
    }

    /**
     * Runs the work in one transaction: committed when done, rolled back when refused or when it throws. The work may run
     * up to {@value #ATTEMPTS} times after deadlocks, so it must have no effect outside the database. When the connection
     * breaks at the commit nobody knows whether it was done, and the answer says so.
     */
    public <T> Outcome<T> run(Supplier<Outcome<T>> work) {
        for (int attempt = 1; ; attempt++) {
            var worked = new AtomicBoolean();
            try {
                return once(work, worked);
            } catch (RuntimeException e) {
                if (worked.get() && !isTransient(e)) {
                    LOG.warn("the connection broke at a commit", e);
                    return Outcome.refused(CommonProblem.OUTCOME_UNKNOWN);
                }
                if (!isTransient(e) || attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.debug("transaction tried again after a deadlock, attempt {}", attempt);
                pause(attempt);
            }
        }
    }

    /** Like {@link #run} for work that cannot be refused. */
    public <T> T write(Supplier<T> work) {
        return run(() -> Outcome.done(work.get())).orThrow();
    }

    /** Several reads at one moment. */
    public <T> T read(Supplier<T> work) {
        var definition = new DefaultTransactionDefinition();
        definition.setReadOnly(true);
        definition.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        return transactions.execute(definition, status -> work.get());
    }

    /**
     * Runs the work once for a key: a repetition with the same key and request gets the stored answer. The row that
     * remembers it commits with the work. After a commit whose reply was lost the key is looked up on a new connection.
     *
     * @param key who asks for what; null runs without memory
     * @param type the answer's class, {@code @Serdeable}
     */
    public <T> Outcome<T> run(@Nullable IdempotencyKey key, Class<T> type, Supplier<Outcome<T>> work) {
        if (key == null) {
            return run(work);
        }
        try {
            var outcome = run(() -> {
                if (idempotency.insert(key.personId(), key.route(), key.key(), key.requestHash(), clock.raw()) == 0) {
                    return remembered(key, type).orElseGet(() -> Outcome.refused(CommonProblem.KEY_IN_USE));
                }
                var answer = work.get();
                if (answer instanceof Done<T>(var value)) {
                    idempotency.remember(key.personId(), key.route(), key.key(), write(value));
                }
                return answer;
            });
            return outcome.equals(Outcome.refused(CommonProblem.OUTCOME_UNKNOWN)) ? truth(key, type) : outcome;
        } catch (RuntimeException e) {
            if (!isUnknown(e)) {
                throw e;
            }
            return truth(key, type);
        }
    }

    /** Fails unless a transaction is open: for parts that must write with their caller. */
    public void requireOpen() {
        if (transactions.findTransactionStatus().isEmpty()) {
            throw new IllegalStateException("this may only be called inside Tx.run");
        }
    }

    /** True for a broken or timed-out connection, after which nobody knows whether the commit happened. */
    static boolean isUnknown(Throwable fault) {
        var state = sqlState(fault);
        return state != null && state.startsWith("08");
    }

    /** What became of a key, asked on a new connection. */
    private <T> Outcome<T> truth(IdempotencyKey key, Class<T> type) {
        return remembered(key, type).orElseGet(() -> Outcome.refused(CommonProblem.OUTCOME_UNKNOWN));
    }

    private <T> java.util.Optional<Outcome<T>> remembered(IdempotencyKey key, Class<T> type) {
        return idempotency.find(key.personId(), key.route(), key.key()).map(row -> {
            if (!row.requestHash().equals(key.requestHash())) {
                return Outcome.<T>refused(CommonProblem.KEY_REUSED);
            }
            var answer = row.answer();
            return answer == null ? Outcome.<T>refused(CommonProblem.KEY_IN_USE) : Outcome.done(read(answer, type));
        });
    }

    private <T> Outcome<T> once(Supplier<Outcome<T>> work, AtomicBoolean worked) {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(TransactionDefinition.Isolation.READ_COMMITTED);
        return transactions.execute(definition, status -> {
            var outcome = work.get();
            if (outcome instanceof Refused<T>) {
                status.setRollbackOnly();
            }
            faults.reached("before-commit");
            worked.set(outcome instanceof Done<T>);
            return outcome;
        });
    }

    /** MySQL's 1213 (deadlock) carries SQLSTATE 40001; 1205 (lock wait) rolls the whole transaction back by server setting. */
    private static boolean isTransient(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql
                    && (sql.getErrorCode() == 1213
                            || sql.getErrorCode() == 1205
                            || "40001".equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String sqlState(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two attempts of a transaction", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return java.util.Objects.requireNonNull(json.readValue(text, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
