package fadu.fault;

import fadu.exams.sitting.AnswerDigest;
import fadu.fault.ExamBook.Ack;
import fadu.fault.ExamBook.HandIn;
import fadu.fault.ExamBook.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what the windows were told with what the database holds; pure, so that recorded histories can be put before it too. */
final class ExamCheck {
    /** What can be wrong. */
    enum What {
        /** Acknowledged and not there. */
        LOST,
        /** There with another text, another question or another number than acknowledged. */
        ALTERED,
        /** What stands for a question is older than the last that was acknowledged. */
        STALE,
        /** Called saved although it does not count. */
        FALSE_SAVED,
        /** Called not saved although it counts. */
        FALSE_FAILED,
        /** One answer is there twice. */
        DOUBLED,
        /** Numbers with gaps, or an older answer that overtook a newer one. */
        ORDER,
        /** A window that had been replaced still wrote. */
        EPOCH,
        /** A receipt that only another key could have made. */
        RECEIPT,
        /** Not exactly one hand-in, or not of the answers that were acknowledged. */
        HAND_IN,
        /** Time was won or lost. */
        TIME
    }

    /** One thing that is wrong. */
    record Finding(What what, String attempt, String detail) {}

    private final ExamCodes codes;
    private final List<Finding> findings = new ArrayList<>();

    private ExamCheck(ExamCodes codes) {
        this.codes = codes;
    }

    static List<Finding> of(Map<String, Told> told, Map<String, ExamRows> rows, ExamCodes codes) {
        var check = new ExamCheck(codes);
        told.forEach((attempt, each) -> check.attempt(attempt, each, rows.get(attempt)));
        return check.findings;
    }

