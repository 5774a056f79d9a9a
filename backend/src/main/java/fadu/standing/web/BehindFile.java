package fadu.standing.web;

import fadu.platform.problem.Language;
import fadu.platform.table.Table;
import fadu.rulebook.PersonKind;
import fadu.rulebook.QuotaUnit;
import fadu.standing.BehindRow;
import fadu.standing.StandingStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list as a table for a file, in the reader's language. */
final class BehindFile {
    private static final List<String> ZH =
            List.of("姓名", "单位", "人员类别", "状态", "计量单位", "已计入", "应完成", "还差", "已预约", "截止日期", "剩余天数", "证件有效期至", "计算时间");
    private static final List<String> EN = List.of(
            "Name",
            "Unit",
            "Category",
            "Status",
            "Counted in",
            "Counted",
            "Due",
            "Missing",
            "Booked",
            "Due date",
            "Days left",
            "Certificate ends",
            "Derived at");

    private BehindFile() {}

    static Table of(List<BehindRow> rows, LocalDate today, Language language) {
        boolean zh = language == Language.ZH_CN;
        return new Table(
                name(language),
                zh ? ZH : EN,
                rows.stream().map(row -> cells(row, today, language)).iterator());
    }

    static String name(Language language) {
        return language == Language.ZH_CN ? "学法进度" : "standings";
    }

    private static List<@Nullable Object> cells(BehindRow row, LocalDate today, Language language) {
        return Arrays.<@Nullable Object>asList(
                row.name(),
                row.unitName(),
                PersonKind.valueOf(row.category()).in(language),
                status(row.status(), language),
                row.quotaUnit() == null ? null : row.quotaUnit().in(language),
                amount(row.quotaUnit(), row.counted()),
                amount(row.quotaUnit(), row.due()),
                amount(row.quotaUnit(), row.shortfall()),
                amount(row.quotaUnit(), row.booked()),
                row.dueDate(),
                BehindView.daysLeft(row, today),
                row.certificateEnd(),
                row.derivedAt());
    }

    private static @Nullable BigDecimal amount(@Nullable QuotaUnit unit, @Nullable Integer amount) {
        if (amount == null) {
            return null;
        }
        return unit == QuotaUnit.DAY
                ? BigDecimal.valueOf(amount).multiply(new BigDecimal("0.5"))
                : BigDecimal.valueOf(amount, 2);
    }

    private static String status(StandingStatus status, Language language) {
        boolean zh = language == Language.ZH_CN;
        return switch (status) {
            case MET -> zh ? "已达标" : "met";
            case ON_TRACK -> zh ? "进度正常" : "on track";
            case BEHIND -> zh ? "进度落后" : "behind";
            case UNREACHABLE -> zh ? "已无法达到" : "unreachable";
            case NOT_SET -> zh ? "未设定" : "not set";
        };
    }
}
