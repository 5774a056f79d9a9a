package fadu.examination;

import fadu.exams.paper.PaperJson;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Starting an attempt: who may, the deadline by the database's clock, the paper laid out for this candidate, all in one
 * transaction whose length does not depend on the paper's. Two starts at once meet at the unique keys of the attempt, and both
 * are shown the one that was begun.
 */
@Singleton
public class StartingAttempt {
    private final Attempts attempts;
    private final Eligibility eligibility;
    private final SittingPapers papers;
    private final Shown shown;
    private final ReadingRoom reading;
    private final Audit audit;
    private final Turns turns;
    private final Tx tx;

    StartingAttempt(
            Attempts attempts,
            Eligibility eligibility,
            SittingPapers papers,
            Shown shown,
            ReadingRoom reading,
            Audit audit,
            Turns turns,
            Tx tx) {
        this.attempts = attempts;
        this.eligibility = eligibility;
        this.papers = papers;
        this.shown = shown;
        this.reading = reading;
        this.audit = audit;
        this.turns = turns;
        this.tx = tx;
    }

    /**
     * Starts, or goes on with the running attempt when the window that asks is the one that writes.
     *
     * @param client the window's own random name
     * @param takeOver true when another window's writing is to end
     */
    public Outcome<Room> start(Actor actor, String examId, String client, boolean takeOver) {
        return turns.take(Turns.TO_START, () -> inTurn(actor, examId, client, takeOver));
    }

    private Outcome<Room> inTurn(Actor actor, String examId, String client, boolean takeOver) {
        Outcome<Begun> begun = tx.run(() -> {
            var sitter = attempts.sitter(actor.personId(), examId).orElse(null);
            if (sitter == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var running = sitter.openAttemptId();
            if (running != null) {
                return Outcome.done(new Running(running));
            }
            var objection = eligibility.objection(sitter);
            if (objection.isPresent()) {
                return new Outcome.Refused<>(objection.get());
            }
            return papers.open(sitter.paperId(), actor.personId())
                    .then(paper -> Outcome.done(begin(actor, sitter, paper, client)));
        });
        return begun.then(each -> switch (each) {
            case Fresh(var room) -> Outcome.done(room);
            case Running(var attempt) -> goOn(actor, attempt, client, takeOver);
            case Raced() ->
                attempts.sitter(actor.personId(), examId)
                        .map(Sitter::openAttemptId)
                        .map(attempt -> goOn(actor, attempt, client, takeOver))
                        .orElseGet(() -> Outcome.refused(CommonProblem.CHANGED_MEANWHILE));
        });
    }

    /** Makes the asking window the one that writes; what the other still sends is kept as evidence. */
    public Outcome<Room> takeOver(Actor actor, String attemptId, String client) {
        Outcome<String> taken = tx.run(() -> {
            var attempt = attempts.lock(attemptId)
                    .filter(each -> each.personId() == actor.personId())
                    .orElse(null);
            if (attempt == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            if (attempt.state() == AttemptState.OPEN
                    && !attempt.overdue()
                    && !attempt.writerClient().equals(client)) {
                attempts.takeOver(attempt.id(), client);
                audit.append(
                        actor,
                        "attempt.take-over",
                        "attempt:" + attemptId,
                        attempt.unitId(),
                        actor.personId(),
                        Map.of("epoch", attempt.writerEpoch() + 1));
            }
            return Outcome.done(attemptId);
        });
        return taken.then(id -> reading.room(actor, id));
    }

    private Outcome<Room> goOn(Actor actor, String attemptId, String client, boolean takeOver) {
        if (takeOver) {
            return takeOver(actor, attemptId, client);
        }
        return reading.room(actor, attemptId)
                .then(room -> room.attempt().state() == AttemptState.HANDED_IN
                                || room.attempt().writerClient().equals(client)
                        ? Outcome.done(room)
                        : Outcome.refused(ExaminationProblem.ATTEMPT_ELSEWHERE));
    }

    private Begun begin(Actor actor, Sitter sitter, OpenPaper paper, String client) {
        var publicId = PublicIds.next();
        var slots = shown.slots(paper);
        int number = sitter.attemptsUsed() + 1;
        if (attempts.insert(
                        publicId,
                        sitter.id(),
                        sitter.personId(),
                        sitter.personUnitId(),
                        number,
                        sitter.readAt(),
                        sitter.deadline(),
                        client,
                        slots.size())
                == 0) {
            return new Raced();
        }
        var kept = shown.write(slots);
        attempts.insertPaper(publicId, new String(PaperJson.bytes(paper.paper()), StandardCharsets.UTF_8), kept);
        attempts.insertPlaces(publicId, places(slots.size()));
        audit.append(
                actor,
                "attempt.start",
                "attempt:" + publicId,
                sitter.unitId(),
                sitter.personId(),
                Map.of(
                        "exam", sitter.publicId(),
                        "number", number,
                        "deadline", sitter.deadline().toString(),
                        "paper", PaperJson.hash(paper.paper())));
        return new Fresh(room(publicId, sitter, number, client, slots, kept));
    }

    /** What was just written, so that a start need not read it back. */
    private static Room room(
            String publicId, Sitter sitter, int number, String client, List<ShownSlot> slots, String kept) {
        return new Room(
                new AttemptRow(
                        0,
                        publicId,
                        sitter.id(),
                        sitter.personId(),
                        sitter.personUnitId(),
                        number,
                        AttemptState.OPEN,
                        sitter.readAt(),
                        sitter.deadline(),
                        null,
                        null,
                        null,
                        1,
                        client,
                        0,
                        slots.size(),
                        null,
                        null,
                        null,
                        sitter.readAt(),
                        sitter.readAt()),
                new RoomLine(
                        0,
                        sitter.publicId(),
                        sitter.title(),
                        sitter.kind(),
                        sitter.instructions(),
                        sitter.earliestHandInMinutes(),
                        sitter.opensAt(),
                        sitter.personName(),
                        sitter.number(),
                        kept),
                slots,
                List.of());
    }

    private static String places(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Objects::toString).collect(Collectors.joining(",", "[", "]"));
    }

    /** What a start came upon. */
    private sealed interface Begun {}

    private record Fresh(Room room) implements Begun {}

    private record Running(String attempt) implements Begun {}

    /** Another start of the same person was faster. */
    private record Raced() implements Begun {}
}
