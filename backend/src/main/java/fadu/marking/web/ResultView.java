package fadu.marking.web;

import fadu.directory.PersonRef;
import fadu.directory.UnitRef;
import fadu.examination.HandInKind;
import fadu.examination.Response;
import fadu.examination.ShownItem;
import fadu.exams.ExamKind;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result for those who run the exam.
 *
 * @param mark of {@code full}, exact with two places; null while not graded
 * @param passed null while not graded, or where no pass mark is set
 * @param revision how often it was graded; 1 unless regraded
 * @param counts true for the attempt that counts where there are several
 */
@Serdeable
record ResultView(
        String attemptId,
        PersonRef person,
        String candidateNumber,
        int attemptNo,
        Instant startedAt,
        Instant finishedAt,
        HandInKind how,
        @Nullable BigDecimal mark,
        @Nullable BigDecimal full,
        @Nullable BigDecimal passMark,
        @Nullable Boolean passed,
        int revision,
        boolean counts) {
    /** A page by candidate number. */
    @Serdeable
    record ResultPage(List<ResultView> items, @Nullable String next, @Nullable Long total) {}

    /**
     * The sitting in numbers: 应考、实考、缺考、合格.
     *
     * @param averageMark of those who sat, of {@code full}; null where nobody did
     */
    @Serdeable
    record SummaryView(
            long appointed,
            long sat,
            long absent,
            long graded,
            long passed,
            @Nullable BigDecimal averageMark,
            @Nullable BigDecimal highestMark,
            @Nullable BigDecimal lowestMark,
            @Nullable Instant releasedAt,
            @Nullable String releaseProposedBy) {}

    /**
     * One's own result.
     *
     * @param released false while nothing may be shown; every figure is null then
     * @param slots the paper with one's answers and the right ones; empty unless the exam shows them
     */
    @Serdeable
    record OwnResultView(
            String attemptId,
            String examId,
            String examTitle,
            ExamKind kind,
            UnitRef unit,
            String candidateNumber,
            int attemptNo,
            Instant finishedAt,
            HandInKind how,
            boolean released,
            @Nullable Instant releasedAt,
            @Nullable BigDecimal mark,
            @Nullable BigDecimal full,
            @Nullable BigDecimal passMark,
            @Nullable Boolean passed,
            @Nullable String regradeReason,
            List<SlotResult> slots) {}

    /** One's own results, the latest first. */
    @Serdeable
    record OwnResults(List<OwnResultView> items) {}

    /**
     * A question of one's own paper after release.
     *
     * @param key the right answer
     * @param rationale why
     * @param citations the articles, e.g. 中华人民共和国行政处罚法 第十二条
     */
    @Serdeable
    record SlotResult(
            int slot,
            String section,
            BigDecimal mark,
            BigDecimal full,
            ShownItem item,
            Response response,
            Response key,
            @Nullable String rationale,
            List<String> citations) {}

    /**
     * A release, proposed by one person and done by another.
     *
     * @param note what the releasing persons put on record
     */
    @Serdeable
    record ReleaseBody(@Nullable @Size(max = 200) String note) {}

    /**
     * A regrade, proposed by one person and done by another.
     *
     * @param kind ACCEPT: another answer is right too; VOID: everybody gets the full marks; RECHECK: grade again by the keys as
     *     they stand
     * @param itemVersion which question, as in the paper; null with RECHECK
     * @param accept what is right besides; only with ACCEPT
     */
    @Serdeable
    record RegradeBody(
            @NotNull RegradeKind kind,
            @Nullable @Size(max = 60) String itemVersion,
            @Nullable @jakarta.validation.Valid Response accept,
            @NotBlank @Size(max = 300) String reason) {}

    /** How a regrade changes the marks. */
    enum RegradeKind {
        ACCEPT,
        VOID,
        RECHECK
    }

    /**
     * A regrade on record.
     *
     * @param doneAt null while it waits for the second person
     * @param changed how many marks it changed
     */
    @Serdeable
    record RegradeView(
            String id,
            RegradeKind kind,
            @Nullable String itemVersion,
            String reason,
            String proposedBy,
            Instant proposedAt,
            @Nullable String doneBy,
            @Nullable Instant doneAt,
            @Nullable Integer changed) {}

    /** The regrades of an exam, newest first. */
    @Serdeable
    record RegradeList(List<RegradeView> items) {}

    /** Which regrade. */
    @Serdeable
    record RegradeRef(@NotBlank String regradeId) {}
}
