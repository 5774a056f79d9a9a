package fadu.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.notice.WritingLetters;
import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.ProblemCode;
import fadu.platform.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class AppealTest {
    private final App app;
    private final County county;
    private final County.Person appellant;
    private final County.Person handler;
    private final Decision decision = new Decision();
    private final FilingAppeals filing;
    private final AnsweringAppeals answering;

    AppealTest(App app, County county) {
        this.app = app;
        this.county = county;
        appellant = county.account(county.officer(county.county(), "梁不服"), county.county(), "officer");
        handler = county.account(county.officer(county.county(), "沈复核"), county.county(), "reviewer");
        decision.personId = appellant.id();
        decision.unitId = county.county().id();
        decision.deadline = app.bean(Clock.class).today();
        var subjects = new AppealSubjects(List.of(decision));
        var appeals = app.bean(Appeals.class);
        var tx = app.bean(Tx.class);
        filing = new FilingAppeals(appeals, subjects, app.bean(Audit.class), tx, app.bean(Clock.class));
        answering = new AnsweringAppeals(
                appeals, subjects, app.bean(WritingLetters.class), app.bean(Audit.class), tx, app.bean(Clock.class));
    }

    @Test
    void isFiledWithinTheDeadlineAndOnlyOnceAtATime() {
        assertThat(code(filing.file(actor(appellant), "VERDICT", "none", "不服"))).isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(code(filing.file(actor(handler), "VERDICT", "d1", "不服"))).isEqualTo(CommonProblem.NOT_FOUND);
        var filed = filing.file(actor(appellant), "VERDICT", "d1", " 学时漏记 ").orThrow();
        assertThat(filed.words()).isEqualTo("学时漏记");
        assertThat(filed.open()).isTrue();
        assertThat(code(filing.file(actor(appellant), "VERDICT", "d1", "再说一遍")))
                .isEqualTo(AppealProblem.APPEAL_OPEN_ALREADY);

        assertThat(filing.withdraw(actor(appellant), filed.publicId()).orThrow().state())
                .isEqualTo("WITHDRAWN");
        assertThat(code(filing.withdraw(actor(appellant), filed.publicId()))).isEqualTo(AppealProblem.APPEAL_CLOSED);
        filing.file(actor(appellant), "VERDICT", "d1", "还是不服").orThrow();

        decision.deadline = app.bean(Clock.class).today().minusDays(1);
        assertThat(code(filing.file(actor(appellant), "VERDICT", "d2", "迟了"))).isEqualTo(AppealProblem.APPEAL_TOO_LATE);
        decision.deadline = null;
        filing.file(actor(appellant), "VERDICT", "d2", "没有期限").orThrow();
    }

    @Test
    void isNotAnsweredByWhoHadAPartInTheDecision() {
        decision.barred.add(handler.id());
        var filed = filing.file(actor(appellant), "VERDICT", "d1", "不服").orThrow();
        assertThat(answering.mayAnswer(actor(handler), filed)).isFalse();
        assertThat(code(answering.answer(actor(handler), filed.publicId(), true, "理由")))
                .isEqualTo(AppealProblem.APPEAL_HANDLER_BARRED);
        assertThat(code(answering.answer(actor(appellant), filed.publicId(), true, "理由")))
                .isEqualTo(AppealProblem.APPEAL_HANDLER_BARRED);

        var signedSince = county.officer(county.county(), "后签人");
        decision.barred.add(signedSince.id());
        assertThat(code(answering.answer(actor(signedSince), filed.publicId(), true, "理由")))
                .isEqualTo(AppealProblem.APPEAL_HANDLER_BARRED);
        assertThat(decision.upheld).hasValue(0);

        var fresh = county.officer(county.county(), "新复核");
        assertThat(answering
                        .answer(actor(fresh), filed.publicId(), false, "理由充分")
                        .orThrow()
                        .state())
                .isEqualTo("REFUSED");
        assertThat(decision.upheld).hasValue(0);
        assertThat(code(filing.file(actor(appellant), "VERDICT", "d1", "再申诉")))
                .isEqualTo(AppealProblem.APPEAL_DECIDED_ALREADY);
    }

    @Test
    void recomputesInTheSameTransactionAndTellsTheAppellant() {
        var filed = filing.file(actor(appellant), "VERDICT", "d1", "不服").orThrow();
        decision.fails = true;
        assertThatThrownBy(() -> answering.answer(actor(handler), filed.publicId(), true, "成立"))
                .isInstanceOf(IllegalStateException.class);
        var http = county.signIn(appellant);
        assertThat(http.get("/api/me/appeals").items().getFirst().get("state")).isEqualTo("FILED");
        assertThat(http.get("/api/me/letters").items()).isEmpty();

        decision.fails = false;
        var answered = answering
                .answer(actor(handler), filed.publicId(), true, "签到确有漏记")
                .orThrow();
        assertThat(answered.state()).isEqualTo("UPHELD");
        assertThat(answered.answeredByName()).isEqualTo("沈复核");
        assertThat(decision.upheld).hasValue(1);
        assertThat(http.get("/api/me/appeals").items().getFirst()).containsEntry("answer", "签到确有漏记");
        var letter = http.get("/api/me/letters").items().getFirst();
        assertThat(http.get("/api/letters/" + letter.get("id")).text())
                .contains("申诉成立")
                .contains("签到确有漏记");
    }

    @Test
    void isAnsweredOnceWhenTwoAnswerAtTheSameMoment() throws Exception {
        var second = county.officer(county.county(), "另一复核");
        for (int round = 0; round < 10; round++) {
            var filed = filing.file(actor(appellant), "VERDICT", "race" + round, "不服")
                    .orThrow();
            var outcomes = new ConcurrentLinkedQueue<Outcome<Appeal>>();
            var barrier = new CyclicBarrier(4);
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < 4; i++) {
                var who = i % 2 == 0 ? handler : second;
                boolean upheld = i < 2;
                threads.add(Thread.ofPlatform().start(() -> {
                    await(barrier);
                    outcomes.add(answering.answer(actor(who), filed.publicId(), upheld, "理由"));
                }));
            }
            for (var thread : threads) {
                thread.join();
            }
            assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
            assertThat(outcomes.stream().map(AppealTest::code)).contains(AppealProblem.APPEAL_CLOSED);
        }
        assertThat(county.signIn(appellant).get("/api/me/letters").items()).hasSize(10);
    }

    @Test
    void showsHandlersTheirQueueAndNobodyElse() {
        var filed = filing.file(actor(appellant), "VERDICT", "d1", "不服").orThrow();
        var http = county.signIn(handler);
        assertThat(http.get("/api/appeals?state=FILED").items())
                .extracting(item -> item.get("id"))
                .containsExactly(filed.publicId());
        assertThat(http.get("/api/appeals?state=OTHER").status()).isEqualTo(400);
        assertThat(http.get("/api/appeals/" + filed.publicId()).object()).containsEntry("mayAnswer", true);

        var elsewhere = county.signedIn(county.unit(county.county(), "别处"), "远审查", "reviewer");
        assertThat(elsewhere.get("/api/appeals").items()).isEmpty();
        assertThat(elsewhere.get("/api/appeals/" + filed.publicId()).status()).isEqualTo(404);
        assertThat(elsewhere
                        .post("/api/appeals/" + filed.publicId() + "/answer", Map.of("upheld", false, "answer", "不"))
                        .status())
                .isEqualTo(404);
        var officer = county.signIn(appellant);
        assertThat(officer.get("/api/appeals").items()).isEmpty();
        assertThat(officer.get("/api/appeals/" + filed.publicId()).object()).containsEntry("mayAnswer", false);
        assertThat(officer.post("/api/appeals/" + filed.publicId() + "/answer", Map.of("upheld", true, "answer", "是"))
                        .status())
                .isEqualTo(403);
        assertThat(officer.post("/api/appeals", Map.of("subjectKind", "VERDICT", "subjectRef", "x", "words", ""))
                        .status())
                .isEqualTo(400);
        assertThat(officer.post("/api/appeals/" + filed.publicId() + "/withdraw", null)
                        .field("state"))
                .isEqualTo("WITHDRAWN");
    }

    private Actor actor(County.Person person) {
        var scope = new Scope(Set.of(county.county().id()), person.id());
        return new Actor(
                1, person.id(), person.name(), county.county().id(), "appeal.answer", Map.of("appeal.answer", scope));
    }

    private static @Nullable ProblemCode code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : null;
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A decision on one person, whatever its name but {@code none}. */
    private static final class Decision implements AppealSubject {
        final Set<Long> barred = new HashSet<>();
        final AtomicInteger upheld = new AtomicInteger();
        long personId;
        long unitId;

        @Nullable
        LocalDate deadline;

        boolean fails;

        @Override
        public String kind() {
            return "VERDICT";
        }

        @Override
        public Optional<Appealable> find(Actor appellant, String ref) {
            return ref.equals("none") || appellant.personId() != personId
                    ? Optional.empty()
                    : Optional.of(new Appealable(ref, "测试决定 " + ref, personId, unitId, deadline, Set.copyOf(barred)));
        }

        @Override
        public void uphold(Actor handler, String ref, String answer) {
            if (fails) {
                throw new IllegalStateException("cannot recompute");
            }
            upheld.incrementAndGet();
        }
    }
}
