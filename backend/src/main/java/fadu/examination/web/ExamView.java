package fadu.examination.web;

import fadu.directory.UnitRef;
import fadu.examination.AfterRelease;
import fadu.examination.ExamState;
import fadu.examination.ReleaseMode;
import fadu.exams.ExamKind;
import fadu.qualification.QualificationScope;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exam for those who arrange it.
 *
 * @param passMark its own, of 100; null where the rules' mark is meant
 * @param passMarkByRule what the rules of its unit say today; null where they do not say
 * @param pausedAt since when it is paused for all; null while it runs
 * @param releaseProposedBy who proposed the release that waits for a second person
 */
@Serdeable
record ExamView(
        String id,
        String title,
        ExamKind kind,
        String subjectKind,
        @Nullable QualificationScope qualificationScope,
        UnitRef unit,
        PaperRef paper,
        Instant opensAt,
        Instant closesAt,
        int durationMinutes,
        int attempts,
        @Nullable BigDecimal passMark,
        @Nullable RuleMark passMarkByRule,
        @Nullable Integer lateEntryMinutes,
        @Nullable Integer earliestHandInMinutes,
        ReleaseMode releaseMode,
        @Nullable Instant releaseAt,
        @Nullable Instant releasedAt,
        @Nullable String releaseProposedBy,
        AfterRelease afterRelease,
        @Nullable String instructions,
        List<ExamRef> prerequisites,
        @Nullable ExamRef makeUpOf,
        ExamState state,
        @Nullable String cancelReason,
        @Nullable Instant pausedAt,
        Counts counts,
        int version) {
    /** A paper by its name. */
    @Serdeable
    record PaperRef(String id, String title) {}

    /** Another exam by its name. */
    @Serdeable
    record ExamRef(String id, String title) {}

    /** The rules' mark with where it is written. */
    @Serdeable
    record RuleMark(BigDecimal mark, String source) {}

    /**
     * How far it is.
     *
     * @param appointed how many may sit
     * @param open attempts that run
     * @param handedIn attempts that are over
     */
    @Serdeable
    record Counts(long appointed, long started, long open, long handedIn) {}

    /** A page by opening time, the latest first. */
    @Serdeable
    record ExamPage(
            List<ExamView> items,
            @Nullable String next,
            @Nullable Long total) {}
}
