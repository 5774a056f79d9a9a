package fadu.fault;

import fadu.fault.ExamBook.Ack;
import fadu.fault.ExamBook.HandIn;
import fadu.fault.ExamBook.Sent;
import fadu.stage.Client;
import fadu.stage.Hall;
import fadu.stage.Wire;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's window as the page is built: answers go into an outbox first, leave it only by an acknowledgement, and go again in
 * the same words under the same number when nobody knows what became of them. No two answers of a run have the same text.
 */
final class Window implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final int MOST_AT_ONCE = 40;

    /** How a page may be wrong. */
    enum Habit {
        /** As it is built. */
        RIGHT,
        /** What was not answered is sent again as something new. */
        NEW_NUMBER,
        /** After a fault the outbox is forgotten and everything is shown as saved (Artemis 12948). */
        FORGETS
    }

    private final Wire wire;
    private final ExamBook book;
    private final Random random;
    private final int questions;
    private final Habit habit;
    private final int burst;
    private String client = "w-" + UUID.randomUUID().toString().substring(0, 18);
    private final Deque<Answer> outbox = new ArrayDeque<>();
    private String attempt = "";
    private int epoch;
    private long seq;
    private int singles;
    private volatile boolean over;

    private record Answer(Sent sent, String text) {}

    Window(Hall.Candidate candidate, URI address, ExamBook book, int questions, int burst, long seed, Habit habit) {
        this.wire = candidate.wire(address, PATIENCE);
        this.book = book;
        this.questions = questions;
        this.random = new Random(seed);
        this.habit = habit;
        this.burst = burst;
    }

    String attempt() {
        return attempt;
    }

    /** True once this window was told that it may not write any more. */
    boolean over() {
        return over;
    }

    /** True while something is not acknowledged yet. */
    boolean waiting() {
        return !outbox.isEmpty() && !over;
    }

    /** Starts, or takes the writing over; tries until the server answers. */
    Window start(String exam, boolean takeOver) {
        for (int tries = 0; tries < 60; tries++) {
            var answer = wire.post(
                    "/api/exams/" + exam + "/start", "{\"clientId\":\"" + client + "\",\"takeOver\":" + takeOver + "}");
            if (answer.status() == 200) {
                attempt = answer.field("attemptId");
                epoch = ((Number) Objects.requireNonNull(answer.object().get("epoch"))).intValue();
                return this;
            }
            if (!unknown(answer)) {
                throw new IllegalStateException("start answered " + answer);
            }
            Crew.pause(500);
        }
        throw new IllegalStateException("nobody answered a start for half a minute");
    }

    /** Answers something more and sends what is in the outbox; false when nobody knows what became of it. */
    boolean step() {
        if (over) {
            return false;
        }
        int more = 1 + random.nextInt(burst);
        for (int i = 0; i < more && outbox.size() < MOST_AT_ONCE; i++) {
            add(1 + random.nextInt(questions), UUID.randomUUID().toString().substring(0, 13));
        }
        return send();
    }

    /** What is not acknowledged. */
    List<Sent> open() {
        return outbox.stream().map(Answer::sent).toList();
    }

    /** Sends what is in the outbox once more; true when it is empty or has an answer for good. */
    boolean replay() {
        return outbox.isEmpty() || over || send();
    }

    private void add(int slot, String text) {
        var json = "{\"blanks\":[\"" + text + "\"]}";
        var sent = new Sent(attempt, client, epoch, ++seq, slot, sha256(json));
        book.sent(sent);
        outbox.add(new Answer(sent, json));
    }

    private boolean send() {
        var going = outbox.stream().limit(singles > 0 ? 1 : MOST_AT_ONCE).toList();
        var body = going.stream()
                .map(each -> "{\"seq\":" + each.sent().seq() + ",\"slot\":"
                        + each.sent().slot() + ",\"response\":" + each.text() + "}")
                .collect(Collectors.joining(
                        ",", "{\"clientId\":\"" + client + "\",\"epoch\":" + epoch + ",\"answers\":[", "]}"));
        var answer = wire.post("/api/attempts/" + attempt + "/answers", body);
        if (answer.status() == 200) {
            take(going, answer);
            return true;
        }
        if (unknown(answer)) {
            book.nobodyKnows();
            lost(going);
            return false;
        }
        if (going.size() > 1) {
            // Refused as a whole: one by one shows which answer is meant, and which had arrived before.
            singles = going.size();
            return true;
        }
        if (answer.body().contains("\"ATTEMPT_SUPERSEDED\"") || answer.body().contains("\"ATTEMPT_HANDED_IN\"")) {
            book.refused(open());
            over = true;
        } else {
            book.refused(going.stream().map(Answer::sent).toList());
            book.unexpected("save of " + attempt + ": " + answer);
            going.forEach(outbox::remove);
        }
        singles = Math.max(0, singles - 1);
        return true;
    }

    @SuppressWarnings("unchecked")
    private void take(List<Answer> going, Client.Answer answer) {
        var receipts = (List<Map<String, Object>>)
                Objects.requireNonNull(answer.object().get("receipts"));
        var acks = new ArrayList<Ack>();
        for (int i = 0; i < going.size(); i++) {
            var sent = going.get(i).sent();
            var receipt = receipts.get(i);
            if (number(receipt, "seq") != sent.seq() || !sent.hash().equals(receipt.get("answerHash"))) {
                book.unexpected("the receipt " + receipt + " is not of " + sent);
                return;
            }
            acks.add(new Ack(
                    sent,
                    number(receipt, "serverSeq"),
                    Instant.parse(String.valueOf(receipt.get("serverTime"))),
                    String.valueOf(receipt.get("receipt"))));
        }
        book.acknowledged(acks);
        going.forEach(outbox::remove);
        singles = Math.max(0, singles - going.size());
    }

    /** What a page does that got no answer. */
    private void lost(List<Answer> going) {
        switch (habit) {
            case RIGHT -> {}
            case NEW_NUMBER -> {
                outbox.clear();
                going.forEach(each -> {
                    var again = new Sent(
                            attempt,
                            client,
                            epoch,
                            ++seq,
                            each.sent().slot(),
                            each.sent().hash());
                    book.sent(again);
                    outbox.add(new Answer(again, each.text()));
                });
            }
            case FORGETS -> {
                book.acknowledged(going.stream()
                        .map(each -> new Ack(each.sent(), 0, Instant.EPOCH, "shown as saved"))
                        .toList());
                outbox.clear();
            }
        }
    }

    /** Hands in; null when nobody knows. */
    @Nullable
    HandIn handIn() {
        var answer = wire.post("/api/attempts/" + attempt + "/hand-in", "{\"epoch\":" + epoch + "}");
        if (answer.status() == 200) {
            var handIn = read(answer);
            book.handedIn(handIn);
            return handIn;
        }
        if (!unknown(answer)) {
            book.unexpected("hand-in of " + attempt + ": " + answer);
        }
        return null;
    }

    /** Asks for the receipt, which collects a paper whose time is up; null when nobody knows or it is still open. */
    @Nullable
    HandIn receipt() {
        var answer = wire.get("/api/attempts/" + attempt + "/receipt");
        if (answer.status() != 200) {
            return null;
        }
        var handIn = read(answer);
        book.handedIn(handIn);
        return handIn;
    }

    private HandIn read(Client.Answer answer) {
        return new HandIn(
                attempt, answer.field("root"), answer.field("code"), Instant.parse(answer.field("finishedAt")));
    }

    /** The same candidate, attempt and window over another connection, for what is done twice at once. */
    Window twin(Hall.Candidate candidate, URI address) {
        var twin = new Window(candidate, address, book, questions, burst, 0, habit);
        twin.client = client;
        twin.attempt = attempt;
        twin.epoch = epoch;
        return twin;
    }

    private static boolean unknown(Client.Answer answer) {
        return answer.unknown()
                || answer.status() == 429
                || answer.body().contains("\"OUTCOME_UNKNOWN\"")
                || answer.body().contains("\"SAVE_BUSY\"")
                || answer.body().contains("\"CHANGED_MEANWHILE\"");
    }

    private static long number(Map<String, Object> map, String name) {
        return ((Number) Objects.requireNonNull(map.get(name))).longValue();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        wire.close();
    }
}
