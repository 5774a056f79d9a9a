package fadu.paper.web;

import fadu.directory.UnitRef;
import fadu.exams.item.ItemKind;
import fadu.paper.BlueprintContent;
import fadu.paper.BlueprintRow;
import fadu.paper.PaperRow;
import fadu.paper.PaperState;
import fadu.questionbank.ItemContent;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of blueprints and papers. Only {@link PreviewSlot} holds keys. */
final class PaperViews {
    private PaperViews() {}

    /** A table of specification in a list. */
    @Serdeable
    record BlueprintLine(
            String id,
            UnitRef unit,
            String name,
            boolean closed,
            int number,
            boolean practice,
            int items,
            BigDecimal total,
            Instant savedAt,
            @Nullable String savedBy) {
        static BlueprintLine of(BlueprintRow row) {
            return new BlueprintLine(
                    row.publicId(),
                    new UnitRef(row.unitPublicId(), row.unitName()),
                    row.name(),
                    row.closed(),
                    row.number(),
                    row.practice(),
                    row.itemCount(),
                    row.total(),
                    row.savedAt(),
                    row.savedByName());
        }
    }

    /** A page of blueprints. */
    @Serdeable
    record BlueprintPage(
            List<BlueprintLine> items, @Nullable String next) {}

    /** A blueprint with what it says. */
    @Serdeable
    record BlueprintDetail(BlueprintLine blueprint, BlueprintContent content, List<BlueprintLine> versions) {}

    /**
     * Whether a table of specification can be met.
     *
     * @param available published items it may draw from
     * @param lines for each section how many items fit it, whatever else is asked
     * @param unmet what cannot be met, in words; empty where it can
     */
    @Serdeable
    record BlueprintCheckView(
            boolean met, int available, int items, BigDecimal total, List<SectionFit> lines, List<UnmetView> unmet) {}

    /** How many items fit a section. */
    @Serdeable
    record SectionFit(String title, int wanted, int available) {}

    /**
     * A demand that cannot be met.
     *
     * @param kind {@code SECTION}, {@code COVERAGE}, {@code EXPOSURE} or {@code TOGETHER}
     * @param subject the section or demand by its name
     */
    @Serdeable
    record UnmetView(String kind, String subject, String words) {}

    /** A paper without what it asks. */
    @Serdeable
    record PaperView(
            String id,
            UnitRef unit,
            String title,
            String blueprintId,
            String blueprintName,
            int blueprintVersion,
            boolean practice,
            PaperState state,
            String stateZh,
            String stateEn,
            int variants,
            int items,
            BigDecimal total,
            @Nullable String composedBy,
            Instant composedAt,
            @Nullable Instant opensAt,
            @Nullable String sealedBy,
            @Nullable Instant sealedAt,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt,
            @Nullable Instant openedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawReason) {
        static PaperView of(PaperRow row) {
            return new PaperView(
                    row.publicId(),
                    new UnitRef(row.unitPublicId(), row.unitName()),
                    row.title(),
                    row.blueprintPublicId(),
                    row.blueprintName(),
                    row.blueprintNumber(),
                    row.practice(),
                    row.state(),
                    row.state().zh(),
                    row.state().en(),
                    row.variants(),
                    row.itemCount(),
                    row.total(),
                    row.composedByName(),
                    row.composedAt(),
                    row.opensAt(),
                    row.sealedByName(),
                    row.sealedAt(),
                    row.confirmedByName(),
                    row.confirmedAt(),
                    row.openedAt(),
                    row.withdrawnAt(),
                    row.withdrawReason());
        }
    }

    /** A page of papers, the newest first. */
    @Serdeable
    record PaperPage(List<PaperView> items, @Nullable String next) {}

    /** One set of questions of a paper with keys, for its makers. */
    @Serdeable
    record PreviewView(PaperView paper, int variant, String title, List<PreviewSection> sections) {}

    /** A section of a preview. */
    @Serdeable
    record PreviewSection(String title, List<PreviewSlot> slots) {}

    /**
     * A question with its key.
     *
     * @param optionOrder the bank's letters in the order shown; empty for the bank's own order or where there are none
     */
    @Serdeable
    record PreviewSlot(
            int number,
            String itemId,
            int itemVersion,
            ItemKind kind,
            BigDecimal marks,
            List<String> optionOrder,
            ItemContent content) {}
}