    /** How many of each. */
    static Map<What, Long> counts(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::what, Collectors.counting()));
    }

    private void attempt(String attempt, Told told, @Nullable ExamRows rows) {
        if (rows == null) {
            told.acked().forEach(ack -> found(What.LOST, attempt, "the whole attempt, " + ack));
            return;
        }
        var byKey = new HashMap<String, ExamRows.Event>();
        for (var event : rows.events()) {
            if (byKey.put(event.client() + " " + event.clientSeq(), event) != null) {
                found(What.DOUBLED, attempt, "one number twice, " + event);
            }
        }
        told.acked().forEach(ack -> acknowledged(ack, byKey, rows));
        told.refused().forEach(sent -> {
            var event = byKey.get(sent.client() + " " + sent.seq());
            if (event != null && event.counts()) {
                found(What.FALSE_FAILED, attempt, sent + " counts as " + event);
            }
        });
        events(told, rows);
        stands(told, rows, byKey);
        writers(rows);
        end(told, rows);
    }

    private void acknowledged(Ack ack, Map<String, ExamRows.Event> byKey, ExamRows rows) {
        var sent = ack.sent();
        var event = byKey.get(sent.client() + " " + sent.seq());
        if (event == null) {
            found(What.LOST, sent.attempt(), String.valueOf(ack));
            return;
        }
        if (event.slot() != sent.slot()
                || !event.hash().equals(sent.hash())
                || !event.realHash().equals(sent.hash())
                || event.serverSeq() != ack.serverSeq()
                || !event.savedAt().equals(ack.at())) {
            found(What.ALTERED, sent.attempt(), ack + " is " + event);
        }
        boolean overtaken = rows.events().stream()
                .anyMatch(other -> other.counts()
                        && other.slot() == event.slot()
                        && other.client().equals(event.client())
                        && other.clientSeq() > event.clientSeq());
        if (event.status().equals("LATE") || (event.status().equals("SUPERSEDED") && !overtaken)) {
            found(What.FALSE_SAVED, sent.attempt(), ack + " is " + event.status());
        }
        if (event.epoch() != sent.epoch()) {
            found(What.EPOCH, sent.attempt(), ack + " stands under epoch " + event.epoch());
        }
        if (!codes.answer(sent.attempt(), ack.serverSeq(), sent.slot(), sent.hash(), ack.at())
                .equals(ack.receipt())) {
            found(What.RECEIPT, sent.attempt(), String.valueOf(ack));
        }
    }

    private void events(Told told, ExamRows rows) {
        var sent = told.sent().stream()
                .map(each -> each.client() + " " + each.seq() + " " + each.hash())
                .collect(Collectors.toSet());
        var texts = new HashSet<String>();
        var newest = new HashMap<String, Long>();
        long number = 0;
        for (var event : rows.events()) {
            if (event.serverSeq() != ++number) {
                found(What.ORDER, rows.attempt(), "number " + number + " is " + event);
                number = event.serverSeq();
            }
            if (!sent.contains(event.client() + " " + event.clientSeq() + " " + event.hash())) {
                found(What.ALTERED, rows.attempt(), "nobody sent " + event);
            }
            if (event.counts()) {
                if (!texts.add(event.slot() + " " + event.hash())) {
                    found(What.DOUBLED, rows.attempt(), "the same answer counts twice, " + event);
                }
                var before = newest.put(event.client() + " " + event.slot(), event.clientSeq());
                if (before != null && before > event.clientSeq()) {
                    found(What.ORDER, rows.attempt(), "an older answer overtook number " + before + ", " + event);
                }
                var finished = rows.finishedAt();
                if (!event.savedAt().isBefore(rows.deadline())
                        || (finished != null && event.savedAt().isAfter(finished))) {
                    found(What.TIME, rows.attempt(), "counts after the end, " + event);
                }
            }
        }
        if (number != rows.lastSeq()) {
            found(What.ORDER, rows.attempt(), "the attempt says " + rows.lastSeq() + ", the last event is " + number);
        }
    }

    private void stands(Told told, ExamRows rows, Map<String, ExamRows.Event> byKey) {
        rows.last().forEach((slot, last) -> {
            var stands = rows.current().get(slot);
            if (stands == null || stands.serverSeq() < last.serverSeq()) {
                found(What.STALE, rows.attempt(), "question " + slot + ": " + stands + " instead of " + last);
            } else if (!stands.hash().equals(last.hash()) || !stands.realHash().equals(last.hash())) {
                found(What.ALTERED, rows.attempt(), "question " + slot + ": " + stands + " instead of " + last);
            }
        });
        var acked = new HashMap<Integer, Long>();
        told.acked().stream()
                .filter(ack ->
                        byKey.containsKey(ack.sent().client() + " " + ack.sent().seq()))
                .forEach(ack -> acked.merge(ack.sent().slot(), ack.serverSeq(), Math::max));
        acked.forEach((slot, seq) -> {
            var stands = rows.current().get(slot);
            if (stands == null || stands.serverSeq() < seq) {
                found(
                        What.STALE,
                        rows.attempt(),
                        "question " + slot + " was acknowledged as " + seq + ", stands " + stands);
            }
        });
    }

    /** One window an epoch, and epochs only grow among what counts. */
    private void writers(ExamRows rows) {
        var windows = new HashMap<Integer, String>();
        int epoch = 0;
        for (var event : rows.events().stream().filter(ExamRows.Event::counts).toList()) {
            if (!windows.computeIfAbsent(event.epoch(), absent -> event.client())
                            .equals(event.client())
                    || event.epoch() < epoch) {
                found(What.EPOCH, rows.attempt(), "epoch " + epoch + " was followed by " + event);
            }
            epoch = Math.max(epoch, event.epoch());
        }
    }

    private void end(Told told, ExamRows rows) {
        if (!rows.deadline().equals(rows.ends())) {
            found(What.TIME, rows.attempt(), "deadline " + rows.deadline() + " instead of " + rows.ends());
        }
        var finished = rows.finishedAt();
        if (rows.open() || finished == null) {
            told.handIns().forEach(each -> found(What.HAND_IN, rows.attempt(), "confirmed and still open, " + each));
            return;
        }
        if (rows.collected() != 1 || rows.marks() != 1) {
            found(What.HAND_IN, rows.attempt(), rows.collected() + " hand-ins, " + rows.marks() + " marks");
        }
        var root = root(rows);
        if (!root.equals(rows.root())) {
            found(What.HAND_IN, rows.attempt(), "frozen " + rows.root() + ", the answers give " + root);
        }
        if (!codes.handIn(rows.attempt(), String.valueOf(rows.root()), finished).equals(rows.receipt())) {
            found(What.RECEIPT, rows.attempt(), "hand-in " + rows.receipt());
        }
        told.handIns().forEach(each -> confirmed(each, rows, finished));
        boolean byDeadline = "DEADLINE".equals(rows.how());
        if (byDeadline ? !finished.equals(rows.deadline()) : finished.isAfter(rows.deadline())) {
            found(What.TIME, rows.attempt(), rows.how() + " at " + finished + ", deadline " + rows.deadline());
        }
    }

    private void confirmed(HandIn told, ExamRows rows, Instant finished) {
        if (!told.root().equals(rows.root())
                || !told.code().equals(rows.receipt())
                || !told.finishedAt().equals(finished)) {
            found(What.HAND_IN, rows.attempt(), "confirmed " + told + ", kept " + rows.root() + " " + rows.receipt());
        }
    }

    /** The root over the answers that count. */
    static String root(ExamRows rows) {
        return AnswerDigest.rootOfHashes(rows.last().values().stream()
                .sorted(Comparator.comparing(ExamRows.Event::slot))
                .collect(Collectors.toMap(ExamRows.Event::slot, event -> Objects.requireNonNull(event.hash()))));
    }

    private void found(What what, String attempt, String detail) {
        findings.add(new Finding(what, attempt, detail));
    }
}
