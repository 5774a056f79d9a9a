package fadu.marking;

import fadu.examination.Exam;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.ExamRules;
import fadu.rulebook.Rules;
import fadu.rulebook.Sourced;
import fadu.rulebook.WhichAttempt;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What passes and which attempt counts: the exam's own mark, otherwise that of the rules of the unit that holds it. */
@Singleton
class PassRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String WHICH = "exam.bestOrLast";

    private final EffectiveRules rules;

    PassRule(EffectiveRules rules) {
        this.rules = rules;
    }

    /** The rule for an exam, by the day it opens. */
    Applied of(Exam exam) {
        var found = rules.at(exam.unitId(), Clock.dateOf(exam.opensAt()));
        var own = exam.passMark();
        if (own != null) {
            return new Applied(own, found.identity(), "本场考试设定");
        }
        return found.get(ExamRules.PASS_MARK)
                .map(rule -> new Applied(BigDecimal.valueOf(rule.value(), 2), found.identity(), source(rule)))
                .orElseGet(() -> new Applied(null, found.identity(), null));
    }

    /** BEST, LAST or FIRST; the best where the rules do not say. */
    String which(Exam exam) {
        return rules.at(exam.unitId(), Clock.dateOf(exam.opensAt()))
                .find(WHICH)
                .map(Rules.Effective::source)
                .map(source -> ((WhichAttempt) source.value()).name())
                .orElse(WhichAttempt.BEST.name());
    }

    static String source(Sourced<?> rule) {
        var words = rule.ruleSetName() + " " + rule.version() + " " + rule.clause();
        return words.length() <= 300 ? words : words.substring(0, 299) + "…";
    }

    /**
     * The mark that passes.
     *
     * @param mark of 100; null where nobody set one
     */
    record Applied(
            @Nullable BigDecimal mark,
            String rules,
            @Nullable String source) {
        /** Whether so many of so many pass; null where no mark is set. */
        @Nullable
        Boolean passes(BigDecimal marks, BigDecimal full) {
            return mark == null ? null : marks.multiply(HUNDRED).compareTo(mark.multiply(full)) >= 0;
        }
    }
}
