package fadu.paper;

import fadu.exams.item.ItemKind;
import fadu.exams.paper.Scheme;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of specification as it is written.
 *
 * @param title the papers' title
 * @param banks public ids of the banks to draw from; empty for every bank in scope
 * @param practice for practice or demonstration, and so allowed to use banks whose keys are public
 * @param exposure how often one item may be used by earlier and present papers; 0 for any number
 */
@Serdeable
public record BlueprintContent(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 50) List<@Size(max = 26) String> banks,
        boolean practice,
        @NotEmpty @Size(max = 50) @Valid List<SectionContent> sections,
        @Nullable @Size(max = 60) @Valid List<DemandContent> demands,
        @Nullable @Size(max = 500) List<@Size(max = 26) String> excludedItems,
        @Nullable @Size(max = 200) List<@Size(max = 50) List<@Size(max = 26) String>> enemies,
        @Nullable @Size(max = 5) @Valid List<SchemeContent> schemes,
        @Min(0) @Max(100_000) int exposure,
        boolean shuffleItems,
        boolean shuffleOptions) {
    /**
     * Which items a line speaks of; empty lists mean any.
     *
     * @param easiest 1 to 5
     * @param hardest 1 to 5
     */
    @Serdeable
    public record SelectorContent(
            @Nullable @Size(max = 5) List<ItemKind> kinds,
            @Nullable @Size(max = 50) List<@Size(max = 300) String> topics,
            @Min(1) @Max(5) int easiest,
            @Min(1) @Max(5) int hardest,
            @Nullable @Size(max = 20) List<@Size(max = 60) String> tags) {}

    /**
     * A section to be filled.
     *
     * @param marks of each item, two decimals
     */
    @Serdeable
    public record SectionContent(
            @NotBlank @Size(max = 100) String title,
            @NotNull @Valid SelectorContent from,
            @Min(1) @Max(500) int count,
            @NotNull BigDecimal marks) {}

    /**
     * A demand on the whole paper.
     *
     * @param measure {@code ITEMS} or {@code MARKS}
     */
    @Serdeable
    public record DemandContent(
            @NotBlank @Size(max = 100) String name,
            @NotNull @Valid SelectorContent which,
            @NotBlank String measure,
            @NotNull BigDecimal least,
            @NotNull BigDecimal most) {}

    /** How responses of a kind are marked. */
    @Serdeable
    public record SchemeContent(
            @NotNull ItemKind kind, @NotNull Scheme scheme) {}
}
