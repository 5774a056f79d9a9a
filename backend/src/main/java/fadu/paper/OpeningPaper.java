package fadu.paper;

import fadu.exams.paper.Paper;
import fadu.exams.paper.Slot;
import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Opening papers at their time. The first who asks at or after it opens the paper, which is put on record with him; what an opened
 * paper asks stays in memory, so that a rush of candidates costs no statement here.
 */
@Singleton
class OpeningPaper implements OpenedPapers {
    private static final int KEPT = 16;

    private final Papers papers;
    private final PaperSeal seal;
    private final DatabaseNow now;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;
    private final Map<String, List<String>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > KEPT;
        }
    };

    OpeningPaper(Papers papers, PaperSeal seal, DatabaseNow now, Audit audit, Tx tx, Clock clock) {
        this.papers = papers;
        this.seal = seal;
        this.now = now;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    @Override
    public Outcome<OpenedPaper> planned(Scope scope, String paperId) {
        var row = papers.find(scope, paperId).orElse(null);
        if (row == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return switch (row.state()) {
            case CONFIRMED, OPENED ->
                Outcome.done(new OpenedPaper(
                        row.publicId(),
                        row.unitId(),
                        row.title(),
                        row.practice(),
                        row.variants(),
                        row.itemCount(),
                        row.total(),
                        Objects.requireNonNull(row.opensAt())));
            case DRAFT, SEALED, WITHDRAWN -> PaperStates.refused(row);
        };
    }

    @Override
    public Outcome<Paper> plan(String paperId, long seed) {
        tx.requireOpen();
        return lines(Actor.system(), paperId)
                .map(lines -> PaperContents.paper(lines.get((int) Math.floorMod(seed, (long) lines.size()))));
    }

    /** All sets of questions of a paper that is open or may be opened now. */
    Outcome<List<String>> lines(Actor actor, String paperId) {
        synchronized (kept) {
            var known = kept.get(paperId);
            if (known != null) {
                return Outcome.done(known);
            }
        }
        var seen = papers.byPublicId(paperId).orElse(null);
        if (seen == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return seen.state() == PaperState.OPENED ? opened(seen) : open(actor, paperId);
    }

    private Outcome<List<String>> opened(PaperRow row) {
        return content(row).map(lines -> {
            synchronized (kept) {
                kept.put(row.publicId(), lines);
            }
            return lines;
        });
    }

    private Outcome<List<String>> open(Actor actor, String paperId) {
        var row = papers.lockByPublicId(paperId).orElseThrow();
        return switch (row.state()) {
            case OPENED -> opened(row);
            case DRAFT, WITHDRAWN -> PaperStates.refused(row);
            case SEALED -> notOpen(row);
            case CONFIRMED ->
                now.get().isBefore(Objects.requireNonNull(row.opensAt()))
                        ? notOpen(row)
                        : content(row).map(lines -> note(actor, row, lines));
        };
    }

    private List<String> note(Actor actor, PaperRow row, List<String> lines) {
        var items = new TreeSet<String>();
        lines.forEach(line ->
                PaperContents.paper(line).slots().stream().map(Slot::item).forEach(pin -> items.add(pin.id())));
        papers.opened(row.id(), clock.now(), items);
        audit.append(
                actor,
                "paper.open",
                "paper:" + row.publicId(),
                row.unitId(),
                Map.of("opensAt", String.valueOf(row.opensAt()), "hash", row.contentHash()));
        return lines;
    }

    private Outcome<List<String>> content(PaperRow row) {
        return seal.open(row, papers.sealed(row.id()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(PaperProblem.PAPER_TAMPERED));
    }

    private static Outcome<List<String>> notOpen(PaperRow row) {
        return Outcome.refused(PaperProblem.PAPER_NOT_OPEN, "opensAt", PaperTimes.shown(row.opensAt()));
    }
}
