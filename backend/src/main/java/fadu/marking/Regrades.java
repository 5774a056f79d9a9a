package fadu.marking;

import fadu.examination.Attempts;
import fadu.examination.Exam;
import fadu.examination.Exams;
import fadu.exams.bank.ItemRef;
import fadu.exams.grading.Correction;
import fadu.exams.grading.Regrading;
import fadu.exams.grading.Revision;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.Question;
import fadu.exams.item.Reading;
import fadu.exams.item.Response;
import fadu.exams.item.ResponseJson;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import fadu.exams.paper.Paper;
import fadu.exams.paper.Slot;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Grading again because a question was faulty: proposed with a reason by one person, done by another, for everybody who had the
 * question. It adds a revision to each mark and rewrites none; released results follow at once.
 */
@Singleton
public class Regrades {
    private static final int ROUND = 200;

    private final Exams exams;
    private final Attempts attempts;
    private final Marks marks;
    private final Grading grading;
    private final GradesJson json;
    private final PaperKeys keys;
    private final Settling settling;
    private final Audit audit;
    private final Tx tx;

    Regrades(
            Exams exams,
            Attempts attempts,
            Marks marks,
            Grading grading,
            GradesJson json,
            PaperKeys keys,
            Settling settling,
            Audit audit,
            Tx tx) {
        this.exams = exams;
        this.attempts = attempts;
        this.marks = marks;
        this.grading = grading;
        this.json = json;
        this.keys = keys;
        this.settling = settling;
        this.audit = audit;
        this.tx = tx;
    }

