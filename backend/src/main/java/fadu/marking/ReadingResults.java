package fadu.marking;

import fadu.examination.Attempts;
import fadu.examination.Exam;
import fadu.examination.Exams;
import fadu.examination.Responses;
import fadu.examination.RoomLine;
import fadu.examination.Shown;
import fadu.examination.ShownSlot;
import fadu.exams.grading.Revision;
import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.CasePart;
import fadu.exams.item.Citation;
import fadu.exams.item.FillIn;
import fadu.exams.item.Item;
import fadu.exams.item.MultipleChoice;
import fadu.exams.item.Question;
import fadu.exams.item.Response;
import fadu.exams.item.SingleChoice;
import fadu.exams.item.TrueFalse;
import fadu.exams.paper.Slot;
import fadu.platform.Actor;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Results: for those who run an exam at once, for those who sat it after release, and then no more than the exam allows. */
@Singleton
public class ReadingResults {
    private static final int ALL = 200_000;

    private final Exams exams;
    private final Attempts attempts;
    private final Marks marks;
    private final PassRule passRule;
    private final PaperKeys keys;
    private final GradesJson json;
    private final Grading grading;
    private final Shown shown;

    ReadingResults(
            Exams exams,
            Attempts attempts,
            Marks marks,
            PassRule passRule,
            PaperKeys keys,
            GradesJson json,
            Grading grading,
            Shown shown) {
        this.exams = exams;
        this.attempts = attempts;
        this.marks = marks;
        this.passRule = passRule;
        this.keys = keys;
        this.json = json;
        this.grading = grading;
        this.shown = shown;
    }

    /** A page of results by candidate number. */
    public Outcome<Page<ResultRow>> page(Actor actor, String examId, @Nullable String cursor, int limit) {
        int rows = Page.limit(limit);
        var after = Cursor.decode(cursor, 2);
        return exam(actor, examId).then(exam -> {
            var found = marks.page(
                    exam.id(),
                    passRule.which(exam),
                    after == null ? -1 : (int) after.number(0),
                    after == null ? 0 : (int) after.number(1),
                    rows + 1);
            return Outcome.done(Page.cut(found, rows, row -> Cursor.of(row.number(), row.attemptNo()), null));
        });
    }

    /** All results, for a file. */
    public Outcome<Sheet> all(Actor actor, String examId) {
        return exam(actor, examId)
                .then(exam ->
                        Outcome.done(new Sheet(exam.title(), marks.page(exam.id(), passRule.which(exam), -1, 0, ALL))));
    }

    /** The sitting in numbers. */
    public Outcome<Summary> summary(Actor actor, String examId) {
        return exam(actor, examId)
                .then(exam -> Outcome.done(
                        marks.summary(exam.id(), passRule.which(exam)).orElseThrow()));
    }

    /** One's own attempts that are over, the latest first. */
    public List<OwnRow> own(Actor actor) {
        return marks.own(actor.personId());
    }

