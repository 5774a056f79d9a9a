package fadu.marking.web;

import fadu.directory.PersonRef;
import fadu.directory.UnitRef;
import fadu.examination.HandInKind;
import fadu.examination.Response;
import fadu.examination.ShownItem;
import fadu.exams.ExamKind;
import fadu.marking.OwnRow;
import fadu.marking.ReadingResults;
import fadu.marking.RegradeKind;
import fadu.marking.RegradeRow;
import fadu.marking.Regrades;
import fadu.marking.ResultRow;
import fadu.marking.Summary;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
    static ResultView of(ResultRow row) {
        return new ResultView(
                row.publicId(),
                new PersonRef(row.personPublicId(), row.personName(), new UnitRef(row.unitPublicId(), row.unitName())),
                row.candidateNumber(),
                row.attemptNo(),
                row.startedAt(),
                row.finishedAt(),
                row.handIn(),
                row.mark(),
                row.fullMark(),
                row.passMark(),
                row.passed(),
                row.revision(),
                row.counts());
    }

    /** A page by candidate number. */
    @Serdeable
    record ResultPage(
            List<ResultView> items,
            @Nullable String next,
            @Nullable Long total) {}

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
            @Nullable String releaseProposedBy) {
        static SummaryView of(Summary summary) {
            return new SummaryView(
                    summary.appointed(),
                    summary.sat(),
                    Math.max(0, summary.appointed() - summary.sat()),
                    summary.graded(),
                    summary.passed(),
                    summary.averageMark(),
                    summary.highestMark(),
                    summary.lowestMark(),
                    summary.releasedAt(),
                    summary.releaseProposedByName());
        }
    }

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
            List<SlotResult> slots) {
        /** What may be told and no more: before release not even whether a mark exists. */
        static OwnResultView of(OwnRow row, List<ReadingResults.SlotMark> slots) {
            boolean told = row.released();
            return new OwnResultView(
                    row.publicId(),
                    row.examPublicId(),
                    row.examTitle(),
                    row.kind(),
                    new UnitRef(row.unitPublicId(), row.unitName()),
                    row.candidateNumber(),
                    row.attemptNo(),
                    row.finishedAt(),
                    row.handIn(),
                    told,
                    told ? row.toldAt() : null,
                    told ? row.mark() : null,
                    told ? row.fullMark() : null,
                    told ? row.passMark() : null,
                    told ? row.passed() : null,
                    told ? row.reason() : null,
                    slots.stream().map(SlotResult::of).toList());
        }
    }

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
            List<String> citations) {
        static SlotResult of(ReadingResults.SlotMark each) {
            return new SlotResult(
                    each.slot().slot(),
                    each.slot().section(),
                    each.mark(),
                    each.full(),
                    each.slot().item(),
                    each.response(),
                    each.key(),
                    each.rationale(),
                    each.citations());
        }
    }

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
     * @param itemId which question, as the list of questions says
     * @param accept the right answer in the bank's letters; only with REKEY; of a fill-in what is accepted besides
     */
    @Serdeable
    record RegradeBody(
            @NotNull RegradeKind kind,
            @NotBlank @Size(max = 80) String itemId,
            @Min(1) int itemVersion,
            @Nullable @Valid Response accept,
            @NotBlank @Size(max = 300) String reason) {}

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
            String itemId,
            int itemVersion,
            String reason,
            String proposedBy,
            Instant proposedAt,
            @Nullable String doneBy,
            @Nullable Instant doneAt,
            @Nullable Integer changed) {
        static RegradeView of(RegradeRow row) {
            return new RegradeView(
                    row.publicId(),
                    row.kind(),
                    row.itemId(),
                    row.itemVersion(),
                    row.reason(),
                    row.proposedByName(),
                    row.proposedAt(),
                    row.doneByName(),
                    row.doneAt(),
                    row.changed());
        }
    }

    /** The regrades of an exam, newest first. */
    @Serdeable
    record RegradeList(List<RegradeView> items) {}

    /** Which regrade. */
    @Serdeable
    record RegradeRef(@NotBlank String regradeId) {}

    /**
     * A question of an exam that is over, for those who may have it graded again.
     *
     * @param papers how many papers had it
     */
    @Serdeable
    record AskedView(String itemId, int itemVersion, String kind, String stem, int papers) {
        static AskedView of(Regrades.Asked asked) {
            return new AskedView(
                    asked.pin().id(),
                    asked.pin().version(),
                    asked.item().kind().name(),
                    asked.item().question().stem(),
                    asked.papers());
        }
    }

    /** The questions of an exam. */
    @Serdeable
    record AskedList(List<AskedView> items) {}
}
