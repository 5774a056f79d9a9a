package fadu.marking;

import fadu.exams.ExamKind;
import fadu.notice.LetterText;
import fadu.notice.PrintingSheets;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** 考试成绩单: a released result as a PDF with embedded font; the same result gives the same bytes. */
@Singleton
public class ScoreSheet {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT).withZone(Clock.ZONE);

    private final PrintingSheets sheets;

    ScoreSheet(PrintingSheets sheets) {
        this.sheets = sheets;
    }

    /** The sheet of a released result. */
    public Outcome<byte[]> pdf(OwnRow row) {
        return sheets.pdf(text(row), toldAt(row));
    }

    /** Its words. */
    static LetterText text(OwnRow row) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add("您参加的「%s」（%s，准考证号 %s，第 %d 次）已经评分，成绩如下："
                .formatted(row.examTitle(), kind(row.kind()), row.candidateNumber(), row.attemptNo()));
        var pass = row.passMark();
        paragraphs.add("得分：%s 分（满分 %s 分%s）。"
                .formatted(
                        row.mark(),
                        row.fullMark(),
                        pass == null
                                ? ""
                                : "，合格线为满分的 " + pass.stripTrailingZeros().toPlainString() + "%"));
        var passed = row.passed();
        if (passed != null) {
            paragraphs.add("结论：" + (passed ? "合格" : "不合格") + "。");
        }
        var reason = row.reason();
        if (reason != null) {
            paragraphs.add("本成绩经重新评分，原因：" + reason);
        }
        paragraphs.add("交卷时间：%s；交卷回执号：%s。".formatted(TIME.format(row.finishedAt()), row.receipt()));
        return new LetterText(
                row.publicId().substring(0, 10).toUpperCase(Locale.ROOT),
                "考试成绩单",
                row.personName(),
                List.copyOf(paragraphs),
                row.ruleSource(),
                "对成绩有异议的，可以在规定期限内在系统中提出申诉。",
                row.unitName(),
                LocalDate.ofInstant(toldAt(row), Clock.ZONE));
    }

    private static Instant toldAt(OwnRow row) {
        return Objects.requireNonNull(row.toldAt());
    }

    private static String kind(ExamKind kind) {
        return switch (kind) {
            case QUALIFICATION -> "执法资格考试";
            case PRE_APPOINTMENT -> "任前法律知识考试";
            case ANNUAL -> "年度学法用法考试";
        };
    }
}
