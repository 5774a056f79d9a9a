package fadu.credit.web;

import fadu.credit.EntryView;
import fadu.credit.Mode;
import fadu.credit.ReadingLedger;
import fadu.credit.SubjectKind;
import fadu.platform.problem.Language;
import fadu.platform.table.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ledger as a table for a file, in the reader's language. */
final class LedgerFile {
    private static final List<String> ZH =
            List.of("日期", "类别", "方式", "记账", "事项", "说明", "原因", "学时", "分钟", "半天", "已冲销", "记账时间", "记账人", "复核人", "编号");
    private static final List<String> EN = List.of(
            "Date",
            "Subject",
            "Mode",
            "Kind",
            "What",
            "Explanation",
            "Reason",
            "Credit",
            "Minutes",
            "Half-days",
            "Reversed",
            "Posted at",
            "Posted by",
            "Approved by",
            "Entry");

    private LedgerFile() {}

    static Table of(ReadingLedger.Whole ledger, Language language) {
        boolean zh = language == Language.ZH_CN;
        return new Table(
                zh ? "学时台账" : "Ledger",
                zh ? ZH : EN,
                ledger.lines().stream().map(line -> row(line, zh)).iterator());
    }

    static String name(ReadingLedger.Whole ledger, @Nullable Integer year, Language language) {
        var title = language == Language.ZH_CN ? "学时台账" : "ledger";
        return title + "-" + ledger.name() + (year == null ? "" : "-" + year);
    }

    private static List<@Nullable Object> row(EntryView line, boolean zh) {
        return Arrays.<@Nullable Object>asList(
                line.earnedOn(),
                zh
                        ? line.subjectZh()
                        : SubjectKind.of(line.subjectKind())
                                .map(SubjectKind::en)
                                .orElse(line.subjectKind()),
                zh ? line.modeZh() : Mode.of(line.mode()).map(Mode::en).orElse(line.mode()),
                zh ? line.kind().zh() : line.kind().en(),
                line.label(),
                line.explanation(),
                line.reason(),
                BigDecimal.valueOf(line.hundredths(), 2),
                line.seconds() / 60,
                line.halfDays(),
                line.reversed() ? (zh ? "是" : "yes") : null,
                line.postedAt(),
                line.postedBy(),
                line.approvedBy(),
                line.id());
    }
}
