package fadu.exams.format;

import fadu.exams.item.CaseAnalysis;
import fadu.exams.item.CasePart;
import fadu.exams.item.Item;
import fadu.exams.item.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns parsed questions into items; parts are gathered under the case that went before. */
final class GiftCases {
    private final Report report;
    private final Defaults defaults;
    private Optional<Open> open = Optional.empty();

    /** A case whose parts are still coming. */
    private record Open(int line, String facts, GiftMeta meta, List<CasePart> parts) {}

    GiftCases(Report report, Defaults defaults) {
        this.report = report;
        this.defaults = defaults;
    }

    void take(int line, String block, Optional<GiftMeta> meta, String topic) {
        boolean part = open.isPresent()
                && meta.isPresent()
                && meta.get().of().equals(open.get().meta().id());
        if (!part) {
            end();
        }
        var parsed = new GiftQuestion(block, meta).parse();
        if (meta.isPresent() && meta.get().kind().equals(ItemKind.CASE.name())) {
            open = Optional.of(new Open(line, parsed.stem(), meta.get(), new ArrayList<>()));
        } else if (parsed.question().isEmpty()) {
            report.refuse(line, parsed.name(), parsed.refusal());
        } else if (part) {
            open.get()
                    .parts()
                    .add(new CasePart(
                            meta.get().part(),
                            meta.get().weight(),
                            parsed.question().get(),
                            parsed.rationale(),
                            meta.get().citations()));
        } else {
            report.take(
                    line,
                    parsed.name(),
                    new Item(
                            defaults.id(meta.map(GiftMeta::id).orElse(parsed.title()), report.next()),
                            meta.map(GiftMeta::topic)
                                    .filter(path -> !path.isEmpty())
                                    .orElse(topic),
                            meta.map(GiftMeta::difficulty)
                                    .filter(difficulty -> difficulty > 0)
                                    .orElse(defaults.difficulty()),
                            parsed.question().get(),
                            parsed.rationale(),
                            meta.map(GiftMeta::citations).orElse(List.of()),
                            meta.map(GiftMeta::tags).orElse(List.of())),
                    parsed.changes());
        }
    }

    /** Takes the open case with the parts that came. */
    void end() {
        open.ifPresent(found -> {
            var meta = found.meta();
            report.take(
                    found.line(),
                    meta.id(),
                    new Item(
                            defaults.id(meta.id(), report.next()),
                            meta.topic(),
                            meta.difficulty(),
                            new CaseAnalysis(found.facts(), found.parts()),
                            meta.rationale(),
                            meta.citations(),
                            meta.tags()),
                    List.of());
        });
        open = Optional.empty();
    }
}
