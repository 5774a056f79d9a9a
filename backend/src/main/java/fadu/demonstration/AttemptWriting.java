package fadu.demonstration;

import fadu.examination.OpenPaper;
import fadu.examination.Receipts;
import fadu.examination.Shown;
import fadu.exams.item.Item;
import fadu.exams.item.Response;
import fadu.exams.item.ResponseJson;
import fadu.exams.paper.Paper;
import fadu.exams.paper.PaperJson;
import fadu.exams.paper.Slot;
import fadu.exams.sitting.AnswerDigest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * Writes attempts as saving and handing in leave them: the paper, of each question what was acknowledged last, the frozen root
 * and the receipt. Marks are not written: the product marks what it finds.
 */
final class AttemptWriting {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Connection connection;
    private final Dice dice;
    private final Shown shown;
    private final Receipts receipts;
    private final Map<String, Item> items;
    private final Bulk attempts;
    private final Bulk papers;
    private final Bulk answers;
    private final Map<Paper, Long> kept = new HashMap<>();
    private final List<String> copies = new ArrayList<>();

    /**
     * For one exam.
     *
     * @param items the items of the bank by their public ids
     */
    AttemptWriting(Connection connection, Dice dice, Shown shown, Receipts receipts, Map<String, Item> items) {
        this.connection = connection;
        this.dice = dice;
        this.shown = shown;
        this.receipts = receipts;
        this.items = items;
        this.attempts = new Bulk(
                connection,
                "exam_attempt",
                "id, public_id, exam_id, person_id, unit_id, attempt_no, state, started_at, deadline_at, finished_at, hand_in,"
                        + " writer_client, last_seq, saves, last_saved_at, heard_at, questions, answered, frozen_root, receipt");
        this.papers = new Bulk(connection, "attempt_paper", "attempt_id, paper, shown", attempts);
        this.answers = new Bulk(
                connection,
                "answer_current",
                "attempt_id, slot, answer, answer_hash, server_seq, client_id, client_seq, saved_at",
                attempts);
    }

    /** Writes them; {@code paperOf} opens the paper of a person. */
    void write(long examId, int minutes, List<Planned> planned, LongFunction<OpenPaper> paperOf) {
        long first = last() + 1;
        long id = first;
        for (var each : planned) {
            write(id++, examId, minutes, each, paperOf.apply(each.person().id));
        }
        List.of(attempts, papers, answers).forEach(Bulk::flush);
        copyPapers();
        events(first);
    }

    private void write(long id, long examId, int minutes, Planned planned, OpenPaper paper) {
        var publicId = dice.publicId();
        var client = dice.publicId();
        var slots = paper.paper().slots();
        var responses = responses(planned, slots);
        var span = Duration.between(planned.startedAt(), planned.lastAt());
        var hashes = new TreeMap<Integer, String>();
        Instant savedAt = null;
        int seq = 0;
        for (var slot : slots) {
            var response = responses.get(slot.number());
            if (response == null) {
                answers.add(id, slot.number(), null, null, 0L, null, 0L, null);
                continue;
            }
            seq++;
            savedAt = planned.startedAt().plusSeconds(span.toSeconds() * seq / (responses.size() + 1));
            var text = ResponseJson.write(response);
            hashes.put(slot.number(), ResponseJson.hash(response));
            answers.add(id, slot.number(), text, hashes.get(slot.number()), (long) seq, client, (long) seq, savedAt);
        }
        boolean over = planned.handedIn();
        var root = over ? AnswerDigest.rootOfHashes(hashes) : null;
        attempts.add(
                id,
                publicId,
                examId,
                planned.person().id,
                planned.person().unitOn(planned.on()),
                1,
                over ? "HANDED_IN" : "OPEN",
                planned.startedAt(),
                planned.startedAt().plus(Duration.ofMinutes(minutes)),
                over ? planned.lastAt() : null,
                over ? "CANDIDATE" : null,
                client,
                (long) seq,
                (long) seq,
                savedAt,
                planned.lastAt(),
                slots.size(),
                over ? seq : null,
                root,
                root == null ? null : receipts.handIn(publicId, root, planned.lastAt()));
        paper(id, paper);
    }

    /** One text of each arrangement travels; the others are copied on the server. */
    private void paper(long id, OpenPaper paper) {
        var before = kept.putIfAbsent(paper.paper(), id);
        if (before == null) {
            papers.add(
                    id,
                    new String(PaperJson.bytes(paper.paper()), StandardCharsets.UTF_8),
                    shown.write(shown.slots(paper)));
        } else {
            copies.add("{\"a\":" + id + ",\"of\":" + before + "}");
        }
    }

    /** In the candidate's letters, by slot; what is not there was not answered. */
    private Map<Integer, Response> responses(Planned planned, List<Slot> slots) {
        var right = right(planned.mark(), slots);
        int upTo = (int) Math.round(slots.size() * planned.share());
        var responses = new HashMap<Integer, Response>();
        for (var slot : slots) {
            var question = Objects.requireNonNull(items.get(slot.item().id())).question();
            boolean silent = !right.contains(slot.number()) && dice.chance(12);
            var response = right.contains(slot.number()) ? Answers.right(question) : Answers.wrong(question);
            if (slot.number() <= upTo && !silent && !response.isEmpty()) {
                responses.put(slot.number(), slot.toShown(response));
            }
        }
        return responses;
    }

    /** Slots that together give as much of the mark as fits. */
    private Set<Integer> right(int mark, List<Slot> slots) {
        var total = slots.stream().map(Slot::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
        var room = total.multiply(BigDecimal.valueOf(mark)).divide(HUNDRED);
        var order = new ArrayList<>(slots);
        Collections.shuffle(order, new Random(dice.between(0, Integer.MAX_VALUE - 1)));
        var right = new HashSet<Integer>();
        for (var slot : order) {
            if (slot.marks().compareTo(room) <= 0) {
                right.add(slot.number());
                room = room.subtract(slot.marks());
            }
        }
        return right;
    }

    private long last() {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COALESCE(MAX(id), 0) FROM exam_attempt")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration's attempts could not be counted", e);
        }
    }

    private void copyPapers() {
        try (var statement = connection.prepareStatement("""
                INSERT INTO attempt_paper (attempt_id, paper, shown)
                SELECT j.attempt, p.paper, p.shown
                FROM JSON_TABLE(?, '$[*]' COLUMNS (attempt BIGINT PATH '$.a', sample BIGINT PATH '$.of')) j
                JOIN attempt_paper p ON p.attempt_id = j.sample""")) {
            statement.setString(1, copies.stream().collect(Collectors.joining(",", "[", "]")));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration's papers could not be written", e);
        }
    }

    /** Everybody saved each answer once, so that the events are what stands. */
    private void events(long first) {
        try (var statement = connection.prepareStatement("""
                INSERT INTO answer_event (attempt_id, server_seq, client_id, client_seq, slot, answer, answer_hash, saved_at,
                                          epoch, status)
                SELECT attempt_id, server_seq, client_id, client_seq, slot, answer, answer_hash, saved_at, 1, 'OK'
                FROM answer_current WHERE attempt_id >= ? AND server_seq > 0""")) {
            statement.setLong(1, first);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration's answers could not be written", e);
        }
    }

    /**
     * An attempt to be written.
     *
     * @param mark about what it earns of 100, never more
     * @param share of the questions that were reached, 0 to 1
     * @param lastAt when it was handed in, or heard of last where it is still open
     */
    record Planned(
            DemoPerson person,
            int mark,
            double share,
            Instant startedAt,
            Instant lastAt,
            boolean handedIn,
            LocalDate on) {}
}
