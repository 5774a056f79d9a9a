package fadu.qualification;

import fadu.notice.Sending;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Approving an exemption as the second person, and revoking what should not stand. */
@Singleton
public class DecidingQualifications {
    private final QualificationRecords records;
    private final Sending sending;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    DecidingQualifications(QualificationRecords records, Sending sending, Audit audit, Tx tx, Clock clock) {
        this.records = records;
        this.sending = sending;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** A page of the exemptions in scope that wait for a second person. */
    public Page<Qualification> waiting(Actor actor, @Nullable String cursor, int limit) {
        var position = Cursor.decode(cursor, 1);
        var rows = records.waiting(actor.scope(), position == null ? 0 : position.number(0), limit + 1);
        return Page.cut(rows, limit, row -> Cursor.of(row.id()), null);
    }

    /** Approves an exemption: neither by who entered it nor by its holder. */
    public Outcome<Qualification> approve(Actor actor, String id) {
        return tx.run(() -> {
            var entry = records.lock(actor.scope(), id).orElse(null);
            if (entry == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (!entry.waiting()) {
                return Outcome.refused(QualificationProblem.QUALIFICATION_NOT_WAITING);
            }
            if (entry.personId() == actor.personId()) {
                return Outcome.refused(QualificationProblem.QUALIFICATION_OWN);
            }
            if (entry.recordedBy() != null && entry.recordedBy() == actor.personId()) {
                return Outcome.refused(QualificationProblem.QUALIFICATION_SECOND_PERSON);
            }
            records.approve(entry.id(), actor.personId(), clock.now());
            append(actor, "qualification.approve", entry, Map.of("proof", entry.proofKind()));
            tell(entry, "免考已批准", "依据" + entry.proofKind() + "的免考已经批准并登记在册。免考不计学时，也不是考试成绩。");
            return Outcome.done(records.find(actor.scope(), id).orElseThrow());
        });
    }

    /** Revokes a pass or an exemption, or turns a waiting one down; the row stays with its reason. */
    public Outcome<Qualification> revoke(Actor actor, String id, String reason) {
        return tx.run(() -> {
            var entry = records.lock(actor.scope(), id).orElse(null);
            if (entry == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (entry.revokedAt() != null) {
                return Outcome.refused(QualificationProblem.QUALIFICATION_REVOKED);
            }
            if (entry.personId() == actor.personId()) {
                return Outcome.refused(QualificationProblem.QUALIFICATION_OWN);
            }
            records.revoke(entry.id(), actor.personId(), clock.now(), reason.strip());
            append(actor, "qualification.revoke", entry, Map.of("proof", entry.proofKind(), "reason", reason.strip()));
            tell(entry, entry.waiting() ? "免考未获批准" : "合格记录已撤销", "原因：" + reason.strip());
            return Outcome.done(records.find(actor.scope(), id).orElseThrow());
        });
    }

    private void append(Actor actor, String action, Qualification entry, Map<String, ?> details) {
        audit.append(actor, action, "qualification:" + entry.publicId(), entry.unitId(), entry.personId(), details);
    }

    private void tell(Qualification entry, String title, String body) {
        sending.message(
                entry.personId(),
                "qualification.decided",
                title,
                body,
                null,
                "qualification:" + entry.publicId() + ":" + title);
    }
}
