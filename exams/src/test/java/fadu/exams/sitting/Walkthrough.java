package fadu.exams.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.Marks;
import fadu.exams.Papers;
import fadu.exams.grading.Correction;
import fadu.exams.grading.PaperGrading;
import fadu.exams.grading.Reason;
import fadu.exams.grading.Regrading;
import fadu.exams.grading.Revision;
import fadu.exams.item.Item;
import fadu.exams.item.Response;
import fadu.exams.paper.Paper;
import fadu.exams.paper.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sitting told as a story: {@code sit(paper, items).answer(1, "B").finish().expectMark("2").regrade(…)}. Every step goes through
 * the real replay, every mark through the real grader; at each end the replay of all steps must say what the story says.
 */
final class Walkthrough {
    private static final Instant NINE = Instant.parse("2026-06-01T01:00:00Z");

    private final Paper paper;
    private final List<Item> items;
    private final PaperShape shape;
    private final List<Step> steps = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private Attempt attempt = Attempt.NEW;
    private Verdict last = Verdict.COUNTED;
    private Instant now = NINE;
    private long clientSeq;
    private int epoch = 1;
    private String client = "tab";

    private Walkthrough(Paper paper, List<Item> items) {
        this.paper = paper;
        this.items = items;
        this.shape = new PaperShape(paper.slots().stream().map(Slot::kind).toList());
    }

    static Walkthrough sit(Paper paper, List<Item> items) {
        return sit(paper, items, Behaviour.FORMAL);
    }

    static Walkthrough sit(Paper paper, List<Item> items, Behaviour behaviour) {
        var walk = new Walkthrough(paper, items);
        return walk.step(new Step.Started("张", NINE, behaviour, NINE.plus(Duration.ofMinutes(90))));
    }

    Walkthrough answer(int slot, String... keys) {
        return answer(slot, Response.Keys.of(keys));
    }

    Walkthrough answer(int slot, Response response) {
        return step(new Step.Answered("张", now, slot, response, epoch, client, ++clientSeq));
    }

    Walkthrough check(int slot) {
        return step(new Step.Checked("张", now, slot, epoch));
    }

    Walkthrough after(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        return this;
    }

    Walkthrough otherDevice() {
        client = "phone";
        clientSeq = 0;
        step(new Step.TakenOver("张", now, client));
        epoch = attempt.epoch();
        return this;
    }

    Walkthrough oldDevice() {
        client = "tab";
        clientSeq = 1000;
        epoch = 1;
        return this;
    }

    Walkthrough pause(int minutes) {
        step(new Step.Paused("监考", now, "停电"));
        after(minutes);
        return step(new Step.Resumed("监考", now));
    }

    Walkthrough timeIsUp() {
        return step(new Step.TimedOut("系统", now)).grade();
    }

    Walkthrough finish() {
        return step(new Step.HandedIn("张", now, epoch)).grade();
    }

    private Walkthrough grade() {
        revisions.add(PaperGrading.grade(paper, Papers.versions(items), attempt.responses()));
        return step(new Step.Graded("系统", now, 1));
    }

    Walkthrough release() {
        return step(new Step.Released("局", now));
    }

    Walkthrough correctKey(int slot, Item rekeyed) {
        return regrade(slot, new Correction.Rekeyed(rekeyed), "第 " + slot + " 题答案更正");
    }

    Walkthrough regrade(int slot, Correction correction, String why) {
        var next = Regrading.regrade(revisions.getLast(), paper, attempt.responses(), Map.of(slot, correction), why);
        revisions.add(next);
        return step(new Step.Graded("局", now, next.number()));
    }

    Walkthrough expect(Verdict verdict) {
        assertThat(last).isEqualTo(verdict);
        return this;
    }

    Walkthrough expect(Stage stage) {
        assertThat(attempt.stage()).isEqualTo(stage);
        return this;
    }

    Walkthrough expectAnswer(int slot, String... keys) {
        assertThat(attempt.responses().get(slot)).isEqualTo(Response.Keys.of(keys));
        return this;
    }

    Walkthrough expectMark(String marks) {
        assertThat(revisions.getLast().marks()).isEqualTo(Marks.of(marks));
        return this;
    }

    Walkthrough expectFirstMark(String marks) {
        assertThat(revisions.getFirst().marks()).isEqualTo(Marks.of(marks));
        return this;
    }

    Walkthrough expectReason(int slot, Reason reason) {
        assertThat(revisions.getLast().grade(slot).reason()).isEqualTo(reason);
        return this;
    }

    Walkthrough expectRevisions(int count) {
        assertThat(revisions).hasSize(count);
        assertThat(attempt.revision()).isEqualTo(count);
        return this;
    }

    private Walkthrough step(Step step) {
        steps.add(step);
        var taken = attempt.after(shape, step);
        attempt = taken.attempt();
        last = taken.verdict();
        assertThat(Attempt.of(shape, steps)).isEqualTo(attempt);
        now = now.plusSeconds(1);
        return this;
    }
}
