package fadu.study;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** performance.md: a heartbeat takes three statements, however much of the recording is covered, and is not doubled. */
@WithApp
@Tag("both")
class HeartbeatCostTest {
    private final App app;
    private final StudyTable table;
    private final String course;

    HeartbeatCostTest(App app, County county) {
        this.app = app;
        this.table = new StudyTable(app, county);
        this.course = table.publish(table.draft(StudyTable.text("甲", 3600)));
    }

    @Test
    void takesThreeStatementsAndARepetitionOne() {
        var learner = table.learner("学员", course);
        var started = learner.start(0);
        var beating = app.bean(Beating.class);
        var session = started.field("session");
        var first = beating.beat(learner.actor(), beat(session, started.field("nonce")))
                .orThrow();
        table.pass(Duration.ofSeconds(15));
        var next = beat(session, first.nonce());
        var second = new AtomicReference<HeartbeatReply>();
        assertThat(statements(
                        () -> second.set(beating.beat(learner.actor(), next).orThrow())))
                .isEqualTo(3);
        assertThat(statements(() -> beating.beat(learner.actor(), next).orThrow()))
                .isEqualTo(1);
        assertThat(table.count("SELECT COUNT(*) FROM learning_beat b JOIN learning_session s ON s.id = b.session_id"
                        + " WHERE s.person_id = " + learner.person().id()))
                .isEqualTo(2);
        var third = beat(session, requireNonNull(second.get()).nonce());
        long commits = committed();
        beating.beat(learner.actor(), third).orThrow();
        assertThat(committed() - commits).as("commits of one heartbeat").isEqualTo(1);
    }

    @Test
    void findsItsRowsByTheirKeys() {
        for (var sql : List.of(
                "EXPLAIN SELECT * FROM learner_clock c JOIN lesson_progress p ON p.id = c.progress_id WHERE c.person_id = 1",
                "EXPLAIN SELECT * FROM lesson_progress WHERE person_id = 1 AND lesson_id = 1")) {
            boolean scans = app.bean(JdbcOperations.class).execute(connection -> scans(connection, sql));
            assertThat(scans).as(sql).isFalse();
        }
    }

    private static boolean scans(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            boolean scans = false;
            while (rows.next()) {
                scans |= "ALL".equals(rows.getString("type"));
            }
            return scans;
        }
    }

    private static Heartbeat beat(String session, String nonce) {
        return new Heartbeat(session, nonce, List.of(), 0, 0, null, false);
    }

    /** Statements on the transaction's own connection; the one that asks is taken off. */
    private long statements(Runnable work) {
        app.bean(Clock.class).now(); // the demonstration's offset is read anew once a second
        return app.bean(Tx.class).write(() -> {
            long before = status("SHOW SESSION STATUS LIKE 'Questions'");
            work.run();
            return status("SHOW SESSION STATUS LIKE 'Questions'") - before - 1;
        });
    }

    private long committed() {
        return status("SHOW GLOBAL STATUS LIKE 'Com_commit'");
    }

    private long status(String sql) {
        return app.bean(JdbcOperations.class).execute(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(2);
            }
        });
    }
}