    /** One's own attempt that is over, with its paper where the exam shows it. */
    public Outcome<OwnResult> own(Actor actor, String attemptId) {
        return marks.own(actor.personId(), attemptId)
                .map(row -> Outcome.done(new OwnResult(row, row.showsAnswers() ? slots(row) : List.of())))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** One's own released attempt, for the score sheet. */
    public Outcome<OwnRow> ownSheet(Actor actor, String attemptId) {
        return marks.own(actor.personId(), attemptId)
                .map(row -> row.released()
                        ? Outcome.done(row)
                        : Outcome.<OwnRow>refused(MarkingProblem.RESULT_NOT_RELEASED))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** An attempt of an exam in scope, for the score sheet; not before release either, because a sheet is an announcement. */
    public Outcome<OwnRow> sheet(Actor actor, String examId, String attemptId) {
        return exam(actor, examId)
                .then(exam -> attemptId.isBlank()
                        ? Outcome.<OwnRow>refused(CommonProblem.FIELD_REQUIRED)
                        : sheet(exam, attemptId));
    }

    private Outcome<OwnRow> sheet(Exam exam, String attemptId) {
        return marks.any(attemptId)
                .filter(row -> row.examId() == exam.id())
                .map(row -> row.released()
                        ? Outcome.done(row)
                        : Outcome.<OwnRow>refused(MarkingProblem.RESULT_NOT_RELEASED))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private List<SlotMark> slots(OwnRow row) {
        var kept = attempts.room(row.id()).map(RoomLine::shown).map(shown::read).orElseThrow().stream()
                .collect(Collectors.toMap(ShownSlot::slot, Function.identity()));
        var paper = Grading.paper(marks.paper(row.id()).orElseThrow().paper());
        var items = keys.of(paper.slots().stream().map(Slot::item).toList());
        var responses = grading.responses(List.of(row.id())).getOrDefault(row.id(), new TreeMap<>());
        var revision = json.read(marks.latest(List.of(row.id())).getFirst());
        var slots = new ArrayList<SlotMark>();
        for (var slot : paper.slots()) {
            var item = items.get(slot.item());
            if (item != null) {
                slots.add(slot(
                        Objects.requireNonNull(kept.get(slot.number())),
                        slot,
                        item.item(),
                        responses.getOrDefault(slot.number(), Response.NOTHING),
                        revision));
            }
        }
        return slots;
    }

    private static SlotMark slot(ShownSlot kept, Slot slot, Item item, Response response, Revision revision) {
        var grade = revision.grades().get(slot.number());
        return new SlotMark(
                kept,
                grade == null ? BigDecimal.ZERO : grade.marks(),
                grade == null ? slot.marks() : grade.max(),
                Responses.shown(response),
                Responses.shown(slot.toShown(key(item.question()))),
                rationale(item),
                citations(item)
                        .map(each -> each.law() + " " + each.article())
                        .distinct()
                        .toList());
    }

    /** The key of a question as a response in the bank's letters. */
    static Response key(Question question) {
        return switch (question) {
            case SingleChoice(var stem, var options, var key) -> Response.Keys.of(key);
            case MultipleChoice(var stem, var options, var keys) -> new Response.Keys(keys);
            case TrueFalse statement -> Response.Keys.of(statement.key());
            case FillIn(var stem, var blanks) ->
                new Response.Blanks(blanks.stream().map(List::getFirst).toList());
            case CaseAnalysis(var stem, var parts) -> {
                var all = new TreeMap<String, Response>();
                parts.forEach(part -> all.put(part.id(), key(part.question())));
                yield new Response.Parts(all);
            }
        };
    }

    private static @Nullable String rationale(Item item) {
        var words = Stream.concat(
                        Stream.of(item.rationale()),
                        item.question() instanceof CaseAnalysis(var stem, var parts)
                                ? parts.stream().map(part -> part.id() + ". " + part.rationale())
                                : Stream.empty())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }

    private static Stream<Citation> citations(Item item) {
        return Stream.concat(
                item.citations().stream(),
                item.question() instanceof CaseAnalysis(var stem, var parts)
                        ? parts.stream().map(CasePart::citations).flatMap(List::stream)
                        : Stream.empty());
    }

    private Outcome<Exam> exam(Actor actor, String examId) {
        return exams.find(actor.scope(), examId)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** All results of an exam. */
    public record Sheet(String title, List<ResultRow> rows) {}

    /** One's own attempt; {@code slots} empty unless right answers may be shown. */
    public record OwnResult(OwnRow row, List<SlotMark> slots) {}

    /** A question of one's own paper, with what one answered and what is right, both in the letters of the paper. */
    public record SlotMark(
            ShownSlot slot,
            BigDecimal mark,
            BigDecimal full,
            fadu.examination.Response response,
            fadu.examination.Response key,
            @Nullable String rationale,
            List<String> citations) {}
}
