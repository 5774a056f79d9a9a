package fadu.marking;

import fadu.credit.Earned;
import fadu.credit.Mode;
import fadu.credit.Posting;
import fadu.examination.Exam;
import fadu.examination.Exams;
import fadu.exams.ExamKind;
import fadu.notice.Message;
import fadu.notice.Sending;
import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.time.Clock;
import fadu.qualification.NewQualification;
import fadu.qualification.QualificationKind;
import fadu.qualification.QualificationScope;
import fadu.qualification.RecordingQualifications;
import fadu.rulebook.CreditRules;
import fadu.rulebook.EffectiveRules;
import fadu.rulebook.Rules;
import fadu.rulebook.Sourced;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Draws what follows from released marks, for many people at once: a pass of a qualification exam goes on record with its
 * validity and so opens the gate of certificates, credit by the rules of the person's unit, a word to the person. A revision that
 * turns a pass into none takes all of it back. What was drawn is kept, so that drawing again changes nothing.
 */
@Singleton
public class Settling {
    /** The kind of source under which exams are posted. */
    static final String SOURCE = "EXAM";

    private static final int ROUND = 500;
    private static final String VALIDITY = "exam.validity";
    private static final String PROOF = "执法资格考试成绩";

    private final Marks marks;
    private final Exams exams;
    private final PassRule passRule;
    private final EffectiveRules rules;
    private final RecordingQualifications qualifications;
    private final Posting posting;
    private final Sending sending;
    private final Clock clock;
    private final Tx tx;

    Settling(
            Marks marks,
            Exams exams,
            PassRule passRule,
            EffectiveRules rules,
            RecordingQualifications qualifications,
            Posting posting,
            Sending sending,
            Clock clock,
            Tx tx) {
        this.marks = marks;
        this.exams = exams;
        this.passRule = passRule;
        this.rules = rules;
        this.qualifications = qualifications;
        this.posting = posting;
        this.sending = sending;
        this.clock = clock;
        this.tx = tx;
    }

    /** Settles what is released of an exam, in the open transaction; answers how many marks. */
    int settle(Actor actor, Exam exam) {
        tx.requireOpen();
        int settled = 0;
        for (var round = next(exam); !round.isEmpty(); round = next(exam)) {
            settle(actor, exam, round);
            settled += round.size();
        }
        return settled;
    }

    /** Settles exams whose release came by the clock; answers how many marks. */
    public int catchUp(Runnable fence) {
        int settled = 0;
        for (var examId : marks.examsToSettle(ROUND)) {
            settled += tx.write(() -> {
                fence.run();
                return settle(Actor.system(), exams.lock(examId).orElseThrow());
            });
        }
        return settled;
    }

    private List<Unsettled> next(Exam exam) {
        return marks.unsettled(exam.id(), passRule.which(exam), ROUND);
    }

    private void settle(Actor actor, Exam exam, List<Unsettled> round) {
        var byUnit = rules.at(
                round.stream().map(Unsettled::unitId).collect(Collectors.toSet()), Clock.dateOf(exam.opensAt()));
        var passes = new LinkedHashMap<String, NewQualification>();
        var earned = new ArrayList<Earned>();
        var settled = new ArrayList<Settlement>();
        var lost = new ArrayList<Unsettled>();
        for (var each : round) {
            var unitRules = byUnit.getOrDefault(each.unitId(), Rules.NONE);
            var qualification = each.qualificationId();
            int version = each.creditVersion() == null ? 1 : each.creditVersion();
            if (each.isPass() && !each.wasPass()) {
                qualification = qualification(each, unitRules, passes);
                credit(each, unitRules, version, earned);
            } else if (each.wasPass() && !each.isPass()) {
                lost.add(each);
                version++;
                qualification = null;
            }
            settled.add(new Settlement(each.attemptId(), each.revision(), each.isPass(), qualification, version));
        }
        takeBack(actor, exam, lost);
        qualifications.recordPasses(actor, passes, exam.unitId());
        posting.post(actor, earned);
        marks.settle(settled, clock.now());
        sending.messages(round.stream().map(each -> message(exam, each)).toList());
    }

    private @Nullable String qualification(Unsettled pass, Rules unitRules, Map<String, NewQualification> passes) {
        if (pass.kind() != ExamKind.QUALIFICATION) {
            return null;
        }
        var from = Clock.dateOf(pass.finishedAt());
        var years = unitRules.find(VALIDITY).map(Rules.Effective::source);
        var scope = pass.qualificationScope();
        var id = PublicIds.next();
        passes.put(
                id,
                new NewQualification(
                        pass.personId(),
                        QualificationKind.PASS,
                        scope == null ? QualificationScope.WHOLE : scope,
                        PROOF,
                        pass.candidateNumber() + "-" + pass.attemptPublicId().substring(0, 8),
                        basis(pass, years.orElse(null)),
                        from,
                        years.map(rule -> end(from, rule)).orElse(null),
                        cut("本系统考试：" + pass.examTitle(), 100)));
        return id;
    }

    private static LocalDate end(LocalDate from, Sourced<?> years) {
        return from.plusYears(((Number) years.value()).longValue()).minusDays(1);
    }

    private static String basis(Unsettled pass, @Nullable Sourced<?> years) {
        var words = years == null ? pass.ruleSource() : PassRule.source(years);
        return cut(words == null ? "本场考试设定的合格分数" : words, 200);
    }

    private static void credit(Unsettled pass, Rules unitRules, int version, List<Earned> earned) {
        unitRules.get(CreditRules.TEST_CREDIT).filter(rule -> rule.value() > 0).ifPresent(rule -> {
            int seconds =
                    (int) Duration.between(pass.startedAt(), pass.finishedAt()).toSeconds();
            earned.add(new Earned(
                    pass.personId(),
                    pass.subjectKind(),
                    Mode.EXAM.name(),
                    Clock.dateOf(pass.finishedAt()),
                    Math.max(0, seconds),
                    rule.value(),
                    Set.of(),
                    SOURCE,
                    pass.examPublicId(),
                    "v" + version,
                    pass.examTitle(),
                    "考试合格（" + pass.mark() + " 分，满分 " + pass.fullMark() + "），按规则计入（" + PassRule.source(rule) + "）",
                    "/my/results"));
        });
    }

    private void takeBack(Actor actor, Exam exam, List<Unsettled> lost) {
        if (lost.isEmpty()) {
            return;
        }
        var reason = "重新评分后不再合格";
        posting.reverse(
                actor,
                SOURCE,
                exam.publicId(),
                lost.stream().map(Unsettled::personId).toList(),
                reason);
        qualifications.withdrawPasses(
                actor,
                lost.stream()
                        .<String>mapMulti((each, take) -> {
                            var id = each.qualificationId();
                            if (id != null) {
                                take.accept(id);
                            }
                        })
                        .toList(),
                reason,
                exam.unitId());
    }

    private static Message message(Exam exam, Unsettled each) {
        boolean again = each.revision() > 1;
        return new Message(
                each.personId(),
                again ? "exam.regraded" : "exam.released",
                (again ? "成绩更正：" : "成绩公布：") + exam.title(),
                "得分 " + each.mark() + "（满分 " + each.fullMark() + "）" + verdict(each.passed()) + "。对成绩有异议的，可以在期限内提出申诉。",
                "/my/results/" + each.attemptPublicId(),
                "exam:" + each.attemptPublicId() + ":revision:" + each.revision());
    }

    private static String verdict(@Nullable Boolean passed) {
        return passed == null ? "" : passed ? "，合格" : "，不合格";
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
