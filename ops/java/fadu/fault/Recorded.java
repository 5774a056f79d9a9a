package fadu.fault;

import fadu.fault.ExamBook.Ack;
import fadu.fault.ExamBook.HandIn;
import fadu.fault.ExamBook.Told;
import fadu.fault.ExamCheck.What;
import fadu.fault.ExamRows.Current;
import fadu.fault.ExamRows.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What a wrong server would have left behind: the clean record of one attempt that was handed in, changed as that fault would have
 * changed it. They stand for faults that the database's own keys and constraints do not let happen here.
 */
final class Recorded {
    private Recorded() {}

    /** What was told and what is there. */
    record Case(Told told, ExamRows rows) {}

    /** A fault, what it does to a clean record, and what the checker must call it. */
    record Mutant(String name, What expected, UnaryOperator<Case> change) {}

    static List<Mutant> all() {
        return List.of(
                new Mutant("no unique key on the client's number", What.DOUBLED, Recorded::repeated),
                new Mutant(
                        "last_seq read before the lock: two answers under one number",
                        What.LOST,
                        Recorded::overwritten),
                new Mutant("last writer wins without order", What.STALE, Recorded::older),
                new Mutant("an answer that arrived late overtakes a newer one", What.ORDER, Recorded::overtaken),
                new Mutant("epoch ignored: a replaced window goes on writing", What.EPOCH, Recorded::twoWriters),
                new Mutant("accepted after the hand-in", What.TIME, Recorded::afterwards),
                new Mutant("deadline from the client's clock", What.TIME, Recorded::longer),
                new Mutant("auto-close at the time of the job instead of the deadline", What.TIME, Recorded::lateClose),
                new Mutant("auto-close takes the projection unchecked", What.HAND_IN, Recorded::unchecked),
                new Mutant("two hand-ins, each with its own receipt", What.HAND_IN, Recorded::twice),
                new Mutant("late answers called saved", What.FALSE_SAVED, Recorded::late),
                new Mutant("an unknown commit reported as failed", What.FALSE_FAILED, Recorded::failed),
                new Mutant("a receipt without a key", What.RECEIPT, Recorded::unkeyed),
                new Mutant("text changed beside its hash", What.ALTERED, Recorded::rewritten));
    }

    private static Case repeated(Case clean) {
        var rows = clean.rows();
        var first = rows.events().getFirst();
        var events = new ArrayList<>(rows.events());
        events.add(numbered(first, rows.lastSeq() + 1));
        return new Case(clean.told(), with(rows, events, rows.current(), rows.lastSeq() + 1));
    }

    private static Case overwritten(Case clean) {
        var rows = clean.rows();
        var lost = clean.told().acked().getFirst().sent();
        var events = new ArrayList<>(rows.events());
        events.removeIf(event -> event.client().equals(lost.client()) && event.clientSeq() == lost.seq());
        return new Case(clean.told(), with(rows, events, rows.current(), rows.lastSeq()));
    }

    private static Case older(Case clean) {
        var rows = clean.rows();
        var last = rows.last().values().stream()
                .filter(event -> earlier(rows, event) != null)
                .findFirst()
                .orElseThrow();
        var before = Objects.requireNonNull(earlier(rows, last));
        var current = new HashMap<>(rows.current());
        current.put(last.slot(), new Current(before.serverSeq(), before.hash(), before.hash()));
        return new Case(clean.told(), with(rows, rows.events(), current, rows.lastSeq()));
    }

    private static Case overtaken(Case clean) {
        var rows = clean.rows();
        var last = rows.last().values().stream()
                .filter(event -> earlier(rows, event) != null)
                .findFirst()
                .orElseThrow();
        var before = Objects.requireNonNull(earlier(rows, last));
        var events = rows.events().stream()
                .map(event -> event.equals(last)
                        ? numbered(before, last.serverSeq())
                        : event.equals(before) ? numbered(last, before.serverSeq()) : event)
                .toList();
        return new Case(clean.told(), with(rows, events, rows.current(), rows.lastSeq()));
    }

    private static Case twoWriters(Case clean) {
        var rows = clean.rows();
        var last = rows.events().stream()
                .filter(Event::counts)
                .reduce((one, other) -> other)
                .orElseThrow();
        var changed = new Event(
                last.serverSeq(),
                "w-replaced-window",
                last.clientSeq(),
                last.slot(),
                last.hash(),
                last.realHash(),
                last.savedAt(),
                last.epoch(),
                last.status());
        return new Case(clean.told(), with(rows, replaced(rows, last, changed), rows.current(), rows.lastSeq()));
    }

    private static Case afterwards(Case clean) {
        var rows = clean.rows();
        var last = rows.events().stream()
                .filter(Event::counts)
                .reduce((one, other) -> other)
                .orElseThrow();
        var at = Objects.requireNonNull(rows.finishedAt()).plusSeconds(2);
        var changed = new Event(
                last.serverSeq(),
                last.client(),
                last.clientSeq(),
                last.slot(),
                last.hash(),
                last.realHash(),
                at,
                last.epoch(),
                last.status());
        var acked = clean.told().acked().stream()
                .map(ack -> ack.serverSeq() == last.serverSeq()
                        ? new Ack(ack.sent(), ack.serverSeq(), at, ack.receipt())
                        : ack)
                .toList();
        return new Case(
                told(clean.told(), acked), with(rows, replaced(rows, last, changed), rows.current(), rows.lastSeq()));
    }

    private static Case longer(Case clean) {
        var rows = clean.rows();
        return new Case(
                clean.told(),
                new ExamRows(
                        rows.attempt(),
                        rows.open(),
                        rows.deadline().plus(Duration.ofMinutes(5)),
                        rows.ends(),
                        rows.finishedAt(),
                        rows.how(),
                        rows.root(),
                        rows.receipt(),
                        rows.lastSeq(),
                        rows.marks(),
                        rows.collected(),
                        rows.events(),
                        rows.current()));
    }

