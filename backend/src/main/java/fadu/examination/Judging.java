package fadu.examination;

import fadu.exams.item.Reading;
import fadu.exams.item.ResponseJson;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What becomes of answers that arrived, given what the database knows under the lock; pure. A request is judged as a whole: its
 * answers count together, or are kept as evidence together, or nothing of them is kept.
 */
final class Judging {
    /** More events than any person makes in one exam; what is beyond is an attack or a fault of the page. */
    static final long MOST_EVENTS = 20_000;
    /** The longest canonical answer, in characters; the column holds it in every script. */
    static final int LONGEST = 12_000;

    private final Receipts receipts;
    private final List<Saves.Event> events = new ArrayList<>();
    private final Map<Long, Standing> standings = new HashMap<>();

    Judging(Receipts receipts) {
        this.receipts = receipts;
    }

    /** The events to be added. */
    List<Saves.Event> events() {
        return events;
    }

    /** What stands afterwards. */
    List<Saves.Projected> changes() {
        return standings.values().stream()
                .filter(each -> each.touched)
                .flatMap(each -> each.changes().stream())
                .toList();
    }

    /** Judges one request; {@code known} in the order of its answers, fewer where person and attempt do not fit. */
    Verdict judge(SaveAsked asked, List<Saves.Known> known) {
        if (known.size() < asked.answers().size()) {
            return new Verdict.Told(Outcome.refused(CommonProblem.NOT_FOUND));
        }
        if (asked.answers().stream().map(SaveAsked.Answer::seq).distinct().count() < known.size()) {
            return new Verdict.Told(Outcome.refused(ExaminationProblem.SAVE_SEQ_REUSED));
        }
        var first = known.getFirst();
        var answers = new ArrayList<Judged>();
        for (int i = 0; i < known.size(); i++) {
            var answer = asked.answers().get(i);
            var json = ResponseJson.write(Responses.of(answer.response()));
            var judged = new Judged(answer, json, Responses.hash(json), known.get(i));
            var objection = judged.objection();
            if (objection != null) {
                return new Verdict.Told(new Outcome.Refused<>(objection));
            }
            answers.add(judged);
        }
        boolean allKnown = answers.stream().allMatch(each -> each.known().event() != null);
        if (allKnown) {
            return repeated(asked, first, answers);
        }
        return fresh(asked, first, answers);
    }

    private Verdict repeated(SaveAsked asked, Saves.Known first, List<Judged> answers) {
        boolean late = answers.stream().anyMatch(each -> stored(each).status() == EventStatus.LATE);
        if (late) {
            return over(first);
        }
        boolean replaced = answers.stream().anyMatch(each -> stored(each).status() == EventStatus.SUPERSEDED)
                && !writes(asked, first);
        return replaced
                ? new Verdict.Told(Outcome.refused(ExaminationProblem.ATTEMPT_SUPERSEDED))
                : new Verdict.Told(Outcome.done(saved(asked, first, answers)));
    }

    private Verdict fresh(SaveAsked asked, Saves.Known first, List<Judged> answers) {
        var standing = standings.computeIfAbsent(first.attemptId(), absent -> new Standing(first));
        if (standing.lastSeq + answers.size() > MOST_EVENTS) {
            return new Verdict.Told(Outcome.refused(ExaminationProblem.SAVE_TOO_MANY));
        }
        boolean over = first.state() == AttemptState.HANDED_IN;
        if (!over && first.pausedAt() != null) {
            return new Verdict.Told(Outcome.refused(ExaminationProblem.SIT_PAUSED));
        }
        if (over || !first.readAt().isBefore(first.deadlineAt())) {
            keep(asked, standing, answers, EventStatus.LATE);
            return over(first);
        }
        if (!writes(asked, first)) {
            keep(asked, standing, answers, EventStatus.SUPERSEDED);
            return new Verdict.Told(Outcome.refused(ExaminationProblem.ATTEMPT_SUPERSEDED));
        }
        return new Verdict.Told(Outcome.done(keep(asked, standing, answers, EventStatus.OK)));
    }

    private static boolean writes(SaveAsked asked, Saves.Known first) {
        return asked.epoch() == first.writerEpoch() && asked.client().equals(first.writerClient());
    }

    private static Verdict over(Saves.Known first) {
        var root = first.frozenRoot();
        var receipt = first.receipt();
        return root == null || receipt == null ? new Verdict.TimeUp() : new Verdict.Told(handedIn(root, receipt));
    }

    /** The refusal of whatever comes after the end. */
    static Outcome<Saved> handedIn(String root, String receipt) {
        return Outcome.refused(ExaminationProblem.ATTEMPT_HANDED_IN, Map.of("root", root, "receipt", receipt));
    }

