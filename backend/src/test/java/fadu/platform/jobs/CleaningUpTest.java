package fadu.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import fadu.platform.id.PublicIds;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What has had its time goes, what is still of use stays; with the control that a longer retention keeps it. */
@WithApp
@Tag("both")
class CleaningUpTest {
    private static final String ANSWERS = "SELECT COUNT(*) FROM idempotency WHERE idem_key = ?";
    private static final String SESSIONS = "SELECT COUNT(*) FROM session WHERE public_id = ?";
    private static final String ANNOUNCEMENTS = "SELECT COUNT(*) FROM outbox WHERE payload = ?";
    private static final String RECEIPTS =
            "SELECT COUNT(*) FROM outbox_receipt r JOIN outbox o ON o.id = r.event_id WHERE o.payload = ?";

    private final App app;

    CleaningUpTest(App app) {
        this.app = app;
    }

    @Test
    void clearsWhatIsOverAndKeepsWhatIsNot() throws SQLException {
        var oldAnswer = answer(8);
        var answer = answer(6);
        var oldSession = session(31);
        var session = session(29);
        var running = session(-1);
        var heard = announcement(31, true);
        var heardLately = announcement(29, true);
        var unheard = announcement(400, false);
        run();
        assertThat(count(ANSWERS, oldAnswer)).isZero();
        assertThat(count(ANSWERS, answer)).isOne();
        assertThat(count(SESSIONS, oldSession)).isZero();
        assertThat(count(SESSIONS, session)).isOne();
        assertThat(count(SESSIONS, running)).isOne();
        assertThat(count(ANNOUNCEMENTS, heard)).isZero();
        assertThat(count(ANNOUNCEMENTS, heardLately)).isOne();
        assertThat(count(RECEIPTS, heardLately)).isOne();
        assertThat(count(ANNOUNCEMENTS, unheard)).isOne();
        assertThat(number("SELECT COUNT(*) FROM outbox_receipt WHERE event_id NOT IN (SELECT id FROM outbox)"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM audit_event WHERE action = 'platform.cleanup'"))
                .isPositive();
        change("DELETE FROM outbox WHERE payload = ?", unheard);
    }

    @Test
    void controlALongerRetentionKeepsTheSameRows() throws SQLException {
        var oldAnswer = answer(8);
        var oldSession = session(31);
        var heard = announcement(31, true);
        try (var node = app.node(
                Map.of("fadu.keep.answers", "9d", "fadu.keep.sessions", "32d", "fadu.keep.announcements", "32d"))) {
            run(node);
        }
        assertThat(count(ANSWERS, oldAnswer)).isOne();
        assertThat(count(SESSIONS, oldSession)).isOne();
        assertThat(count(ANNOUNCEMENTS, heard)).isOne();
        run();
        assertThat(count(ANSWERS, oldAnswer)).isZero();
        assertThat(count(SESSIONS, oldSession)).isZero();
        assertThat(count(ANNOUNCEMENTS, heard)).isZero();
    }

    @Test
    void takesMoreThanOneTransactionWhereThereIsMore() throws SQLException {
        var many = PublicIds.next();
        change("""
                INSERT INTO idempotency (person_id, route, idem_key, request_hash, answer, created_at)
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 999)
                SELECT a.i, 'test', ?, REPEAT('0', 64), NULL, '2020-01-01' FROM n a""", many);
        change("""
                INSERT INTO idempotency (person_id, route, idem_key, request_hash, answer, created_at)
                SELECT person_id, 'again', idem_key, request_hash, NULL, created_at FROM idempotency
                WHERE idem_key = ?""", many);
        assertThat(count(ANSWERS, many)).isEqualTo(2 * 999).isGreaterThan(CleaningUp.CHUNK);
        run();
        assertThat(count(ANSWERS, many)).isZero();
    }

    @Test
    void refusesToForgetAnswersEarly() {
        assertThatThrownBy(() -> app.node(Map.of("fadu.keep.answers", "6d")))
                .hasStackTraceContaining("FADU_KEEP_ANSWERS is 6d, needed at least 7d");
    }

    private void run() {
        run(app.bean(Jobs.class));
    }

    private static void run(EmbeddedServer node) {
        run(node.getApplicationContext().getBean(Jobs.class));
    }

    private static void run(Jobs jobs) {
        var done = jobs.runNow(jobs.find("platform.cleanup").orElseThrow()).orElseThrow();
        assertThat(done.state()).isEqualTo("DONE");
        assertThat(done.message()).startsWith("清理到期数据");
    }

    private String answer(int daysAgo) throws SQLException {
        var key = PublicIds.next();
        change("""
                INSERT INTO idempotency (person_id, route, idem_key, request_hash, answer, created_at)
                VALUES (1, 'test', ?, REPEAT('0', 64), '{}', UTC_TIMESTAMP(6) - INTERVAL %d DAY)""".formatted(daysAgo), key);
        return key;
    }

    /** A session whose absolute end was so many days ago; it needs some account to belong to. */
    private String session(int endedDaysAgo) throws SQLException {
        var id = PublicIds.next();
        change("""
                INSERT INTO session (token_hash, public_id, account_id, csrf, auth_epoch, device, created_at,
                                     last_seen_at, expires_at)
                SELECT UNHEX(SHA2(x.id, 256)), x.id, -1, x.id, 0, 'test', '2020-01-01', '2020-01-01',
                       UTC_TIMESTAMP(6) - INTERVAL %d DAY
                FROM (SELECT ? AS id) x""".formatted(endedDaysAgo), id);
        return id;
    }

    private String announcement(int daysAgo, boolean heard) throws SQLException {
        var payload = PublicIds.next();
        change("""
                INSERT INTO outbox (topic, payload, created_at, due_at, delivered_at)
                VALUES ('nobody.hears.this', ?, UTC_TIMESTAMP(6) - INTERVAL %1$d DAY, '2999-01-01',
                        CASE WHEN %2$b THEN UTC_TIMESTAMP(6) - INTERVAL %1$d DAY END)""".formatted(daysAgo, heard), payload);
        change("""
                INSERT INTO outbox_receipt (listener, event_id, heard_at)
                SELECT 'test.ear', id, created_at FROM outbox WHERE payload = ?""", payload);
        return payload;
    }

    private void change(String sql, String value) throws SQLException {
        try (var connection = app.migratingAccount();
                var off = connection.createStatement()) {
            off.execute("SET foreign_key_checks = 0");
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, value);
                statement.executeUpdate();
            }
        }
    }

    private long count(String sql, String value) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