    /** The regrades of an exam in scope, newest first. */
    public Outcome<List<RegradeRow>> of(Actor actor, String examId) {
        return exams.find(actor.scope(), examId)
                .map(exam -> Outcome.done(marks.regrades(exam.id())))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** The questions that stood in the papers of an exam that is over, with how many had each. */
    public Outcome<List<Asked>> questions(Actor actor, String examId) {
        var exam = exams.find(actor.scope(), examId).orElse(null);
        if (exam == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (running(exam)) {
            return Outcome.refused(MarkingProblem.RELEASE_NOT_OVER);
        }
        var asked = new LinkedHashMap<ItemRef, Integer>();
        for (var round = marks.papers(exam.id(), 0, ROUND);
                !round.isEmpty();
                round = marks.papers(exam.id(), round.getLast().id(), ROUND)) {
            round.forEach(work ->
                    Grading.paper(work.paper()).slots().forEach(slot -> asked.merge(slot.item(), 1, Integer::sum)));
        }
        var items = keys.of(asked.keySet());
        return Outcome.done(asked.entrySet().stream()
                .<Asked>mapMulti((each, take) -> {
                    var item = items.get(each.getKey());
                    if (item != null) {
                        take.accept(new Asked(each.getKey(), item.item(), each.getValue()));
                    }
                })
                .toList());
    }

    /**
     * Proposes.
     *
     * @param accept the right answer in the bank's letters; only with REKEY
     */
    public Outcome<String> propose(
            Actor actor, String examId, RegradeKind kind, ItemRef item, @Nullable Response accept, String reason) {
        return tx.run(() -> {
            var exam = exams.find(actor.scope(), examId).orElse(null);
            if (exam == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (running(exam)) {
                return Outcome.refused(MarkingProblem.RELEASE_NOT_OVER);
            }
            if (attempts.sat(exam.id(), actor.personId())) {
                return Outcome.refused(MarkingProblem.RELEASE_OF_ONESELF);
            }
            var pinned = keys.of(List.of(item)).get(item);
            if (pinned == null || !inUse(exam, item)) {
                return Outcome.refused(MarkingProblem.REGRADE_ITEM_UNKNOWN);
            }
            if (kind == RegradeKind.REKEY && rekeyed(pinned.item(), accept).isEmpty()) {
                return Outcome.refused(MarkingProblem.REGRADE_ANSWER_MISSING);
            }
            var id = PublicIds.next();
            marks.propose(
                    id,
                    exam.id(),
                    kind.name(),
                    item.id(),
                    item.version(),
                    kind == RegradeKind.REKEY && accept != null ? ResponseJson.write(accept) : null,
                    reason,
                    actor.personId(),
                    exams.now());
            note(
                    actor,
                    "exam.regrade-propose",
                    exam,
                    Map.of("kind", kind.name(), "item", item.toString(), "reason", reason));
            return Outcome.done(examId);
        });
    }

    /** Does what another person proposed, for everybody who had the question. */
    public Outcome<String> confirm(Actor actor, String examId, String regradeId) {
        return tx.run(() -> {
            var exam = exams.find(actor.scope(), examId)
                    .flatMap(found -> exams.lock(found.id()))
                    .orElse(null);
            var regrade = exam == null
                    ? null
                    : marks.lockRegrade(exam.id(), regradeId).orElse(null);
            if (exam == null || regrade == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (regrade.doneAt() != null) {
                return Outcome.refused(MarkingProblem.REGRADE_DONE);
            }
            if (regrade.proposedBy() == actor.personId()) {
                return Outcome.refused(MarkingProblem.REGRADE_SECOND_PERSON);
            }
            if (attempts.sat(exam.id(), actor.personId())) {
                return Outcome.refused(MarkingProblem.RELEASE_OF_ONESELF);
            }
            int changed = apply(exam, regrade);
            marks.done(regrade.id(), actor.personId(), exams.now(), changed);
            settling.settle(actor, exam);
            note(
                    actor,
                    "exam.regrade",
                    exam,
                    Map.of("kind", regrade.kind().name(), "item", pin(regrade).toString(), "changed", changed));
            return Outcome.done(examId);
        });
    }

    /** Grades one attempt anew from its answers, its keys and every regrade done, as a revision with this reason. */
    void recheck(Actor actor, Exam exam, Paperwork work, String reason) {
        var row = marks.latest(List.of(work.id())).getFirst();
        var paper = Grading.paper(work.paper());
        var responses = grading.responses(List.of(work.id())).getOrDefault(work.id(), new TreeMap<>());
        var anew = Objects.requireNonNull(grading.revision(paper, responses), "keys are missing");
        var corrections = new TreeMap<Integer, Correction>();
        marks.regrades(exam.id()).reversed().stream()
                .filter(each -> each.doneAt() != null)
                .forEach(each ->
                        slot(paper, pin(each)).ifPresent(slot -> corrections.put(slot.number(), correction(each))));
        var grades = corrections.isEmpty()
                ? anew.grades()
                : Regrading.regrade(anew, paper, responses, corrections, reason).grades();
        var next = new Revision(row.revision() + 1, row.revision(), reason, grades);
        marks.add(List.of(grading.mark(exam, work.id(), work.personId(), next, reason, null, exams.now())));
        settling.settle(actor, exam);
    }

    private int apply(Exam exam, RegradeRow regrade) {
        var correction = correction(regrade);
        int changed = 0;
        for (var round = marks.papers(exam.id(), 0, ROUND);
                !round.isEmpty();
                round = marks.papers(exam.id(), round.getLast().id(), ROUND)) {
            changed += apply(exam, regrade, correction, round);
        }
        return changed;
    }

    private int apply(Exam exam, RegradeRow regrade, Correction correction, List<Paperwork> round) {
        var ids = round.stream().map(Paperwork::id).toList();
        var latest = marks.latest(ids).stream().collect(Collectors.toMap(MarkRow::attemptId, each -> each));
        var responses = grading.responses(ids);
        var fresh = new ArrayList<NewMark>();
        int changed = 0;
        for (var work : round) {
            var row = latest.get(work.id());
            var paper = Grading.paper(work.paper());
            var slot = slot(paper, pin(regrade));
            if (row != null && slot.isPresent()) {
                var next = Regrading.regrade(
                        json.read(row),
                        paper,
                        responses.getOrDefault(work.id(), new TreeMap<>()),
                        Map.of(slot.get().number(), correction),
                        regrade.reason());
                fresh.add(grading.mark(
                        exam, work.id(), work.personId(), next, regrade.reason(), regrade.id(), exams.now()));
                if (next.marks().compareTo(row.mark()) != 0 || next.max().compareTo(row.fullMark()) != 0) {
                    changed++;
                }
            }
        }
        marks.add(fresh);
        return changed;
    }

    private Correction correction(RegradeRow regrade) {
        return switch (regrade.kind()) {
            case GIVE -> new Correction.GivenToAll();
            case VOID -> new Correction.Voided();
            case REKEY -> {
                var pinned =
                        Objects.requireNonNull(keys.of(List.of(pin(regrade))).get(pin(regrade)));
                yield new Correction.Rekeyed(
                        rekeyed(pinned.item(), read(regrade.accept())).orElseThrow());
            }
        };
    }

    private boolean running(Exam exam) {
        return exams.now().isBefore(exam.closesAt()) || attempts.open(exam.id()) > 0;
    }

    private boolean inUse(Exam exam, ItemRef item) {
        for (var round = marks.papers(exam.id(), 0, ROUND);
                !round.isEmpty();
                round = marks.papers(exam.id(), round.getLast().id(), ROUND)) {
            if (round.stream()
                    .anyMatch(work -> slot(Grading.paper(work.paper()), item).isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** The item with another key; empty where the answer does not fit the question. For a fill-in the texts are accepted besides. */
    static Optional<Item> rekeyed(Item item, @Nullable Response accept) {
        Question question = switch (item.question()) {
            case SingleChoice(var stem, var options, var key)
            when accept instanceof Response.Keys(var keys)
                    && keys.size() == 1
                    && options.stream().anyMatch(option -> keys.contains(option.key())) ->
                new SingleChoice(stem, options, keys.first());
            case MultipleChoice(var stem, var options, var key)
            when accept instanceof Response.Keys(var keys)
                    && keys.size() > 1
                    && options.stream()
                                    .filter(option -> keys.contains(option.key()))
                                    .count()
                            == keys.size() -> new MultipleChoice(stem, options, keys);
            case TrueFalse(var stem, var answer)
            when accept instanceof Response.Keys(var keys)
                    && keys.size() == 1
                    && List.of(TrueFalse.TRUE, TrueFalse.FALSE).contains(keys.first()) ->
                new TrueFalse(stem, keys.first().equals(TrueFalse.TRUE));
            case FillIn(var stem, var blanks)
            when accept instanceof Response.Blanks(var more) && more.size() == blanks.size() ->
                new FillIn(
                        stem,
                        IntStream.range(0, blanks.size())
                                .mapToObj(i -> with(blanks.get(i), more.get(i)))
                                .toList());
            default -> item.question();
        };
        return question == item.question()
                ? Optional.empty()
                : Optional.of(new Item(
                        item.id(),
                        item.topic(),
                        item.difficulty(),
                        question,
                        item.rationale(),
                        item.citations(),
                        item.tags()));
    }

    private static List<String> with(List<String> accepted, String more) {
        var all = new ArrayList<>(accepted);
        if (!more.isBlank()) {
            all.add(more);
        }
        return all;
    }

    private static Optional<Slot> slot(Paper paper, ItemRef item) {
        return paper.slots().stream().filter(slot -> slot.item().equals(item)).findFirst();
    }

    private static ItemRef pin(RegradeRow regrade) {
        return new ItemRef(regrade.itemId(), regrade.itemVersion());
    }

    private static @Nullable Response read(@Nullable String accept) {
        return accept != null && ResponseJson.read(accept) instanceof Reading.Read<Response>(var response)
                ? response
                : null;
    }

    private void note(Actor actor, String action, Exam exam, Map<String, ?> details) {
        audit.append(actor, action, "exam:" + exam.publicId(), exam.unitId(), details);
    }

    /** A question of the exam, with its key, and how many papers had it. */
    public record Asked(ItemRef pin, Item item, int papers) {}
}
