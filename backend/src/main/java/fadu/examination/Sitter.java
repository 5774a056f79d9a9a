package fadu.examination;

import fadu.exams.ExamKind;
import fadu.platform.time.Clock;
import fadu.qualification.QualificationScope;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An exam together with one of its candidates, as they stand at one moment of the database's clock; the exam's own parts as in
 * {@link Exam}.
 *
 * @param attemptsUsed how often the candidate has begun
 * @param required how many exams must have been passed before
 * @param readAt that moment
 */
@MappedEntity("exam")
public record Sitter(
        @Id long id,
        String publicId,
        long unitId,
        String unitPublicId,
        String unitName,
        String title,
        ExamKind kind,
        String subjectKind,
        @Nullable QualificationScope qualificationScope,
        String paperId,
        String paperTitle,
        Instant opensAt,
        Instant closesAt,
        int durationMinutes,
        int attempts,
        @Nullable BigDecimal passMark,
        @Nullable Integer lateEntryMinutes,
        @Nullable Integer earliestHandInMinutes,
        ReleaseMode releaseMode,
        @Nullable Instant releaseAt,
        @Nullable Long releaseProposedBy,
        @Nullable Instant releasedAt,
        @Nullable Long releasedBy,
        AfterRelease afterRelease,
        @Nullable String instructions,
        @Nullable Long makeUpOf,
        ExamState state,
        @Nullable Instant pausedAt,
        int version,
        long personId,
        String personName,
        long personUnitId,
        int number,
        int extraMinutes,
        int attemptsUsed,
        int required,
        @Nullable String openAttemptId,
        @Nullable String lastAttemptId,
        Instant readAt) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    /** The candidate's number as it is printed: the day of the exam and four digits. */
    public static String number(Instant opensAt, int number) {
        return DAY.format(Clock.dateOf(opensAt)) + String.format(Locale.ROOT, "%04d", number);
    }

    /** The candidate's number as it is printed. */
    public String candidateNumber() {
        return number(opensAt, number);
    }

    /** The exam. */
    public Exam exam() {
        return new Exam(
                id,
                publicId,
                unitId,
                title,
                kind,
                subjectKind,
                qualificationScope,
                paperId,
                paperTitle,
                opensAt,
                closesAt,
                durationMinutes,
                attempts,
                passMark,
                lateEntryMinutes,
                earliestHandInMinutes,
                releaseMode,
                releaseAt,
                releaseProposedBy,
                releasedAt,
                releasedBy,
                afterRelease,
                instructions,
                makeUpOf,
                state,
                pausedAt,
                version);
    }

    /** When an attempt begun now ends: after the exam's minutes, at the window's end at the latest, extra minutes on top. */
    Instant deadline() {
        var whole = readAt.plus(Duration.ofMinutes(durationMinutes));
        return (whole.isBefore(closesAt) ? whole : closesAt).plus(Duration.ofMinutes(extraMinutes));
    }
}
