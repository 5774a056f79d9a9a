package fadu.directory;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Correcting what stands in a person's row; what is dated has use cases of its own. */
@Singleton
public class EditingPerson {
    private final OnePerson one;
    private final PersonRecords records;
    private final Identities identities;
    private final Audit audit;
    private final Tx tx;

    EditingPerson(OnePerson one, PersonRecords records, Identities identities, Audit audit, Tx tx) {
        this.one = one;
        this.records = records;
        this.identities = identities;
        this.audit = audit;
        this.tx = tx;
    }

    /**
     * What to change: null leaves as it is, an empty text clears.
     *
     * @param version the version the caller read
     */
    public record Edit(
            @Nullable String name,
            @Nullable String gender,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String staffNumber,
            @Nullable String education,
            int version) {}

    /** Changes what is asked; refused when somebody changed the person since. */
    public Outcome<PersonRecord> edit(Actor actor, String publicId, Edit edit) {
        var name = edit.name() == null ? null : Texts.name(edit.name());
        if ((name != null && (name.isEmpty() || !Texts.keepable(name, PersonDraft.NAME)))
                || !fits(edit.staffNumber())
                || !fits(edit.education())) {
            return Outcome.refused(DirectoryProblem.TEXT_WRONG, "most", PersonDraft.NAME);
        }
        return tx.run(() -> one.lock(actor, publicId).then(person -> {
            var identity = writeIdNumber(person, edit.idNumber()).then(done -> writePhone(person, edit.phone()));
            return identity.then(done -> {
                var newName = name == null ? person.name() : name;
                var read = Pinyin.ofPerson(newName);
                int rows = records.edit(
                        person.id(),
                        newName,
                        read.whole(),
                        read.initials(),
                        changed(edit.gender(), person.gender()),
                        changed(edit.staffNumber(), person.staffNumber()),
                        changed(edit.education(), person.education()),
                        edit.version());
                if (rows == 0) {
                    return Outcome.refused(CommonProblem.CHANGED_MEANWHILE);
                }
                audit.append(
                        actor,
                        "person.edit",
                        "person:" + person.id(),
                        person.unitId(),
                        person.id(),
                        Map.of("fields", fields(edit), "before", person.name(), "after", newName));
                return one.find(actor, publicId);
            });
        }));
    }

    private Outcome<Boolean> writeIdNumber(PersonRecord person, @Nullable String typed) {
        if (typed == null) {
            return Outcome.done(false);
        }
        if (typed.isBlank()) {
            records.setIdNumber(person.id(), null, null, null);
            return Outcome.done(true);
        }
        var number = IdNumber.read(typed).orElse(null);
        if (number == null) {
            return Outcome.refused(DirectoryProblem.ID_NUMBER_WRONG);
        }
        var index = identities.index(number);
        var holder = records.byIdNumber(index);
        if (holder.isPresent() && holder.get() != person.id()) {
            return Outcome.refused(DirectoryProblem.ID_NUMBER_TAKEN);
        }
        records.setIdNumber(person.id(), identities.seal(person.publicId(), number), index, number.tail());
        return Outcome.done(true);
    }

    private Outcome<Boolean> writePhone(PersonRecord person, @Nullable String typed) {
        if (typed == null) {
            return Outcome.done(false);
        }
        if (typed.isBlank()) {
            records.setPhone(person.id(), null, null);
            return Outcome.done(true);
        }
        var phone = Phone.read(typed).orElse(null);
        if (phone == null) {
            return Outcome.refused(DirectoryProblem.PHONE_WRONG);
        }
        records.setPhone(person.id(), identities.sealPhone(person.publicId(), phone), identities.phoneIndex(phone));
        return Outcome.done(true);
    }

    private static boolean fits(@Nullable String text) {
        return text == null || Texts.keepable(Texts.tidy(text), PersonDraft.SHORT);
    }

    private static @Nullable String changed(@Nullable String typed, @Nullable String before) {
        return typed == null ? before : CreatingPerson.text(typed);
    }

    private static TreeSet<String> fields(Edit edit) {
        var fields = new TreeSet<String>();
        note(fields, "name", edit.name());
        note(fields, "gender", edit.gender());
        note(fields, "idNumber", edit.idNumber());
        note(fields, "phone", edit.phone());
        note(fields, "staffNumber", edit.staffNumber());
        note(fields, "education", edit.education());
        return fields;
    }

    private static void note(TreeSet<String> fields, String name, @Nullable String value) {
        if (Objects.nonNull(value)) {
            fields.add(name);
        }
    }
}
