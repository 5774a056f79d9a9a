package fadu.notice;

import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.audit.Audit;
import fadu.platform.blob.Blobs;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reading letters, on the screen or as PDF. When the addressee opens one for the first time, that is proof of service by
 * inbox; a handler's reading proves nothing.
 */
@Singleton
public class ReadingLetters {
    private final Letters letters;
    private final LetterFont font;
    private final LetterPrinter printer;
    private final Blobs blobs;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;
    private final ObjectMapper json;

    ReadingLetters(
            Letters letters,
            LetterFont font,
            LetterPrinter printer,
            Blobs blobs,
            Audit audit,
            Tx tx,
            Clock clock,
            ObjectMapper json) {
        this.letters = letters;
        this.font = font;
        this.printer = printer;
        this.blobs = blobs;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
        this.json = json;
    }

    /** One's own letters, newest first. Seeing the list serves nothing. */
    public List<Letter> own(Actor actor) {
        return letters.of(Scope.own(actor.personId()));
    }

    /** A letter with its words and the proofs of its service. */
    public Outcome<Opened> open(Actor actor, String id) {
        return letters.find(actor.scope(), id).isEmpty()
                ? Outcome.refused(CommonProblem.NOT_FOUND)
                : Outcome.done(opened(actor, id));
    }

    /**
     * The letter's PDF, printed at its first opening and kept. Where the font is missing nothing is printed and nothing
     * counts as served.
     */
    public Outcome<Sheet> pdf(Actor actor, String id) {
        var letter = letters.find(actor.scope(), id).orElse(null);
        if (letter == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        var kept = letter.fileHash();
        if (kept == null) {
            var faces = font.find();
            if (faces.isEmpty()) {
                return Outcome.refused(NoticeProblem.FONT_MISSING);
            }
            var content = letter.content().getBytes(StandardCharsets.UTF_8);
            var pdf = printer.print(text(letter), content, letter.madeAt(), faces.get());
            kept = blobs.keep(new ByteArrayInputStream(pdf), "application/pdf");
            letters.keepFile(letter.id(), kept);
        }
        opened(actor, id);
        return Outcome.done(new Sheet(letter.number(), read(kept)));
    }

    private Opened opened(Actor actor, String id) {
        return tx.write(() -> {
            var letter = letters.lock(actor.scope(), id).orElseThrow();
            if (letter.personId() == actor.personId()
                    && letters.services(letter.id()).stream()
                            .noneMatch(row -> row.way().equals(ServiceWay.INBOX.name()))) {
                letters.addService(letter.id(), ServiceWay.INBOX.name(), clock.now(), null, null);
                letters.markServed(letter.id(), clock.now());
                audit.append(
                        actor,
                        "letter.open",
                        "letter:" + id,
                        letter.unitId(),
                        letter.personId(),
                        Map.of("number", letter.number()));
            }
            var current = letters.find(actor.scope(), id).orElseThrow();
            return new Opened(current, text(current), letters.services(current.id()));
        });
    }

    private LetterText text(Letter letter) {
        try {
            return Objects.requireNonNull(json.readValue(letter.content(), LetterText.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(String hash) {
        try (var content = blobs.open(hash).orElseThrow().content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A letter as read. */
    public record Opened(Letter letter, LetterText text, List<ServiceRow> services) {}

    /** A printed letter. */
    public record Sheet(String number, byte[] pdf) {}
}
