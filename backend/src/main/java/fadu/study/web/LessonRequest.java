package fadu.study.web;

import fadu.study.Citation;
import fadu.study.LessonKind;
import fadu.study.LessonPlan;
import fadu.study.text.Markdown;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson is to be.
 *
 * @param version the row version of the draft that the author saw
 * @param declaredSeconds its length; what it may count at most
 * @param markdown the text, in the subset that {@code text-preview} accepts; may stand beside a recording
 * @param fileId the file to read, hear or see; null for a text
 * @param captionsFileId captions (WebVTT) of a recording
 */
@Serdeable
record LessonRequest(
        int version,
        @NotBlank @Size(max = 120) String title,
        @NotNull LessonKind kind,
        @Min(30) @Max(14_400) int declaredSeconds,
        @Nullable @Size(max = Markdown.LONGEST) String markdown,
        @Nullable String fileId,
        @Nullable String captionsFileId,
        @Nullable @Size(max = 40) List<@Valid CheckRequest> checks,
        @Nullable @Size(max = 60) List<@Valid CitationRequest> citations) {
    LessonPlan plan() {
        return new LessonPlan(
                title.strip(),
                kind,
                declaredSeconds,
                markdown == null ? "" : markdown,
                fileId,
                captionsFileId,
                checks == null
                        ? List.of()
                        : checks.stream()
                                .map(check -> new LessonPlan.PlannedCheck(check.atSecond(), check.item()))
                                .toList(),
                citations == null
                        ? List.of()
                        : citations.stream()
                                .map(each -> new Citation(
                                        each.law().strip(), each.article().strip()))
                                .distinct()
                                .toList());
    }

    /** A check: an item of the questions library with its key, and where it comes, seconds of the declared length. */
    @Serdeable
    record CheckRequest(
            @Nullable @Min(0) @Max(14_400) Integer atSecond,
            @NotNull Map<String, Object> item) {}

    /** An article that the lesson rests on. */
    @Serdeable
    record CitationRequest(
            @NotBlank @Size(max = 120) String law,
            @NotBlank @Size(max = 40) String article) {}
}
