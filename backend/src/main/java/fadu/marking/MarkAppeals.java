package fadu.marking;

import fadu.appeal.AppealSubject;
import fadu.examination.Exams;
import fadu.platform.Actor;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Appeals against a released mark. One that is upheld has the paper graded anew, which adds a revision. The name is the attempt's id. */
@Singleton
class MarkAppeals implements AppealSubject {
    private static final String KIND = "MARK";
    private static final int LONGEST_REASON = 300;

    private final Marks marks;
    private final Exams exams;
    private final Regrades regrades;
    private final EffectiveRules rules;

    MarkAppeals(Marks marks, Exams exams, Regrades regrades, EffectiveRules rules) {
        this.marks = marks;
        this.exams = exams;
        this.regrades = regrades;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Appealable> find(Actor appellant, String ref) {
        return marks.own(appellant.personId(), ref).filter(OwnRow::released).map(this::appealable);
    }

    @Override
    public void uphold(Actor handler, String ref, String answer) {
        var row = marks.any(ref).orElseThrow();
        var exam = exams.lock(row.examId()).orElseThrow();
        var reason = "申诉成立，重新评分：" + answer;
        regrades.recheck(
                handler,
                exam,
                marks.paper(row.id()).orElseThrow(),
                reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
    }

    private Appealable appealable(OwnRow row) {
        var barred = new HashSet<Long>();
        add(barred, row.releasedBy());
        add(barred, row.releaseProposedBy());
        marks.regrades(row.examId()).forEach(regrade -> {
            barred.add(regrade.proposedBy());
            add(barred, regrade.doneBy());
        });
        return new Appealable(
                row.publicId(), row.examTitle() + " 成绩", row.personId(), row.unitId(), deadline(row), barred);
    }

    private @Nullable LocalDate deadline(OwnRow row) {
        var told = Clock.dateOf(Objects.requireNonNull(row.toldAt()));
        return rules.at(row.unitId(), told)
                .appealDays()
                .map(days -> told.plusDays(days.value()))
                .orElse(null);
    }

    private static void add(HashSet<Long> barred, @Nullable Long person) {
        if (person != null) {
            barred.add(person);
        }
    }
}
