package fadu.qualification;

import fadu.directory.People;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Entering passes and exemptions with their proof. A pass counts at once; an exemption once a second person approved it. */
@Singleton
public class RecordingQualifications {
    private final QualificationRecords records;
    private final People people;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    RecordingQualifications(QualificationRecords records, People people, Audit audit, Tx tx, Clock clock) {
        this.records = records;
        this.people = people;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** What is on record for a person in scope, newest first. */
    public Outcome<List<Qualification>> of(Actor actor, String personId) {
        return people.byPublicId(actor.scope(), personId)
                .map(person -> Outcome.done(records.of(actor.scope(), person.id())))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** Enters one for a person in scope; the same proof twice is refused. */
    public Outcome<Qualification> record(Actor actor, String personId, Entry entry) {
        var person = people.byPublicId(actor.scope(), personId).orElse(null);
        if (person == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (person.id() == actor.personId()) {
            return Outcome.refused(QualificationProblem.QUALIFICATION_OWN);
        }
        if (entry.validTo() != null && entry.validTo().isBefore(entry.validFrom())) {
            return Outcome.refused(QualificationProblem.QUALIFICATION_TERM);
        }
        return tx.run(() -> {
            if (records.lockPerson(person.id()).isEmpty()) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (records.of(actor.scope(), person.id()).stream().anyMatch(entry::repeats)) {
                return Outcome.refused(QualificationProblem.QUALIFICATION_KNOWN);
            }
            var id = PublicIds.next();
            records.add(id, entry.of(person.id()), clock.now(), actor.personId());
            audit.append(
                    actor,
                    "qualification.record",
                    "qualification:" + id,
                    person.unitId(),
                    person.id(),
                    Map.of("kind", entry.kind().name(), "scope", entry.scope().name(), "proof", entry.proofKind()));
            return Outcome.done(records.find(actor.scope(), id).orElseThrow());
        });
    }

    /**
     * Puts passes of our own exams on record, by new public ids, in the open transaction of those who release the marks.
     *
     * @param unitId the unit that held the exam
     */
    public void recordPasses(Actor actor, Map<String, NewQualification> passes, long unitId) {
        tx.requireOpen();
        if (passes.isEmpty()) {
            return;
        }
        records.addAll(passes, clock.now(), actor.personId() == 0 ? null : actor.personId());
        audit.append(
                actor,
                "qualification.record",
                "qualification:exam",
                unitId,
                Map.of("passes", passes.size(), "ids", List.copyOf(passes.keySet())));
    }

    /** Revokes passes of our own exams whose marks were revised, in the open transaction; the rows stay with the reason. */
    public void withdrawPasses(Actor actor, List<String> publicIds, String reason, long unitId) {
        tx.requireOpen();
        if (publicIds.isEmpty()) {
            return;
        }
        records.revokeAll(publicIds, actor.personId() == 0 ? null : actor.personId(), clock.now(), reason);
        audit.append(
                actor,
                "qualification.revoke",
                "qualification:exam",
                unitId,
                Map.of("ids", publicIds, "reason", reason));
    }

    /** What somebody enters. */
    public record Entry(
            QualificationKind kind,
            QualificationScope scope,
            String proofKind,
            @Nullable String proofNo,
            String basis,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        private NewQualification of(long personId) {
            return new NewQualification(personId, kind, scope, proofKind, proofNo, basis, validFrom, validTo, "登记");
        }

        private boolean repeats(Qualification known) {
            return known.revokedAt() == null
                    && known.kind() == kind
                    && known.scope() == scope
                    && known.proofKind().equals(proofKind)
                    && Objects.equals(known.proofNo(), proofNo)
                    && known.validFrom().equals(validFrom);
        }
    }
}
