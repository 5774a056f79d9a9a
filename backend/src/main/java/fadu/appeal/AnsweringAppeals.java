package fadu.appeal;

import fadu.notice.LetterDraft;
import fadu.notice.WritingLetters;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answering appeals, by somebody who had no part in the decision, with reasons. An upheld one takes the decision back and
 * recomputes in the same transaction.
 */
@Singleton
public class AnsweringAppeals {
    /** The number series of answers. */
    static final String SERIES = "申诉复核";

    private final Appeals appeals;
    private final AppealSubjects subjects;
    private final WritingLetters letters;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    AnsweringAppeals(
            Appeals appeals, AppealSubjects subjects, WritingLetters letters, Audit audit, Tx tx, Clock clock) {
        this.appeals = appeals;
        this.subjects = subjects;
        this.letters = letters;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** A page of the appeals in scope, in the order of filing; null for every state. */
    public Page<Appeal> queue(Actor actor, @Nullable String state, @Nullable String cursor, int limit) {
        var position = Cursor.decode(cursor, 1);
        var rows = appeals.queue(actor.scope(), state, position == null ? 0 : position.number(0), limit + 1);
        return Page.cut(rows, limit, appeal -> Cursor.of(appeal.id()), null);
    }

    /** One in scope, or one's own. */
    public Outcome<Appeal> find(Actor actor, String id) {
        return appeals.find(actor.scope(), id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** True when nothing bars this person from answering. */
    public boolean mayAnswer(Actor actor, Appeal appeal) {
        return appeal.open()
                && appeal.personId() != actor.personId()
                && !appeal.barred().contains(actor.personId())
                && actor.may("appeal.answer");
    }

    /**
     * Answers.
     *
     * @param upheld true takes the decision back
     * @param answer the reasons, which the appellant reads in a letter
     */
    public Outcome<Appeal> answer(Actor actor, String id, boolean upheld, String answer) {
        return tx.run(() -> {
            var appeal = appeals.lock(actor.scope(), id).orElse(null);
            if (appeal == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (!appeal.open()) {
                return Outcome.refused(AppealProblem.APPEAL_CLOSED);
            }
            var subject = subjects.of(appeal.subjectKind()).orElseThrow();
            if (isBarred(actor, appeal, subject)) {
                return Outcome.refused(AppealProblem.APPEAL_HANDLER_BARRED);
            }
            appeals.close(appeal.id(), upheld ? "UPHELD" : "REFUSED", actor.personId(), clock.now(), answer.strip());
            if (upheld) {
                subject.uphold(actor, appeal.subjectRef(), answer.strip());
            }
            tell(actor, appeal, upheld, answer.strip());
            audit.append(
                    actor,
                    upheld ? "appeal.uphold" : "appeal.refuse",
                    "appeal:" + id,
                    appeal.unitId(),
                    appeal.personId(),
                    Map.of("kind", appeal.subjectKind(), "subject", appeal.subjectRef(), "answer", answer.strip()));
            return Outcome.done(appeals.find(actor.scope(), id).orElseThrow());
        });
    }

    /** Barred at filing or since: the subject is asked again, because it may have got another signature meanwhile. */
    private static boolean isBarred(Actor actor, Appeal appeal, AppealSubject subject) {
        var appellant = new Actor(0, appeal.personId(), appeal.personName(), appeal.unitId(), "", Map.of());
        return appeal.personId() == actor.personId()
                || appeal.barred().contains(actor.personId())
                || subject.find(appellant, appeal.subjectRef())
                        .map(found -> found.barredPersons().contains(actor.personId()))
                        .orElse(false);
    }

    private void tell(Actor actor, Appeal appeal, boolean upheld, String answer) {
        var filed = Clock.dateOf(appeal.filedAt());
        letters.write(
                actor,
                new LetterDraft(
                        SERIES,
                        appeal.personId(),
                        appeal.unitId(),
                        "appeal:" + appeal.publicId(),
                        "申诉复核答复书",
                        List.of(
                                "您于" + filed.getYear() + "年" + filed.getMonthValue() + "月" + filed.getDayOfMonth()
                                        + "日对「" + appeal.subjectLabel() + "」提出的申诉，已由未参与原处理的人员复核。",
                                "复核结论：" + (upheld ? "申诉成立，原处理予以撤销并重新计算。" : "申诉不成立，维持原处理。"),
                                "理由：" + answer),
                        null,
                        null,
                        appeals.unitName(actor.unitId()).orElseThrow(),
                        "appeal.answered"));
    }
}
