package fadu.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class PostingTest {
    private final App app;
    private final County county;
    private final Posting posting;
    private final Balances balances;
    private final Tx tx;
    private final long person;
    private final String source = PublicIds.next();

    PostingTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.posting = app.bean(Posting.class);
        this.balances = app.bean(Balances.class);
        this.tx = app.bean(Tx.class);
        this.person = county.officer(county.county(), "洪举例").id();
    }

    @Test
    void postsABusinessIdentityOnceHoweverOftenItComes() {
        assertThat(post(Samples.morning(person, source), Samples.morning(person, source)))
                .isEqualTo(1);
        assertThat(post(Samples.morning(person, source))).isZero();
        assertThat(balances.of(List.of(person), 2026, 2026))
                .containsExactly(new BalanceRow(person, 2026, "PUBLIC_LAW", "LECTURE", 200));
        assertThat(balances.days(List.of(person), 2026))
                .containsExactly(new DayRow(person, Samples.DAY, "PUBLIC_LAW", "LECTURE", 200));
        assertThat(balances.of(List.of(person), 2027, 2030)).isEmpty();
    }

    @Test
    void countsAMorningOnceAndKeepsItWhileAnyEntryCoversIt() {
        post(Samples.morning(person, source), Samples.morning(person, source + "b"));
        assertThat(balances.halfDays(List.of(person), 2026, 2026)).isEqualTo(Map.of(person, Map.of(2026, 1)));

        assertThat(reverse(source)).isEqualTo(1);
        assertThat(balances.halfDays(List.of(person), 2026, 2026)).isEqualTo(Map.of(person, Map.of(2026, 1)));

        assertThat(reverse(source + "b")).isEqualTo(1);
        assertThat(balances.halfDays(List.of(person), 2026, 2026)).isEmpty();
        assertThat(balances.of(List.of(person), 2026, 2026).getFirst().hundredths())
                .isZero();
    }

    @Test
    void earnsAReversedSourceAgainOnlyUnderAnotherVersion() {
        post(Samples.morning(person, source));
        assertThat(reverse(source)).isEqualTo(1);
        assertThat(reverse(source)).isZero();

        assertThat(post(Samples.morning(person, source))).isZero();
        assertThat(post(Samples.earned(person, source, "1#2", 100, Set.of()))).isEqualTo(1);
        assertThat(balances.of(List.of(person), 2026, 2026).getFirst().hundredths())
                .isEqualTo(100);
    }

    @Test
    void leavesNothingWhenTheCallerRollsBack() {
        assertThatThrownBy(() -> tx.write(() -> {
                    posting.post(Actor.system(), List.of(Samples.morning(person, source)));
                    throw new IllegalStateException("changed its mind");
                }))
                .hasMessage("changed its mind");
        assertThat(balances.of(List.of(person), 2026, 2026)).isEmpty();
        assertThat(balances.halfDays(List.of(person), 2026, 2026)).isEmpty();
        assertThat(post(Samples.morning(person, source))).isEqualTo(1);
    }

    @Test
    void refusesAnEntryThatTheDatabaseWouldSilentlyDrop() {
        assertThatThrownBy(() -> post(Samples.morning(person, source), Samples.morning(Long.MAX_VALUE, source)))
                .hasMessageContaining("would not take");
        assertThat(balances.of(List.of(person), 2026, 2026)).isEmpty();
    }

    @Test
    void worksOnlyInsideATransaction() {
        assertThatThrownBy(() -> posting.post(Actor.system(), List.of(Samples.morning(person, source))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cannotBeRewrittenByTheRunningAccountNorByTheMigratingOne() throws SQLException {
        post(Samples.morning(person, source));
        try (var running = app.runningAccount();
                var migrating = app.migratingAccount()) {
            for (var table : List.of("credit_entry", "credit_entry_half_day")) {
                var id = table.equals("credit_entry") ? "id" : "entry_id";
                for (var sql : List.of("UPDATE " + table + " SET " + id + " = " + id, "DELETE FROM " + table)) {
                    assertThatThrownBy(() -> execute(running, sql)).hasMessageContaining("denied");
                    assertThatThrownBy(() -> execute(migrating, sql)).hasMessageContaining("append-only");
                }
            }
            execute(running, "UPDATE credit_balance SET entries = entries WHERE person_id = " + person);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private int post(Earned... earned) {
        return tx.write(() -> posting.post(Actor.system(), List.of(earned)));
    }

    private int reverse(String of) {
        return tx.write(() -> posting.reverse(Actor.system(), "TEST", of, List.of(person), "登记有误"));
    }
}
