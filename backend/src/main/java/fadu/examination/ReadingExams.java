package fadu.examination;

import fadu.platform.Actor;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.ExamRules;
import fadu.rulebook.Sourced;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Exams for those who arrange them, and for their candidates. */
@Singleton
public class ReadingExams {
    private final Exams exams;
    private final Attempts attempts;
    private final Eligibility eligibility;
    private final EffectiveRules rules;

    ReadingExams(Exams exams, Attempts attempts, Eligibility eligibility, EffectiveRules rules) {
        this.exams = exams;
        this.attempts = attempts;
        this.eligibility = eligibility;
        this.rules = rules;
    }

    /** A page, the latest first. */
    public Page<Arranged> page(Actor actor, ExamFilter filter, @Nullable String cursor, int limit) {
        int rows = Page.limit(limit);
        var after = Cursor.decode(cursor, 2);
        var lines = exams.page(
                actor.scope(),
                filter,
                after == null ? null : instant(after.text(0)),
                after == null ? 0 : after.number(1),
                rows + 1);
        var page = Page.cut(lines, rows, line -> Cursor.of(line.opensAt(), line.id()), null);
        return new Page<>(arranged(page.items()), page.next(), null);
    }

    /** One exam of a unit in scope. */
    public Outcome<Arranged> find(Actor actor, String id) {
        return exams.line(actor.scope(), id)
                .map(line -> Outcome.done(arranged(List.of(line)).getFirst()))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** The caller's own exams, with what stands in the way of each. */
    public Own own(Actor actor) {
        var sitters = attempts.sitters(actor.personId());
        var now = sitters.isEmpty() ? exams.now() : sitters.getFirst().readAt();
        return new Own(
                sitters.stream()
                        .map(sitter -> new Mine(sitter, eligibility.judge(sitter)))
                        .toList(),
                now);
    }

    private List<Arranged> arranged(List<ExamLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var required = exams.required(lines.stream().map(ExamLine::id).toList()).stream()
                .collect(Collectors.groupingBy(RequiredExam::examId));
        return lines.stream()
                .map(line -> new Arranged(
                        line,
                        required.getOrDefault(line.id(), List.of()),
                        rules.at(line.unitId(), Clock.dateOf(line.opensAt()))
                                .get(ExamRules.PASS_MARK)
                                .orElse(null)))
                .toList();
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * An exam with what it requires.
     *
     * @param passMarkByRule hundredths of a mark, of 100; null where the rules do not say
     */
    public record Arranged(
            ExamLine line,
            List<RequiredExam> required,
            @Nullable Sourced<Integer> passMarkByRule) {}

    /** One's own exams, and the database's time. */
    public record Own(List<Mine> exams, Instant serverTime) {}

    /** One's own exam with its conditions. */
    public record Mine(Sitter sitter, List<Eligibility.Judged> conditions) {}
}
