package fadu.notice;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.time.Clock;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes official letters within the transaction of the decision they tell of. */
@Singleton
public class WritingLetters {
    private final Letters letters;
    private final Sending sending;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;
    private final ObjectMapper json;

    WritingLetters(Letters letters, Sending sending, Audit audit, Tx tx, Clock clock, ObjectMapper json) {
        this.letters = letters;
        this.sending = sending;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Gives the letter the next number of its series, puts it on record and tells the addressee. The PDF is made when
     * somebody first opens it. The letter is not served by this: opening it, or a reviewer's entry, is the proof.
     */
    public Letter write(Actor actor, LetterDraft draft) {
        tx.requireOpen();
        var today = clock.today();
        var number = draft.series() + "〔" + today.getYear() + "〕" + letters.nextNumber(draft.series(), today.getYear())
                + "号";
        var text = new LetterText(
                number,
                draft.title(),
                letters.nameOf(draft.personId()).orElseThrow(),
                draft.paragraphs(),
                draft.basis(),
                draft.appeal(),
                draft.issuer(),
                today);
        var id = PublicIds.next();
        letters.add(
                id,
                number,
                draft.personId(),
                draft.unitId(),
                draft.subjectRef(),
                draft.title(),
                write(text),
                clock.now());
        sending.message(
                draft.personId(),
                draft.topic(),
                draft.title(),
                number + "。请打开文书查看全文，打开即视为送达。",
                "/letters/" + id,
                "letter:" + id);
        audit.append(
                actor,
                "letter.write",
                "letter:" + id,
                draft.unitId(),
                draft.personId(),
                Map.of("number", number, "about", draft.subjectRef()));
        return letters.about(draft.subjectRef()).stream()
                .filter(letter -> letter.publicId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String write(LetterText text) {
        try {
            return json.writeValueAsString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