    private Saved keep(SaveAsked asked, Standing standing, List<Judged> answers, EventStatus status) {
        var kept = new ArrayList<Saved.Receipt>();
        for (var each : answers) {
            var stored = each.known().event();
            kept.add(receipt(asked, each, stored == null ? standing.add(asked, each, status, events) : stored));
        }
        return new Saved(kept, standing.first.deadlineAt(), standing.first.readAt());
    }

    private Saved saved(SaveAsked asked, Saves.Known first, List<Judged> answers) {
        return new Saved(
                answers.stream().map(each -> receipt(asked, each, stored(each))).toList(),
                first.deadlineAt(),
                first.readAt());
    }

    private Saved.Receipt receipt(SaveAsked asked, Judged judged, Saves.Stored stored) {
        return new Saved.Receipt(
                judged.answer().seq(),
                stored.serverSeq(),
                stored.slot(),
                stored.hash(),
                stored.savedAt(),
                receipts.answer(asked.attemptId(), stored.serverSeq(), stored.slot(), stored.hash(), stored.savedAt()));
    }

    private static Saves.Stored stored(Judged judged) {
        return Objects.requireNonNull(judged.known().event());
    }

    /** An answer with its canonical text and what is known of it. */
    private record Judged(SaveAsked.Answer answer, String json, String hash, Saves.Known known) {
        @org.jspecify.annotations.Nullable
        Refusal objection() {
            var stored = known.event();
            if (stored != null
                    && (stored.slot() != answer.slot() || !stored.hash().equals(hash))) {
                return Refusal.of(ExaminationProblem.SAVE_SEQ_REUSED);
            }
            if (ResponseJson.read(json) instanceof Reading.Refused<fadu.exams.item.Response>) {
                return Refusal.field(CommonProblem.REQUEST_MALFORMED, "response", CommonProblem.FIELD_INVALID);
            }
            if (!known.hasSlot()) {
                return Refusal.of(ExaminationProblem.SAVE_SLOT_UNKNOWN, "slot", answer.slot());
            }
            return json.length() > LONGEST ? Refusal.of(ExaminationProblem.SAVE_TOO_LONG, "slot", answer.slot()) : null;
        }
    }

    /** An attempt while its answers are judged. */
    private static final class Standing {
        private final Saves.Known first;
        private final Map<Integer, Saves.Event> current = new HashMap<>();
        private long lastSeq;
        private long saves;
        private boolean touched;

        Standing(Saves.Known first) {
            this.first = first;
            this.lastSeq = first.lastSeq();
            this.saves = first.saves();
        }

        /** Adds an event. One that its own window has already overtaken is kept and does not count. */
        Saves.Stored add(SaveAsked asked, Judged judged, EventStatus status, List<Saves.Event> events) {
            touched = true;
            var answer = judged.answer();
            boolean overtaken = status == EventStatus.OK && overtaken(asked.client(), judged);
            var event = new Saves.Event(
                    first.attemptId(),
                    ++lastSeq,
                    asked.client(),
                    answer.seq(),
                    answer.slot(),
                    judged.json(),
                    judged.hash(),
                    first.readAt(),
                    asked.epoch(),
                    overtaken ? EventStatus.SUPERSEDED : status);
            events.add(event);
            if (event.status() == EventStatus.OK) {
                saves++;
                current.put(answer.slot(), event);
            }
            return new Saves.Stored(event.serverSeq(), event.slot(), event.hash(), event.savedAt(), event.status());
        }

        private boolean overtaken(String client, Judged judged) {
            var now = current.get(judged.answer().slot());
            if (now != null) {
                return now.client().equals(client)
                        && now.clientSeq() > judged.answer().seq();
            }
            return client.equals(judged.known().currentClient())
                    && judged.known().currentSeq() > judged.answer().seq();
        }

        List<Saves.Projected> changes() {
            if (current.isEmpty()) {
                return List.of(new Saves.Projected(
                        first.attemptId(), lastSeq, saves, first.readAt(), 0, null, null, 0, null, 0));
            }
            return current.values().stream()
                    .map(event -> new Saves.Projected(
                            first.attemptId(),
                            lastSeq,
                            saves,
                            first.readAt(),
                            event.slot(),
                            event.answer(),
                            event.hash(),
                            event.serverSeq(),
                            event.client(),
                            event.clientSeq()))
                    .toList();
        }
    }

    /** What a request is told once the transaction is through. */
    sealed interface Verdict {
        /** This. */
        record Told(Outcome<Saved> outcome) implements Verdict {}

        /** The deadline has passed and the paper is still to be collected. */
        record TimeUp() implements Verdict {}
    }
}
