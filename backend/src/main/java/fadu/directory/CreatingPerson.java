package fadu.directory;

import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Putting somebody on record. */
@Singleton
public class CreatingPerson {
    private final PersonRecords records;
    private final Spans spans;
    private final UnitTree tree;
    private final Identities identities;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    CreatingPerson(
            PersonRecords records, Spans spans, UnitTree tree, Identities identities, Audit audit, Tx tx, Clock clock) {
        this.records = records;
        this.spans = spans;
        this.tree = tree;
        this.identities = identities;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Puts somebody on record in a unit in scope.
     *
     * @param key so that a repeated request makes nobody twice; null where the caller sees to that
     * @return the new person's public id
     */
    public Outcome<String> create(
            Actor actor, Scope scope, @Nullable IdempotencyKey key, String unitId, PersonDraft draft) {
        var id = text(draft.idNumber());
        var number = id == null ? null : IdNumber.read(id).orElse(null);
        var typedPhone = text(draft.phone());
        var phone = typedPhone == null ? null : Phone.read(typedPhone).orElse(null);
        var name = Texts.name(draft.name());
        if (id != null && number == null) {
            return Outcome.refused(DirectoryProblem.ID_NUMBER_WRONG);
        }
        if (typedPhone != null && phone == null) {
            return Outcome.refused(DirectoryProblem.PHONE_WRONG);
        }
        if (name.isEmpty()
                || !Texts.keepable(name, PersonDraft.NAME)
                || !keepable(draft.postTitle(), PersonDraft.NAME)
                || !keepable(draft.staffNumber(), PersonDraft.SHORT)
                || !keepable(draft.education(), PersonDraft.SHORT)
                || !keepable(draft.source(), 100)) {
            return Outcome.refused(DirectoryProblem.TEXT_WRONG, "most", PersonDraft.NAME);
        }
        if (draft.joinedOn().isAfter(clock.today())) {
            return Outcome.refused(DirectoryProblem.DATE_IN_FUTURE);
        }
        return tx.run(key, String.class, () -> {
            var unit = tree.find(scope, unitId).orElse(null);
            if (unit == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (unit.closedOn() != null) {
                return Outcome.refused(DirectoryProblem.UNIT_CLOSED, "unit", unit.name());
            }
            var index = number == null ? null : identities.index(number);
            if (index != null && records.byIdNumber(index).isPresent()) {
                return Outcome.refused(DirectoryProblem.ID_NUMBER_TAKEN);
            }
            var publicId = PublicIds.next();
            records.insert(new PersonRecords.NewPerson(
                    publicId,
                    name,
                    Pinyin.ofPerson(name),
                    draft.gender() == null && number != null ? number.gender() : draft.gender(),
                    number == null ? null : identities.seal(publicId, number),
                    index,
                    number == null ? null : number.tail(),
                    phone == null ? null : identities.sealPhone(publicId, phone),
                    phone == null ? null : identities.phoneIndex(phone),
                    text(draft.staffNumber()),
                    text(draft.education()),
                    unit.id(),
                    draft.category().name(),
                    draft.joinedOn(),
                    clock.now()));
            long personId = records.key(publicId).orElseThrow();
            open(personId, unit.id(), draft);
            records.refresh(List.of(personId), clock.today());
            audit.append(actor, "person.create", "person:" + personId, unit.id(), personId, Map.of("name", name));
            return Outcome.done(publicId);
        });
    }

    private void open(long personId, long unitId, PersonDraft draft) {
        spans.openUnit(personId, unitId, draft.joinedOn(), draft.source());
        spans.openCategory(personId, draft.category().name(), draft.joinedOn(), draft.source());
        for (var flag : Set.copyOf(draft.flags())) {
            spans.openStatus(personId, flag.name(), draft.joinedOn(), draft.source());
        }
        var post = text(draft.postTitle());
        if (post != null) {
            spans.openPost(personId, post, draft.joinedOn());
        }
    }

    private static boolean keepable(@Nullable String text, int most) {
        return text == null || Texts.keepable(Texts.tidy(text), most);
    }

    /** Tidied; null for nothing. */
    static @Nullable String text(@Nullable String typed) {
        var tidy = typed == null ? "" : Texts.tidy(typed);
        return tidy.isEmpty() ? null : tidy;
    }
}
