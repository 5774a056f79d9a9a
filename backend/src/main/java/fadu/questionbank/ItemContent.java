package fadu.questionbank;

import fadu.exams.item.ItemKind;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole item with its key, field by field as the exams library writes it down.
 *
 * @param id the bank's code; on the way in it may be left out
 * @param topic a path such as 行政处罚法/处罚的种类和设定
 * @param difficulty 1 easy to 5 hard
 * @param stem the question; blanks of a fill-in as {@code {{1}}}; of a case its facts
 * @param answer the letters of the right options, or TRUE or FALSE
 * @param blanks of each blank the answers that count
 * @param parts the questions of a case
 */
@Serdeable
public record ItemContent(
        @Nullable @Size(max = 64) String id,
        @NotNull ItemKind kind,
        @NotNull @Size(max = 300) String topic,
        @Min(1) @Max(5) int difficulty,
        @NotNull @Size(max = 8000) String stem,
        @Nullable @Size(max = 10) @Valid List<OptionContent> options,
        @Nullable @Size(max = 10) List<@Size(max = 10) String> answer,
        @Nullable @Size(max = 20) List<@Size(max = 20) List<@Size(max = 200) String>> blanks,
        @Nullable @Size(max = 4000) String rationale,
        @Nullable @Size(max = 20) @Valid List<CitationContent> citations,
        @Nullable @Size(max = 20) List<@Size(max = 60) String> tags,
        @Nullable @Size(max = 20) @Valid List<PartContent> parts) {
    /** An option of a choice. */
    @Serdeable
    public record OptionContent(
            @NotNull @Size(max = 2) String key,
            @NotNull @Size(max = 2000) String text) {}

    /** An article that an item rests on. */
    @Serdeable
    public record CitationContent(
            @NotNull @Size(max = 200) String law,
            @NotNull @Size(max = 40) String article) {}

    /**
     * One question of a case.
     *
     * @param id its number, "1", "2" …
     * @param marks its share of the case's marks as a weight, 1 to 100
     */
    @Serdeable
    public record PartContent(
            @NotNull @Size(max = 4) String id,
            @Nullable Integer marks,
            @NotNull ItemKind kind,
            @NotNull @Size(max = 8000) String stem,
            @Nullable @Size(max = 10) @Valid List<OptionContent> options,
            @Nullable @Size(max = 10) List<@Size(max = 10) String> answer,
            @Nullable @Size(max = 20) List<@Size(max = 20) List<@Size(max = 200) String>> blanks,
            @Nullable @Size(max = 4000) String rationale,
            @Nullable @Size(max = 20) @Valid List<CitationContent> citations) {}
}
