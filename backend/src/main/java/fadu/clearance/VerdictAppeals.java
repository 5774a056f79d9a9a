package fadu.clearance;

import fadu.appeal.AppealSubject;
import fadu.certificate.CertificateState;
import fadu.certificate.Certificates;
import fadu.certificate.ChangingState;
import fadu.certificate.Holding;
import fadu.notice.LetterDraft;
import fadu.notice.WritingLetters;
import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.audit.Audit;
import fadu.platform.event.Events;
import fadu.platform.id.PublicIds;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Appeals against decisions. An upheld one leads to a revising decision to clear: nothing is undone in silence, the
 * certificate gets a new dated state and the holder a letter.
 */
@Singleton
class VerdictAppeals implements AppealSubject {
    private final Decisions decisions;
    private final Cases cases;
    private final Flags flags;
    private final Certificates certificates;
    private final ChangingState changing;
    private final Holding holding;
    private final WritingLetters letters;
    private final Audit audit;
    private final Events events;
    private final Clock clock;

    VerdictAppeals(
            Decisions decisions,
            Cases cases,
            Flags flags,
            Certificates certificates,
            ChangingState changing,
            Holding holding,
            WritingLetters letters,
            Audit audit,
            Events events,
            Clock clock) {
        this.decisions = decisions;
        this.cases = cases;
        this.flags = flags;
        this.certificates = certificates;
        this.changing = changing;
        this.holding = holding;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "VERDICT";
    }

    @Override
    public Optional<Appealable> find(Actor appellant, String ref) {
        return decisions
                .find(Scope.own(appellant.personId()), ref)
                .filter(decision -> decision.personId() == appellant.personId())
                .filter(decision -> decision.verdict() != Verdict.CLEAR && decision.revisedById() == null)
                .map(decision -> new Appealable(
                        decision.publicId(),
                        "%s（%s）".formatted(decision.number(), decision.verdict().zh()),
                        decision.personId(),
                        decision.unitId(),
                        decision.appealUntil(),
                        signers(decision)));
    }

    @Override
    public void uphold(Actor handler, String ref, String answer) {
        var decision = decisions.byPublicId(ref).orElseThrow();
        var locked = cases.lock(decision.caseId()).orElseThrow();
        var row = cases.find(locked.id(), clock.today()).orElseThrow();
        var id = PublicIds.next();
        var letter = letters.write(handler, letter(id, decision, row, answer));
        var at = clock.now();
        decisions.add(
                new NewDecision(
                        id,
                        locked.id(),
                        letter.number(),
                        Verdict.CLEAR,
                        null,
                        "EXEMPTED",
                        answer,
                        handler.personId(),
                        null,
                        row.certificateState(),
                        new Canonical()
                                .add("案号", locked.number())
                                .add("原决定", decision.number())
                                .add("原结论", decision.verdict().name())
                                .add("原事实", decision.factsHash())
                                .add("证件状态", row.certificateState())
                                .add("申诉答复", answer)
                                .text(),
                        decision.ruleVersion(),
                        decision.basis(),
                        null,
                        decision.id()),
                at);
        restore(handler, decision, letter.number());
        flags.ofCase(locked.id()).stream()
                .filter(flag -> flag.ground().equals(Ground.BELOW_QUOTA_CLOSED.name()))
                .forEach(flag -> decisions.answerYear(
                        locked.personId(), flag.lawYear(), "EXEMPTED", "申诉成立", letter.number(), at));
        flags.closeDecided(locked.id(), "申诉成立，" + letter.number(), at, handler.personId());
        cases.settle(locked.id(), at);
        audit.append(
                handler,
                "clearance.revise",
                "case:" + locked.id(),
                locked.unitId(),
                locked.personId(),
                Map.of("case", locked.number(), "decision", letter.number(), "revises", decision.number()));
        events.announce(new CaseDecided(
                locked.id(),
                id,
                letter.number(),
                locked.personId(),
                locked.certificateId(),
                locked.unitId(),
                Verdict.CLEAR.name(),
                null,
                true));
    }

    /** Gives the certificate back what the decision took, where its state still rests on that decision. */
    private void restore(Actor handler, Decision decision, String number) {
        var id = decision.certificateId();
        if (decision.verdict() == Verdict.MAKE_UP) {
            holding.release(handler, id, Effects.HOLDER, "申诉成立，" + number);
            return;
        }
        var certificate = certificates.lock(id).orElseThrow();
        var words = "申诉成立，改变 " + decision.number();
        if (!decision.number().equals(certificates.latestDecision(id))
                || certificate.state() == CertificateState.VALID) {
            return;
        }
        var suspended =
                decision.stateBefore().equals("SUSPENDED") ? earlierSuspension(decision) : Optional.<LocalDate>empty();
        changing.reinstate(handler, id, clock.today(), suspended.orElse(null), words, number)
                .orThrow();
    }

    /** The last day of an earlier suspension that would still run. */
    private Optional<LocalDate> earlierSuspension(Decision decision) {
        return decisions.ofCertificate(decision.certificateId()).stream()
                .filter(earlier -> earlier.id() < decision.id() && earlier.verdict() == Verdict.SUSPEND)
                .filter(earlier -> earlier.revisedById() == null)
                .map(Decision::untilDate)
                .filter(until -> until != null && !until.isBefore(clock.today()))
                .map(Objects::requireNonNull)
                .reduce((one, later) -> later);
    }

    private static LetterDraft letter(String id, Decision decision, CaseRow row, String answer) {
        return new LetterDraft(
                DecisionLetter.SERIES,
                decision.personId(),
                decision.unitId(),
                DecisionLetter.ref(id),
                "行政执法证件清理改变决定书",
                List.of(
                        "您对 %s 提出的申诉经复核成立。".formatted(decision.number()),
                        "决定：撤销上述决定的效力，证件（证号 %s）恢复原来的状态，原决定留存备查。".formatted(row.certificateNumber()),
                        "理由：" + answer),
                decision.basis(),
                null,
                row.unitName(),
                "clearance.decided");
    }

    private static Set<Long> signers(Decision decision) {
        var second = decision.secondPerson();
        return second == null ? Set.of(decision.firstPerson()) : Set.of(decision.firstPerson(), second);
    }
}
