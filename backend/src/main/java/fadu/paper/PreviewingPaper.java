package fadu.paper;

import fadu.exams.bank.ItemRef;
import fadu.exams.item.Item;
import fadu.exams.paper.Paper;
import fadu.exams.paper.Slot;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.questionbank.ItemContent;
import fadu.questionbank.Keys;
import fadu.questionbank.WholeItems;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looking at a paper's questions and keys: a draft for its makers, an opened paper for the same; in between nobody. On record. */
@Singleton
public class PreviewingPaper {
    private final Papers papers;
    private final OpeningPaper opening;
    private final PaperSeal seal;
    private final Keys keys;
    private final WholeItems wholes;
    private final Audit audit;
    private final Tx tx;

    PreviewingPaper(
            Papers papers, OpeningPaper opening, PaperSeal seal, Keys keys, WholeItems wholes, Audit audit, Tx tx) {
        this.papers = papers;
        this.opening = opening;
        this.seal = seal;
        this.keys = keys;
        this.wholes = wholes;
        this.audit = audit;
        this.tx = tx;
    }

    /** One set of questions with the items it pins. */
    public record Preview(PaperRow row, Paper paper, Map<ItemRef, ItemContent> contents) {
        /** The item of a slot. */
        public ItemContent content(ItemRef pin) {
            return Objects.requireNonNull(contents.get(pin));
        }
    }

    /**
     * The questions of a paper in scope.
     *
     * @param variant which set, from 1
     */
    public Outcome<Preview> preview(Actor actor, String publicId, int variant) {
        return tx.run(() -> {
            var row = papers.find(actor.scope(), publicId).orElse(null);
            if (row == null || variant < 1 || variant > row.variants()) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            return lines(actor, row).map(lines -> shown(actor, row, lines.get(variant - 1), variant));
        });
    }

    private Outcome<List<String>> lines(Actor actor, PaperRow row) {
        return switch (row.state()) {
            case DRAFT ->
                seal.open(row, papers.sealed(row.id()))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(PaperProblem.PAPER_TAMPERED));
            case SEALED, CONFIRMED, OPENED, WITHDRAWN -> opening.lines(actor, row.publicId());
        };
    }

    private Preview shown(Actor actor, PaperRow row, String line, int variant) {
        var paper = PaperContents.paper(line);
        var pins = paper.slots().stream().map(Slot::item).toList();
        var contents = new java.util.HashMap<ItemRef, ItemContent>();
        Map<ItemRef, Item> found = keys.of(pins);
        found.forEach((pin, item) -> contents.put(pin, wholes.content(item)));
        audit.append(
                actor,
                "paper.preview",
                "paper:" + row.publicId(),
                row.unitId(),
                Map.of("state", row.state().name(), "variant", variant));
        return new Preview(row, paper, Map.copyOf(contents));
    }
}
