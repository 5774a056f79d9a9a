package fadu.credit;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.jobs.Jobs;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class ReconcilingTest {
    private final App app;
    private final County county;

    ReconcilingTest(App app, County county) {
        this.app = app;
        this.county = county;
    }

    @Test
    void findsWhatDiffersAndRepairsOnlyWhenAsked() throws SQLException {
        var person = county.officer(county.county(), "彭试点");
        var tx = app.bean(Tx.class);
        var posting = app.bean(Posting.class);
        tx.write(() -> posting.post(
                Actor.system(), List.of(Samples.morning(person.id(), "r1"), Samples.morning(person.id(), "r2"))));
        tx.write(() -> posting.reverse(Actor.system(), "TEST", "r2", List.of(person.id()), "重复"));
        assertThat(about(person)).isEmpty();

        execute("UPDATE credit_balance SET hundredths = hundredths + 1 WHERE person_id = " + person.id());
        execute("DELETE FROM credit_day WHERE person_id = " + person.id());
        execute("INSERT INTO credit_half_day (person_id, day, half, refs) VALUES (" + person.id()
                + ", '2026-01-01', 'PM', 1)");

        assertThat(about(person)).extracting(SumDifference::kind).containsExactly("BALANCE", "DAY", "HALF_DAY");
        var job = app.bean(Jobs.class).find("credit.reconcile").orElseThrow();
        var run = app.bean(Jobs.class).runNow(job).orElseThrow();
        assertThat(run.message()).contains("不一致");
        assertThat(about(person)).as("the job repairs nothing").hasSize(3);

        var administrator = county.signedIn(county.county(), "白代称", "administrator");
        assertThat(administrator.get("/api/credit/differences").text()).contains(person.publicId());
        assertThat(administrator.post("/api/credit/repair", null).status()).isEqualTo(200);
        assertThat(about(person)).isEmpty();
        assertThat(app.bean(Balances.class)
                        .of(List.of(person.id()), 2026, 2026)
                        .getFirst()
                        .hundredths())
                .isEqualTo(200);
        assertThat(count("SELECT COUNT(*) FROM audit_event WHERE action = 'credit.repair' AND concerns_person_id = "
                        + person.id()))
                .isEqualTo(1);
        var coordinator = county.signedIn(county.county(), "金样图", "coordinator");
        assertThat(coordinator.post("/api/credit/repair", null).status()).isEqualTo(403);
    }

    private List<SumDifference> about(County.Person person) {
        return app.bean(Reconciling.class).compare(each -> {}).stream()
                .filter(difference -> difference.personId() == person.id())
                .toList();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
