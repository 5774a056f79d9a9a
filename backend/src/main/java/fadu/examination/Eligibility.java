package fadu.examination;

import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may start an exam now: a named list of conditions, each with its reason, in the order in which a person would ask. */
@Singleton
public class Eligibility {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Clock.ZONE);
    /** The rule's name in the rulebook. */
    private static final String COOLING_OFF = "exam.coolingOff";

    private final List<Condition> conditions;
    private final Exams exams;
    private final PriorResults prior;
    private final EffectiveRules rules;

    Eligibility(List<EligibilityFact> asked, Exams exams, PriorResults prior, EffectiveRules rules) {
        this.exams = exams;
        this.prior = prior;
        this.rules = rules;
        var all = new ArrayList<>(List.of(
                new Condition("ANNOUNCED", "考试已发布", "announced", Eligibility::announced),
                new Condition("WINDOW", "在入场时段内", "within the time of entry", Eligibility::window),
                new Condition("RUNNING", "考试没有暂停", "not paused", Eligibility::running),
                new Condition("ATTEMPTS", "还有考试机会", "an attempt is left", Eligibility::attempts),
                new Condition("PREREQUISITES", "先修考试已通过", "prerequisite exams are passed", this::prerequisites),
                new Condition("NOT_PASSED", "尚未通过本场考试", "not passed yet", this::notPassed),
                new Condition("COOLING_OFF", "不合格后的间隔已满", "the wait after failing is over", this::coolingOff)));
        asked.forEach(fact -> all.add(new Condition(fact.name(), fact.zh(), fact.en(), fact::objection)));
        this.conditions = List.copyOf(all);
    }

    /** Every condition with whether it holds. */
    public List<Judged> judge(Sitter sitter) {
        return conditions.stream()
                .map(each -> new Judged(
                        each.name(),
                        each.zh(),
                        each.en(),
                        each.rule().apply(sitter).orElse(null)))
                .toList();
    }

    /** The first reason why the candidate may not start; empty where they may. */
    Optional<Refusal> objection(Sitter sitter) {
        return conditions.stream()
                .flatMap(each -> each.rule().apply(sitter).stream())
                .findFirst();
    }

    private static Optional<Refusal> announced(Sitter sitter) {
        return sitter.state() == ExamState.PUBLISHED
                ? Optional.empty()
                : Optional.of(Refusal.of(ExaminationProblem.SIT_NOT_PUBLISHED));
    }

    private static Optional<Refusal> window(Sitter sitter) {
        if (sitter.readAt().isBefore(sitter.opensAt())) {
            return Optional.of(Refusal.of(ExaminationProblem.SIT_TOO_EARLY, "at", TIME.format(sitter.opensAt())));
        }
        var ends = sitter.exam().entryEndsAt();
        return sitter.readAt().isBefore(ends)
                ? Optional.empty()
                : Optional.of(Refusal.of(ExaminationProblem.SIT_TOO_LATE, "at", TIME.format(ends)));
    }

    private static Optional<Refusal> running(Sitter sitter) {
        return sitter.pausedAt() == null ? Optional.empty() : Optional.of(Refusal.of(ExaminationProblem.SIT_PAUSED));
    }

    private static Optional<Refusal> attempts(Sitter sitter) {
        return sitter.attemptsUsed() < sitter.attempts()
                ? Optional.empty()
                : Optional.of(Refusal.of(ExaminationProblem.SIT_NO_ATTEMPT_LEFT, "attempts", sitter.attempts()));
    }

    private Optional<Refusal> prerequisites(Sitter sitter) {
        if (sitter.required() == 0) {
            return Optional.empty();
        }
        var required = exams.required(List.of(sitter.id()));
        var passed = prior.passed(
                sitter.personId(),
                required.stream().map(RequiredExam::requiredId).toList());
        var missing = required.stream()
                .filter(each -> !passed.contains(each.requiredId()))
                .map(RequiredExam::title)
                .collect(Collectors.joining("、"));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(ExaminationProblem.SIT_PREREQUISITE, "exams", missing));
    }

    private Optional<Refusal> notPassed(Sitter sitter) {
        return sitter.attemptsUsed() > 0
                        && prior.passed(sitter.personId(), Set.of(sitter.id())).contains(sitter.id())
                ? Optional.of(Refusal.of(ExaminationProblem.SIT_PASSED_ALREADY))
                : Optional.empty();
    }

    private Optional<Refusal> coolingOff(Sitter sitter) {
        var made = sitter.makeUpOf();
        long failedIn = sitter.attemptsUsed() > 0 ? sitter.id() : made == null ? 0 : made;
        if (failedIn == 0) {
            return Optional.empty();
        }
        var days = rules.at(sitter.unitId(), Clock.dateOf(sitter.readAt()))
                .find(COOLING_OFF)
                .map(rule -> ((Number) rule.source().value()).intValue())
                .orElse(0);
        if (days == 0) {
            return Optional.empty();
        }
        return prior.lastFailure(sitter.personId(), failedIn)
                .map(failed -> Clock.dateOf(failed).plusDays(days))
                .filter(until -> Clock.dateOf(sitter.readAt()).isBefore(until))
                .map(until -> Refusal.of(ExaminationProblem.SIT_COOLING_OFF, Map.of("until", until.toString())));
    }

    /** How times are written in reasons. */
    static String words(Instant at) {
        return TIME.format(at);
    }

    private record Condition(String name, String zh, String en, Function<Sitter, Optional<Refusal>> rule) {}

    /**
     * A condition and how it stands.
     *
     * @param refusal why it does not hold; null where it does
     */
    public record Judged(
            String name, String zh, String en, @Nullable Refusal refusal) {}
}
