package fadu.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class SharedCommitsTest {
    private static final Refusal BUSY = Refusal.of(CommonProblem.TOO_MANY_REQUESTS);

    private final App app;
    private final Tx tx;
    private final JdbcOperations jdbc;
    private final List<List<String>> shares = new CopyOnWriteArrayList<>();
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);

    SharedCommitsTest(App app) {
        this.app = app;
        this.tx = app.bean(Tx.class);
        this.jdbc = app.bean(JdbcOperations.class);
    }

    @BeforeEach
    void table() throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS share_probe (name VARCHAR(60) PRIMARY KEY)"
                    + " COMMENT 'tests of shared commits only'");
            statement.execute("GRANT SELECT, INSERT ON share_probe TO '" + app.setting("FADU_DB_USER") + "'@'%'");
        }
    }

    @Test
    void whatWaitsDuringACommitSharesTheNextInTheOrderOfKeys() throws Exception {
        try (var commits = commits();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> commits.submit("first"));
            inside.await();
            var rest = new ArrayList<Future<Outcome<String>>>();
            for (int i = 0; i < 9; i++) {
                var request = "r" + i;
                rest.add(threads.submit(() -> commits.submit(request)));
            }
            awaitWaiting(commits, 9);
            gate.countDown();
            assertThat(first.get()).isEqualTo(Outcome.done("FIRST"));
            for (int i = 0; i < 9; i++) {
                assertThat(rest.get(i).get()).isEqualTo(Outcome.done("R" + i));
            }
        }
        assertThat(shares).hasSize(2);
        assertThat(shares.getLast()).hasSize(9).isSorted();
    }

    @Test
    void twoOfOneKeyNeverShare() throws Exception {
        try (var commits = commits();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> commits.submit("first"));
            inside.await();
            var same = IntStream.range(0, 3)
                    .mapToObj(n -> threads.submit(() -> commits.submit("same")))
                    .toList();
            awaitWaiting(commits, 3);
            gate.countDown();
            for (var each : same) {
                assertThat(each.get()).isEqualTo(Outcome.done("SAME"));
            }
        }
        assertThat(shares).containsExactly(List.of("first"), List.of("same"), List.of("same"), List.of("same"));
    }

    /** What the failed share wrote is gone, and each that can be done is done once. */
    @Test
    void oneThatFailsTakesNobodyWithIt() throws Exception {
        var mark = PublicIds.next();
        try (var commits = commits();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> commits.submit("first"));
            inside.await();
            var good = List.of(
                    threads.submit(() -> commits.submit(mark + "-a")),
                    threads.submit(() -> commits.submit(mark + "-z")));
            var bad = threads.submit(() -> commits.submit(mark + "-poison"));
            awaitWaiting(commits, 3);
            gate.countDown();
            for (var each : good) {
                assertThat(each.get()).isInstanceOf(Outcome.Done.class);
            }
            assertThat(bad.get()).isEqualTo(Outcome.refused(CommonProblem.OUTCOME_UNKNOWN, "seconds", 2));
        }
        assertThat(shares).anyMatch(share -> share.size() == 3);
        assertThat(rows(mark)).isEqualTo(2);
    }

    /** The only writer goes on after whatever a request does to it. */
    @Test
    void aWriterOutlivesWhatARequestDoesToIt() {
        try (var commits = commits()) {
            for (var deadly : List.of("deep", "broken")) {
                assertThat(commits.submit(deadly))
                        .isEqualTo(Outcome.refused(CommonProblem.OUTCOME_UNKNOWN, "seconds", 2));
                assertThat(commits.submit("after")).isEqualTo(Outcome.done("AFTER"));
            }
        }
    }

    /** Whoever finds no room is told so at once, and everybody else is served. */
    @Test
    void aFullQueueIsSaidAndNobodyIsForgotten() throws Exception {
        int many = 4_200;
        int done = 0;
        int busy = 0;
        try (var commits = commits();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> commits.submit("first"));
            inside.await();
            var all = IntStream.range(0, many)
                    .mapToObj(n -> threads.submit(() -> commits.submit("k" + n)))
                    .toList();
            awaitWaiting(commits, 4_000);
            while (all.stream().filter(Future::isDone).count() < many - 4_000) {
                Thread.onSpinWait();
            }
            gate.countDown();
            for (var each : all) {
                switch (each.get()) {
                    case Outcome.Done<String> told -> done++;
                    case Outcome.Refused<String>(var refusal) -> {
                        assertThat(refusal).isEqualTo(BUSY);
                        busy++;
                    }
                }
            }
        }
        assertThat(busy).isEqualTo(many - 4_000);
        assertThat(done).isEqualTo(4_000);
    }

    private SharedCommits<String, String, String> commits() {
        return new SharedCommits<>("probe", 1, tx, request -> request, BUSY, this::together);
    }

    private List<String> together(List<String> share) {
        shares.add(share);
        if (share.contains("first")) {
            inside.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (share.contains("deep")) {
            throw new StackOverflowError("too deep");
        }
        if (share.contains("broken")) {
            throw new LinkageError("a class is missing");
        }
        share.stream().filter(each -> each.contains("-")).forEach(this::insert);
        return share.stream().map(String::toUpperCase).toList();
    }

    private void insert(String name) {
        jdbc.prepareStatement("INSERT INTO share_probe (name) VALUES (?)", statement -> {
            statement.setString(1, name);
            return statement.executeUpdate();
        });
        if (name.endsWith("poison")) {
            throw new IllegalStateException("poisoned");
        }
    }

    private long rows(String mark) {
        return tx.write(() -> jdbc.prepareStatement("SELECT COUNT(*) FROM share_probe WHERE name LIKE ?", statement -> {
            statement.setString(1, mark + "%");
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }));
    }

    private static void awaitWaiting(SharedCommits<?, ?, ?> commits, int requests) {
        while (commits.waiting() < requests) {
            Thread.onSpinWait();
        }
    }
}
