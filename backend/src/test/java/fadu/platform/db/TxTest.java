package fadu.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.FaultProxy;
import fadu.fixtures.WithApp;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class TxTest {
    private final App app;
    private final Tx tx;
    private final JdbcOperations jdbc;

    TxTest(App app) {
        this.app = app;
        this.tx = app.bean(Tx.class);
        this.jdbc = app.bean(JdbcOperations.class);
    }

    @BeforeEach
    void table() throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS tx_probe (name VARCHAR(40) PRIMARY KEY, n INT NOT NULL)"
                    + " COMMENT 'tests of Tx only'");
            statement.execute(
                    "GRANT SELECT, INSERT, UPDATE, DELETE ON tx_probe TO '" + app.setting("FADU_DB_USER") + "'@'%'");
        }
    }

    @Test
    void aDeadlockIsTriedAgainAsAWhole() throws Exception {
        var a = name();
        var b = name();
        tx.write(() -> add(a) && add(b));
        var first = new CyclicBarrier(2);
        var tries = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> both(a, b, first, tries));
            var two = threads.submit(() -> both(b, a, first, tries));
            one.get();
            two.get();
        }
        assertThat(tries.get()).as("one of the two was thrown back").isEqualTo(3);
        assertThat(value(a)).isEqualTo(2);
        assertThat(value(b)).isEqualTo(2);
    }

    @Test
    void aRefusalAndAnExceptionLeaveNothing() {
        var refused = name();
        var thrown = name();
        var done = name();
        tx.run(() -> {
            add(refused);
            return Outcome.refused(CommonProblem.NOT_FOUND);
        });
        assertThatThrownBy(() -> tx.write(() -> {
                    add(thrown);
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");
        tx.write(() -> add(done));
        assertThat(value(refused)).isEqualTo(-1);
        assertThat(value(thrown)).isEqualTo(-1);
        assertThat(value(done)).isZero();
    }

    @Test
    void aRepeatedKeyGetsTheFirstAnswerAndAnotherRequestIsRefused() {
        var ran = new AtomicInteger();
        var key = key();
        for (int i = 0; i < 3; i++) {
            var answer = tx.run(key, Receipt.class, () -> Outcome.done(new Receipt(ran.incrementAndGet())));
            assertThat(answer.orThrow().number()).isEqualTo(1);
        }
        assertThat(ran.get()).isEqualTo(1);
        var other = new IdempotencyKey(key.personId(), key.route(), key.key(), "b".repeat(64));
        assertThat(tx.run(other, Receipt.class, () -> Outcome.done(new Receipt(9))))
                .isEqualTo(Outcome.refused(CommonProblem.KEY_REUSED));
        assertThat(CommonProblem.KEY_REUSED.category().status()).isEqualTo(422);
    }

    @Test
    void aRefusalIsNotRemembered() {
        var key = key();
        assertThat(tx.run(key, Receipt.class, () -> Outcome.refused(CommonProblem.NOT_FOUND)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(tx.run(key, Receipt.class, () -> Outcome.done(new Receipt(5)))
                        .orThrow())
                .isEqualTo(new Receipt(5));
    }

    @Test
    void eightAtOnceWithOneKeyTakeEffectOnce() throws Exception {
        var row = name();
        var key = key();
        tx.write(() -> add(row));
        var barrier = new CyclicBarrier(8);
        var answers = new ArrayList<Future<Outcome<Receipt>>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> {
                    barrier.await();
                    return tx.run(key, Receipt.class, () -> {
                        bump(row);
                        return Outcome.done(new Receipt(7));
                    });
                }));
            }
            for (var answer : answers) {
                assertThat(answer.get().orThrow()).isEqualTo(new Receipt(7));
            }
        }
        assertThat(value(row)).isEqualTo(1);
    }

    @Test
    void aCommitWhoseReplyWasLostIsAnsweredTruthfully() throws Exception {
        try (var proxy = new FaultProxy(app.setting("FADU_DB_URL"));
                var node = nodeBehind(proxy)) {
            var far = node.getApplicationContext().getBean(Tx.class);
            var farJdbc = node.getApplicationContext().getBean(JdbcOperations.class);

            var committed = name();
            proxy.cutReplyToNextCommit();
            var answer = far.run(key(), Receipt.class, () -> {
                add(farJdbc, committed);
                return Outcome.done(new Receipt(1));
            });
            assertThat(proxy.cuts()).isEqualTo(1);
            assertThat(value(committed)).isZero();
            assertThat(answer.orThrow()).isEqualTo(new Receipt(1));

            var lost = name();
            proxy.cutNextCommit();
            var unknown = far.run(key(), Receipt.class, () -> {
                add(farJdbc, lost);
                return Outcome.done(new Receipt(2));
            });
            assertThat(proxy.cuts()).isEqualTo(2);
            assertThat(value(lost)).isEqualTo(-1);
            assertThat(unknown).isEqualTo(Outcome.refused(CommonProblem.OUTCOME_UNKNOWN));

            var next = name();
            far.write(() -> add(farJdbc, next));
            assertThat(value(next)).as("the thread kept no dead connection").isZero();

            var blind = name();
            proxy.cutReplyToNextCommit();
            var without = far.run(() -> Outcome.done(add(farJdbc, blind)));
            assertThat(without).isEqualTo(Outcome.refused(CommonProblem.OUTCOME_UNKNOWN));
            assertThat(value(blind))
                    .as("control: it was done, so that 'failed' would be a lie")
                    .isZero();
        }
    }

    @Test
    void somePartsAreForTransactionsOnly() {
        assertThatThrownBy(tx::requireOpen).hasMessageContaining("Tx.run");
        assertThat(tx.<Boolean>write(() -> {
                    tx.requireOpen();
                    return true;
                }))
                .isTrue();
    }

    private EmbeddedServer nodeBehind(FaultProxy proxy) throws IOException {
        return app.node(Map.of("FADU_DB_URL", proxy.url(), "FADU_DB_POOL", "4"));
    }

    private boolean both(String first, String second, CyclicBarrier barrier, AtomicInteger tries) {
        var waits = new AtomicInteger(1);
        return tx.write(() -> {
            tries.incrementAndGet();
            bump(first);
            if (waits.getAndDecrement() > 0) {
                try {
                    barrier.await();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
            bump(second);
            return true;
        });
    }

    private boolean add(String name) {
        return add(jdbc, name);
    }

    private static boolean add(JdbcOperations jdbc, String name) {
        return jdbc.prepareStatement("INSERT INTO tx_probe (name, n) VALUES (?, 0)", statement -> {
            statement.setString(1, name);
            return statement.executeUpdate() == 1;
        });
    }

    private void bump(String name) {
        jdbc.prepareStatement("UPDATE tx_probe SET n = n + 1 WHERE name = ?", statement -> {
            statement.setString(1, name);
            return statement.executeUpdate();
        });
    }

    private int value(String name) {
        return tx.read(() -> jdbc.prepareStatement("SELECT n FROM tx_probe WHERE name = ?", statement -> {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : -1;
            }
        }));
    }

    private static String name() {
        return PublicIds.next();
    }

    private static IdempotencyKey key() {
        return new IdempotencyKey(1, "POST /test", PublicIds.next(), "a".repeat(64));
    }

    /** Something to remember. */
    @Serdeable
    record Receipt(int number) {}
}
