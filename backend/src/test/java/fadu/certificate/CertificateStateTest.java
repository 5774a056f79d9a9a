package fadu.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class CertificateStateTest {
    private final App app;
    private final County county;
    private final LocalDate today;

    CertificateStateTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.today = app.bean(Clock.class).today();
    }

    @Test
    void changesAsTheTableSaysAndNotOtherwise() {
        var allowed = Set.of(
                "VALID>SUSPENDED",
                "VALID>TAKEN_BACK",
                "VALID>CANCELLED",
                "SUSPENDED>VALID",
                "SUSPENDED>TAKEN_BACK",
                "SUSPENDED>CANCELLED",
                "TAKEN_BACK>VALID",
                "TAKEN_BACK>CANCELLED");
        for (var before : CertificateState.values()) {
            for (var after : CertificateState.values()) {
                long id = certificate(county.officer(county.county(), "表中人"), today.minusYears(1), today.plusYears(1));
                if (before != CertificateState.VALID) {
                    change(id, before, today, null).orThrow();
                }
                var outcome = change(id, after, today, null);
                assertThat(outcome instanceof Outcome.Done<?>)
                        .as("%s>%s", before, after)
                        .isEqualTo(allowed.contains(before + ">" + after));
                assertThat(app.bean(Register.class).find(id).orElseThrow().state())
                        .isEqualTo((allowed.contains(before + ">" + after) ? after : before).name());
            }
        }
    }

    @Test
    void takesNoStateFromTheFutureOrFromBeforeThePresentOne() {
        long id = certificate(county.officer(county.county(), "日期人"), today.minusYears(1), today.plusYears(1));
        assertThat(code(change(id, CertificateState.SUSPENDED, today.plusDays(1), null)))
                .isEqualTo("CERTIFICATE_STATE_DATE");
        assertThat(code(change(id, CertificateState.SUSPENDED, today.minusYears(2), null)))
                .isEqualTo("CERTIFICATE_STATE_DATE");
        assertThat(code(change(id, CertificateState.SUSPENDED, today, today.minusDays(1))))
                .isEqualTo("CERTIFICATE_STATE_UNTIL");
        assertThat(code(change(id, CertificateState.TAKEN_BACK, today, today.plusDays(1))))
                .isEqualTo("CERTIFICATE_STATE_UNTIL");
        assertThatThrownBy(() -> app.bean(ChangingState.class)
                        .change(Actor.system(), id, CertificateState.SUSPENDED, today, null, "依据", "测试"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void endsASuspensionByItselfOnTheDayAfterItsLast() {
        long ended = certificate(county.officer(county.county(), "期满人"), today.minusYears(1), today.plusYears(1));
        long standing = certificate(county.officer(county.county(), "未满人"), today.minusYears(1), today.plusYears(1));
        change(ended, CertificateState.SUSPENDED, today, today.plusDays(30)).orThrow();
        change(standing, CertificateState.SUSPENDED, today, null).orThrow();
        var keeping = app.bean(KeepingStates.class);

        keeping.keep(today.plusDays(30), () -> {});
        assertThat(state(ended)).isEqualTo("SUSPENDED");
        keeping.keep(today.plusDays(31), () -> {});
        assertThat(state(ended)).isEqualTo("VALID");
        assertThat(state(standing)).isEqualTo("SUSPENDED");
        assertThat(app.bean(Certificates.class).latestStateFrom(ended)).contains(today.plusDays(31));
        assertThatThrownBy(() -> keeping.keep(today.plusYears(3), () -> {
                    throw new IllegalStateException("another run has taken over");
                }))
                .hasMessageContaining("taken over");
    }

    @Test
    void showsOthersTheLiveOnesOfADay() {
        var person = county.officer(county.county(), "名册人");
        long now = certificate(person, today.minusYears(1), today);
        long later = certificate(person, today.plusDays(1), today.plusYears(1));
        long gone = certificate(person, today.minusYears(1), today.plusYears(1));
        change(gone, CertificateState.CANCELLED, today, null).orThrow();
        var register = app.bean(Register.class);
        assertThat(ids(register.live(List.of(person.id()), today))).containsExactly(now);
        assertThat(ids(register.live(List.of(person.id()), today.plusDays(1)))).containsExactly(later);
        assertThat(ids(register.notCancelled(List.of(person.id())))).containsExactly(now, later);
        assertThat(register.live(List.of(), today)).isEmpty();
    }

    @Test
    void standsOnHoldUntilEveryHolderLetsGo() {
        long id = certificate(county.officer(county.county(), "被扣人"), today.minusYears(1), today.plusYears(1));
        var holding = app.bean(Holding.class);
        in(() -> holding.place(Actor.system(), id, "case:1", "清理中"));
        in(() -> holding.place(Actor.system(), id, "case:1", "清理中"));
        in(() -> holding.place(Actor.system(), id, "case:2", "清理中"));
        in(() -> holding.release(Actor.system(), id, "case:1", "已结"));
        assertThat(app.bean(Register.class).find(id).orElseThrow().onHold()).isTrue();
        in(() -> holding.release(Actor.system(), id, "case:2", "已结"));
        in(() -> holding.release(Actor.system(), id, "case:2", "已结"));
        assertThat(app.bean(Register.class).find(id).orElseThrow().onHold()).isFalse();
    }

    @Test
    void keepsItsHistoryFromBeingRewritten() throws SQLException {
        long id = certificate(county.officer(county.county(), "史册人"), today.minusYears(1), today.plusYears(1));
        change(id, CertificateState.SUSPENDED, today, null).orThrow();
        for (var table : List.of("certificate_state", "certificate_custody", "notice_service")) {
            try (var connection = app.runningAccount();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("DELETE FROM " + table))
                        .hasMessageContaining("denied");
            }
        }
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "UPDATE certificate_state SET state = 'VALID' WHERE certificate_id = " + id))
                    .hasMessageContaining("append-only");
        }
    }

    private Outcome<LiveCertificate> change(long id, CertificateState to, LocalDate from, @Nullable LocalDate until) {
        return app.bean(Tx.class)
                .run(() -> app.bean(ChangingState.class).change(Actor.system(), id, to, from, until, "测试依据", "测试决定"));
    }

    private void in(Runnable work) {
        app.bean(Tx.class).write(() -> {
            work.run();
            return true;
        });
    }

    private String state(long id) {
        return app.bean(Register.class).find(id).orElseThrow().state();
    }

    private static List<Long> ids(List<LiveCertificate> certificates) {
        return certificates.stream().map(LiveCertificate::id).toList();
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal)
                ? refusal.code().name()
                : "";
    }

    private long certificate(County.Person person, LocalDate from, LocalDate to) {
        return Sample.certificate(app, person, from, to);
    }
}