    private static Case lateClose(Case clean) {
        var rows = clean.rows();
        return new Case(
                clean.told(),
                new ExamRows(
                        rows.attempt(),
                        rows.open(),
                        rows.deadline(),
                        rows.ends(),
                        rows.deadline().plusSeconds(37),
                        "DEADLINE",
                        rows.root(),
                        rows.receipt(),
                        rows.lastSeq(),
                        rows.marks(),
                        rows.collected(),
                        rows.events(),
                        rows.current()));
    }

    private static Case unchecked(Case clean) {
        var rows = clean.rows();
        var events = new ArrayList<>(rows.events());
        var last = rows.last().values().iterator().next();
        events.remove(last);
        var other = with(rows, events, rows.current(), rows.lastSeq());
        return new Case(clean.told(), ended(rows, ExamCheck.root(other), 1));
    }

    private static Case twice(Case clean) {
        var rows = clean.rows();
        var told = new Told(
                clean.told().sent(),
                clean.told().acked(),
                clean.told().refused(),
                new ArrayList<>(List.of(new HandIn(
                        rows.attempt(),
                        "0".repeat(64),
                        "0000-0000-0000-0000",
                        Objects.requireNonNull(rows.finishedAt())))));
        return new Case(told, ended(rows, String.valueOf(rows.root()), 2));
    }

    private static Case late(Case clean) {
        var rows = clean.rows();
        var last = rows.events().stream()
                .filter(Event::counts)
                .reduce((one, other) -> other)
                .orElseThrow();
        var changed = new Event(
                last.serverSeq(),
                last.client(),
                last.clientSeq(),
                last.slot(),
                last.hash(),
                last.realHash(),
                last.savedAt(),
                last.epoch(),
                "LATE");
        return new Case(clean.told(), with(rows, replaced(rows, last, changed), rows.current(), rows.lastSeq()));
    }

    private static Case failed(Case clean) {
        var refused = List.of(clean.told().acked().getFirst().sent());
        return new Case(
                new Told(
                        clean.told().sent(),
                        clean.told().acked(),
                        refused,
                        clean.told().handIns()),
                clean.rows());
    }

    private static Case unkeyed(Case clean) {
        var acked = new ArrayList<>(clean.told().acked());
        var first = acked.getFirst();
        acked.set(
                0,
                new Ack(
                        first.sent(),
                        first.serverSeq(),
                        first.at(),
                        Window.sha256(first.sent().hash()).substring(0, 26)));
        return new Case(told(clean.told(), acked), clean.rows());
    }

    private static Case rewritten(Case clean) {
        var rows = clean.rows();
        var first = rows.events().stream().filter(Event::counts).findFirst().orElseThrow();
        var changed = new Event(
                first.serverSeq(),
                first.client(),
                first.clientSeq(),
                first.slot(),
                first.hash(),
                "0".repeat(64),
                first.savedAt(),
                first.epoch(),
                first.status());
        return new Case(clean.told(), with(rows, replaced(rows, first, changed), rows.current(), rows.lastSeq()));
    }

    private static @org.jspecify.annotations.Nullable Event earlier(ExamRows rows, Event last) {
        return rows.events().stream()
                .filter(event -> event.counts()
                        && event.slot() == last.slot()
                        && event.client().equals(last.client())
                        && event.serverSeq() < last.serverSeq())
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private static List<Event> replaced(ExamRows rows, Event old, Event fresh) {
        return rows.events().stream()
                .map(event -> event.equals(old) ? fresh : event)
                .toList();
    }

    private static Event numbered(Event event, long number) {
        return new Event(
                number,
                event.client(),
                event.clientSeq(),
                event.slot(),
                event.hash(),
                event.realHash(),
                event.savedAt(),
                event.epoch(),
                event.status());
    }

    private static Told told(Told told, List<Ack> acked) {
        return new Told(told.sent(), acked, told.refused(), told.handIns());
    }

    private static ExamRows ended(ExamRows rows, String root, int collected) {
        return new ExamRows(
                rows.attempt(),
                rows.open(),
                rows.deadline(),
                rows.ends(),
                rows.finishedAt(),
                rows.how(),
                root,
                rows.receipt(),
                rows.lastSeq(),
                collected,
                collected,
                rows.events(),
                rows.current());
    }

    private static ExamRows with(ExamRows rows, List<Event> events, Map<Integer, Current> current, long lastSeq) {
        return new ExamRows(
                rows.attempt(),
                rows.open(),
                rows.deadline(),
                rows.ends(),
                rows.finishedAt(),
                rows.how(),
                rows.root(),
                rows.receipt(),
                lastSeq,
                rows.marks(),
                rows.collected(),
                events,
                current);
    }

    /** True when nothing is wrong with it, so that whatever is found afterwards is the mutant's. */
    static boolean clean(Case record, ExamCodes codes) {
        var attempt = record.rows().attempt();
        return ExamCheck.of(Map.of(attempt, record.told()), Map.of(attempt, record.rows()), codes)
                .isEmpty();
    }

    /** Every mutant of a clean record, with what the checker found. */
    static Map<Mutant, List<ExamCheck.Finding>> run(Case clean, ExamCodes codes) {
        var found = new LinkedHashMap<Mutant, List<ExamCheck.Finding>>();
        for (var mutant : all()) {
            var changed = mutant.change().apply(clean);
            found.put(
                    mutant,
                    ExamCheck.of(
                            Map.of(clean.rows().attempt(), changed.told()),
                            Map.of(clean.rows().attempt(), changed.rows()),
                            codes));
        }
        return found;
    }
}
