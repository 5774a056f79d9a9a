package fadu.exams.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.item.ItemKind;
import fadu.exams.item.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final Instant NINE = Instant.parse("2026-06-01T01:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3600);
    private static final PaperShape PAPER =
            new PaperShape(List.of(ItemKind.SINGLE, ItemKind.TRUE_FALSE, ItemKind.FILL));

    private Attempt attempt = Attempt.NEW;

    private Verdict take(Step step) {
        var taken = attempt.after(PAPER, step);
        attempt = taken.attempt();
        return taken.verdict();
    }

    private static Step.Answered answer(int second, int slot, String key, int epoch, String client, long seq) {
        return new Step.Answered("张", NINE.plusSeconds(second), slot, Response.Keys.of(key), epoch, client, seq);
    }

    private static Step.Started start(Behaviour behaviour) {
        return new Step.Started("张", NINE, behaviour, TEN);
    }

    @Test
    void the_last_answer_stands_and_one_taken_back_is_nothing() {
        take(start(Behaviour.FORMAL));
        assertThat(take(answer(1, 1, "A", 1, "tab", 1))).isEqualTo(Verdict.COUNTED);
        assertThat(take(answer(2, 1, "B", 1, "tab", 2))).isEqualTo(Verdict.COUNTED);
        assertThat(attempt.responses()).isEqualTo(Map.of(1, Response.Keys.of("B")));
        assertThat(take(new Step.Answered("张", NINE.plusSeconds(3), 1, Response.NOTHING, 1, "tab", 3)))
                .isEqualTo(Verdict.COUNTED);
        assertThat(attempt.responses()).isEqualTo(Map.of(1, Response.NOTHING));
        assertThat(attempt.evidence()).isEmpty();
    }

    @Test
    void an_answer_sent_twice_counts_once_and_one_overtaken_by_its_own_client_is_superseded() {
        take(start(Behaviour.FORMAL));
        take(answer(1, 1, "A", 1, "tab", 2));
        var before = attempt;
        assertThat(take(answer(2, 1, "A", 1, "tab", 2))).isEqualTo(Verdict.REPEATED);
        assertThat(attempt).isEqualTo(before);
        assertThat(take(answer(3, 1, "B", 1, "tab", 1))).isEqualTo(Verdict.SUPERSEDED);
        assertThat(attempt.responses().get(1)).isEqualTo(Response.Keys.of("A"));
        assertThat(attempt.evidence()).extracting(Attempt.Evidence::verdict).containsExactly(Verdict.SUPERSEDED);
        assertThat(take(answer(4, 2, "TRUE", 1, "tab", 0))).isEqualTo(Verdict.COUNTED);
        assertThat(take(answer(5, 1, "C", 1, "other", 1))).isEqualTo(Verdict.COUNTED);
    }

    @Test
    void after_a_takeover_the_old_tab_writes_evidence_only() {
        take(start(Behaviour.FORMAL));
        take(answer(1, 1, "A", 1, "old", 1));
        assertThat(take(answer(2, 1, "B", 2, "new", 1))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(take(new Step.TakenOver("张", NINE.plusSeconds(3), "new"))).isEqualTo(Verdict.COUNTED);
        assertThat(attempt.epoch()).isEqualTo(2);
        assertThat(take(answer(4, 1, "C", 1, "old", 2))).isEqualTo(Verdict.SUPERSEDED);
        assertThat(take(answer(5, 1, "D", 2, "new", 2))).isEqualTo(Verdict.COUNTED);
        assertThat(attempt.responses().get(1)).isEqualTo(Response.Keys.of("D"));
        assertThat(take(new Step.HandedIn("张", NINE.plusSeconds(6), 1))).isEqualTo(Verdict.SUPERSEDED);
        assertThat(take(new Step.HandedIn("张", NINE.plusSeconds(6), 3))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(attempt.stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void the_deadline_itself_is_in_time_and_a_moment_later_is_late() {
        take(start(Behaviour.FORMAL));
        assertThat(take(answer(3600, 1, "A", 1, "tab", 1))).isEqualTo(Verdict.COUNTED);
        assertThat(take(new Step.Answered("张", TEN.plusNanos(1000), 1, Response.Keys.of("B"), 1, "tab", 2)))
                .isEqualTo(Verdict.LATE);
        assertThat(attempt.responses().get(1)).isEqualTo(Response.Keys.of("A"));
        assertThat(attempt.evidence()).hasSize(1);
        assertThat(attempt.overdueAt(TEN)).isFalse();
        assertThat(attempt.overdueAt(TEN.plusNanos(1000))).isTrue();
    }

    @Test
    void however_time_is_found_to_be_up_the_attempt_ended_at_its_deadline() {
        for (var step : List.<Step>of(
                new Step.TimedOut("job", TEN.plusSeconds(300)),
                new Step.HandedIn("张", TEN.plusSeconds(300), 1),
                new Step.ForcedIn("监考", TEN.plusSeconds(300), "x"))) {
            attempt = Attempt.NEW;
            take(start(Behaviour.FORMAL));
            assertThat(take(step)).isEqualTo(Verdict.COUNTED);
            assertThat(attempt.stage()).isEqualTo(Stage.HANDED_IN);
            assertThat(attempt.finishedAt()).contains(TEN);
            assertThat(attempt.ending()).contains(Ending.BY_TIME);
        }
    }

    @Test
    void handing_in_is_once_and_later_answers_are_evidence() {
        take(start(Behaviour.FORMAL));
        take(answer(1, 1, "A", 1, "tab", 1));
        assertThat(take(new Step.TimedOut("job", NINE.plusSeconds(5)))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(take(new Step.HandedIn("张", NINE.plusSeconds(9), 1))).isEqualTo(Verdict.COUNTED);
        assertThat(attempt.ending()).contains(Ending.BY_CANDIDATE);
        assertThat(attempt.finishedAt()).contains(NINE.plusSeconds(9));
        var frozen = attempt;
        assertThat(take(new Step.HandedIn("张", NINE.plusSeconds(10), 1))).isEqualTo(Verdict.REPEATED);
        assertThat(take(new Step.TimedOut("job", TEN.plusSeconds(1)))).isEqualTo(Verdict.REPEATED);
        assertThat(take(new Step.ForcedIn("监考", TEN, "x"))).isEqualTo(Verdict.REPEATED);
        assertThat(attempt).isEqualTo(frozen);
        assertThat(take(answer(11, 1, "B", 1, "tab", 2))).isEqualTo(Verdict.LATE);
        assertThat(attempt.responses()).isEqualTo(frozen.responses());
    }

    @Test
    void a_pause_stops_the_clock_and_takes_no_answers() {
        take(start(Behaviour.FORMAL));
        assertThat(take(new Step.Resumed("监考", NINE))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(take(new Step.Paused("监考", NINE.plusSeconds(600), "停电"))).isEqualTo(Verdict.COUNTED);
        assertThat(take(new Step.Paused("监考", NINE.plusSeconds(601), "停电"))).isEqualTo(Verdict.REPEATED);
        assertThat(take(answer(700, 1, "A", 1, "tab", 1))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(take(new Step.HandedIn("张", NINE.plusSeconds(700), 1))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(attempt.overdueAt(TEN.plusSeconds(9))).isFalse();
        assertThat(take(new Step.Extended("监考", NINE.plusSeconds(800), TEN.plusSeconds(60), "补时")))
                .isEqualTo(Verdict.COUNTED);
        assertThat(take(new Step.Resumed("监考", NINE.plusSeconds(1800)))).isEqualTo(Verdict.COUNTED);
        assertThat(attempt.deadline()).contains(TEN.plusSeconds(60 + 1200));
        // The browser still has it in its outbox and sends it again.
        assertThat(take(answer(1801, 1, "A", 1, "tab", 1))).isEqualTo(Verdict.COUNTED);
        take(new Step.Paused("监考", NINE.plusSeconds(1900), "x"));
        assertThat(take(new Step.ForcedIn("监考", NINE.plusSeconds(2000), "x"))).isEqualTo(Verdict.COUNTED);
        assertThat(attempt.ending()).contains(Ending.BY_FORCE);
        assertThat(attempt.pausedAt()).isEmpty();
    }

    @Test
    void time_is_only_ever_added_and_not_after_it_was_up() {
        take(start(Behaviour.FORMAL));
        assertThat(take(new Step.Extended("监考", NINE, TEN, "x"))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(take(new Step.Extended("监考", NINE, TEN.plusSeconds(1), "x"))).isEqualTo(Verdict.COUNTED);
        assertThat(take(new Step.Extended("监考", TEN.plusSeconds(2), TEN.plusSeconds(900), "x")))
                .isEqualTo(Verdict.LATE);
        assertThat(take(new Step.Paused("监考", TEN.plusSeconds(2), "x"))).isEqualTo(Verdict.LATE);
        assertThat(attempt.deadline()).contains(TEN.plusSeconds(1));
    }

    @Test
    void it_starts_once_with_a_deadline_ahead() {
        assertThat(take(new Step.Started("张", NINE, Behaviour.FORMAL, NINE))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(take(answer(0, 1, "A", 0, "tab", 1))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(take(start(Behaviour.FORMAL))).isEqualTo(Verdict.COUNTED);
        assertThat(attempt.epoch()).isEqualTo(1);
        assertThat(attempt.startedAt()).contains(NINE);
        assertThat(take(start(Behaviour.FORMAL))).isEqualTo(Verdict.REPEATED);
        assertThat(take(answer(1, 0, "A", 1, "tab", 1))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(take(answer(1, 4, "A", 1, "tab", 1))).isEqualTo(Verdict.NOT_ALLOWED);
    }

    @Test
    void a_check_is_for_practice_and_ends_a_statement() {
        take(start(Behaviour.FORMAL));
        assertThat(take(new Step.Checked("张", NINE.plusSeconds(1), 1, 1))).isEqualTo(Verdict.NOT_ALLOWED);
        attempt = Attempt.NEW;
        take(start(Behaviour.PRACTICE));
        take(answer(1, 1, "A", 1, "tab", 1));
        take(answer(1, 2, "TRUE", 1, "tab", 2));
        assertThat(take(new Step.Checked("张", NINE.plusSeconds(2), 1, 1))).isEqualTo(Verdict.COUNTED);
        assertThat(take(new Step.Checked("张", NINE.plusSeconds(2), 2, 1))).isEqualTo(Verdict.COUNTED);
        assertThat(take(new Step.Checked("张", NINE.plusSeconds(3), 2, 1))).isEqualTo(Verdict.REPEATED);
        assertThat(take(new Step.Checked("张", NINE.plusSeconds(3), 2, 0))).isEqualTo(Verdict.SUPERSEDED);
        assertThat(take(new Step.Checked("张", NINE.plusSeconds(3), 2, 2))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(take(new Step.Checked("张", NINE.plusSeconds(3), 7, 1))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(take(new Step.Checked("张", TEN.plusSeconds(3), 3, 1))).isEqualTo(Verdict.LATE);
        assertThat(take(answer(4, 1, "B", 1, "tab", 3))).isEqualTo(Verdict.COUNTED);
        assertThat(take(answer(4, 2, "FALSE", 1, "tab", 4))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(attempt.checked()).containsExactly(1, 2);
    }

    @Test
    void marks_are_recorded_revision_by_revision_and_told_once() {
        take(start(Behaviour.FORMAL));
        take(new Step.HandedIn("张", NINE.plusSeconds(1), 1));
        assertThat(take(new Step.Released("局", NINE))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(take(new Step.Graded("系统", NINE, 2))).isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(take(new Step.Graded("系统", NINE, 1))).isEqualTo(Verdict.COUNTED);
        assertThat(take(new Step.Graded("系统", NINE, 1))).isEqualTo(Verdict.REPEATED);
        assertThat(take(new Step.Graded("局", NINE, 2))).isEqualTo(Verdict.COUNTED);
        assertThat(take(new Step.Released("局", NINE))).isEqualTo(Verdict.COUNTED);
        assertThat(take(new Step.Released("局", NINE))).isEqualTo(Verdict.REPEATED);
        assertThat(take(new Step.Graded("局", NINE, 3))).isEqualTo(Verdict.COUNTED);
        assertThat(attempt.stage()).isEqualTo(Stage.RELEASED);
        assertThat(attempt.revision()).isEqualTo(3);
        assertThat(take(new Step.Annulled("局", TEN, "替考"))).isEqualTo(Verdict.COUNTED);
        assertThat(take(new Step.Annulled("局", TEN, "替考"))).isEqualTo(Verdict.REPEATED);
        assertThat(attempt.finishedAt()).contains(NINE.plusSeconds(1));
    }

    @Test
    void an_open_attempt_that_is_annulled_ends_then() {
        assertThat(take(new Step.Annulled("局", NINE, "替考"))).isEqualTo(Verdict.NOT_ALLOWED);
        take(start(Behaviour.FORMAL));
        take(answer(1, 1, "A", 1, "tab", 1));
        assertThat(take(new Step.Annulled("局", NINE.plusSeconds(60), "替考"))).isEqualTo(Verdict.COUNTED);
        assertThat(attempt.finishedAt()).contains(NINE.plusSeconds(60));
        assertThat(attempt.responses()).hasSize(1);
        assertThat(take(answer(70, 1, "B", 1, "tab", 2))).isEqualTo(Verdict.LATE);
    }

    /** Random steps against invariants: no step taken twice changes anything; what is frozen stays; a replay says the same. */
    @Test
    void invariants_hold_over_random_steps() {
        for (long seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var steps = new ArrayList<Step>();
            var live = Attempt.NEW;
            var counted = new TreeMap<Integer, Response>();
            Optional<Map<Integer, Response>> frozen = Optional.empty();
            for (int i = 0; i < 60; i++) {
                var step = draw(random, i);
                var taken = live.after(PAPER, step);
                if (taken.verdict() == Verdict.COUNTED && step instanceof Step.Answered answer) {
                    counted.put(answer.slot(), answer.response());
                }
                live = taken.attempt();
                steps.add(step);
                assertThat(live.responses()).as("seed %s", seed).isEqualTo(counted);
                if (taken.verdict() == Verdict.COUNTED
                        && !(step instanceof Step.TakenOver)
                        && !(step instanceof Step.Resumed)) {
                    var again = live.after(PAPER, step);
                    assertThat(again.attempt())
                            .as("seed %s, step %s", seed, step)
                            .isEqualTo(live);
                }
                if (frozen.isPresent()) {
                    assertThat(live.responses()).isEqualTo(frozen.get());
                } else if (live.stage().frozen()) {
                    frozen = Optional.of(live.responses());
                }
                assertThat(live.finishedAt().isPresent()).isEqualTo(live.stage().frozen());
            }
            assertThat(Attempt.of(PAPER, steps)).isEqualTo(live);
        }
    }

    private static Step draw(Random random, int i) {
        var at = NINE.plusSeconds(i * 70L + random.nextInt(60));
        int epoch = 1 + random.nextInt(2);
        return switch (random.nextInt(24)) {
            case 0, 1 ->
                new Step.Started(
                        "张", at, random.nextBoolean() ? Behaviour.FORMAL : Behaviour.PRACTICE, at.plusSeconds(1800));
            case 2 -> new Step.TakenOver("张", at, "new");
            case 3 -> new Step.Paused("监考", at, "x");
            case 4, 5 -> new Step.Resumed("监考", at);
            case 6 -> new Step.Extended("监考", at, at.plusSeconds(random.nextInt(4000)), "x");
            case 7 ->
                random.nextInt(4) == 0
                        ? new Step.HandedIn("张", at, epoch)
                        : new Step.Checked("张", at, 1 + random.nextInt(4), epoch);
            case 8 -> new Step.TimedOut("job", at);
            case 9 -> random.nextInt(4) == 0 ? new Step.ForcedIn("监考", at, "x") : new Step.Checked("张", at, 2, epoch);
            case 10 -> new Step.Graded("系统", at, 1 + random.nextInt(2));
            case 11 -> new Step.Released("局", at);
            case 12 -> random.nextInt(6) == 0 ? new Step.Annulled("局", at, "x") : new Step.TimedOut("job", at);
            default ->
                new Step.Answered(
                        "张",
                        at,
                        1 + random.nextInt(4),
                        Response.Keys.of(String.valueOf((char) ('A' + random.nextInt(4)))),
                        epoch,
                        random.nextBoolean() ? "old" : "new",
                        random.nextInt(30));
        };
    }

    @Test
    void the_digest_names_what_was_answered_and_nothing_else() {
        var answers =
                Map.of(1, Response.Keys.of("A"), 2, Response.Keys.of("TRUE"), 3, (Response) Response.Blanks.of("十五"));
        var root = AnswerDigest.root(answers);
        assertThat(root).matches("[0-9a-f]{64}").isEqualTo(AnswerDigest.root(new TreeMap<>(answers)));
        assertThat(AnswerDigest.root(Map.of(1, Response.Keys.of("A"), 2, Response.Keys.of("TRUE"))))
                .isNotEqualTo(root);
        assertThat(AnswerDigest.root(
                        Map.of(1, Response.Keys.of("B"), 2, Response.Keys.of("TRUE"), 3, Response.Blanks.of("十五"))))
                .isNotEqualTo(root);
        assertThat(AnswerDigest.root(
                        Map.of(1, Response.Keys.of("A"), 3, Response.Keys.of("TRUE"), 2, Response.Blanks.of("十五"))))
                .isNotEqualTo(root);
        assertThat(AnswerDigest.root(Map.of())).hasSize(64);
    }
}
