package fadu.directory;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.event.Events;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Making one of two records of the same person: an event; both histories stay. */
@Singleton
public class MergingPeople {
    private final OnePerson one;
    private final PersonRecords records;
    private final Spans spans;
    private final Identities identities;
    private final List<MergeContributor> contributors;
    private final Audit audit;
    private final Events events;
    private final Tx tx;
    private final Clock clock;

    MergingPeople(
            OnePerson one,
            PersonRecords records,
            Spans spans,
            Identities identities,
            List<MergeContributor> contributors,
            Audit audit,
            Events events,
            Tx tx,
            Clock clock) {
        this.one = one;
        this.records = records;
        this.spans = spans;
        this.identities = identities;
        this.contributors = contributors;
        this.audit = audit;
        this.events = events;
        this.tx = tx;
        this.clock = clock;
    }

    /** Lets the kept record stand for both; refused for two different identity numbers, or when a feature above objects. */
    public Outcome<PersonRecord> merge(Actor actor, String keptId, String goneId, String reason) {
        if (keptId.equals(goneId)) {
            return Outcome.refused(DirectoryProblem.MERGE_WITH_ITSELF);
        }
        return tx.run(() -> lockBoth(actor, keptId, goneId).then(pair -> {
            var kept = pair.kept();
            var gone = pair.gone();
            var keptNumber = identities.idNumber(kept);
            var goneNumber = identities.idNumber(gone);
            if (keptNumber != null && goneNumber != null && !keptNumber.equals(goneNumber)) {
                return Outcome.refused(DirectoryProblem.MERGE_TWO_PEOPLE);
            }
            var objection = contributors.stream()
                    .map(each -> each.objection(kept.id(), gone.id()))
                    .flatMap(Optional::stream)
                    .findFirst();
            return objection
                    .<Outcome<PersonRecord>>map(Outcome.Refused<PersonRecord>::new)
                    .orElseGet(() -> merge(actor, kept, gone, reason));
        }));
    }

    private record Pair(PersonRecord kept, PersonRecord gone) {}

    /** Always in the same order, so that two merges of the same pair do not block each other. */
    private Outcome<Pair> lockBoth(Actor actor, String keptId, String goneId) {
        return keptId.compareTo(goneId) < 0
                ? one.lock(actor, keptId).then(kept -> one.lock(actor, goneId).map(gone -> new Pair(kept, gone)))
                : one.lock(actor, goneId).then(gone -> one.lock(actor, keptId).map(kept -> new Pair(kept, gone)));
    }

    private Outcome<PersonRecord> merge(Actor actor, PersonRecord kept, PersonRecord gone, String reason) {
        var today = clock.today();
        records.pointTo(gone.id(), kept.id(), today);
        spans.closeAll(gone.id(), today);
        takeOver(kept, gone);
        contributors.forEach(each -> each.merge(actor, kept.id(), gone.id()));
        records.insertMerge(kept.id(), gone.id(), clock.now(), actor.personId(), reason);
        records.refresh(List.of(gone.id(), kept.id()), today);
        audit.append(
                actor,
                "person.merge",
                "person:" + kept.id(),
                kept.unitId(),
                kept.id(),
                Map.of("gone", gone.id(), "name", gone.name(), "reason", reason));
        events.announce(new PeopleMerged(kept.id(), gone.id()));
        return one.find(actor, kept.publicId());
    }

    /** The kept record takes over an identity number and a phone that it lacks. */
    private void takeOver(PersonRecord kept, PersonRecord gone) {
        var number = identities.idNumber(gone);
        if (identities.idNumber(kept) == null && number != null) {
            IdNumber.read(number)
                    .ifPresent(read -> records.setIdNumber(
                            kept.id(), identities.seal(kept.publicId(), read), identities.index(read), read.tail()));
        }
        var phone = identities.phone(gone);
        if (identities.phone(kept) == null && phone != null) {
            records.setPhone(kept.id(), identities.sealPhone(kept.publicId(), phone), identities.phoneIndex(phone));
        }
    }
}
