package fadu.lecture.web;

import fadu.platform.problem.Language;
import fadu.platform.table.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attendance list as a table for a file. */
final class AttendanceFile {
    private static final List<String> ZH = List.of("单位", "姓名", "已报名", "签到", "签退", "出勤", "说明");
    private static final List<String> EN = List.of("Unit", "Name", "Signed up", "In", "Out", "Present", "Why");

    private AttendanceFile() {}

    static Table of(List<AttendanceView> rows, Language language) {
        boolean zh = language == Language.ZH_CN;
        return new Table(
                zh ? "签到表" : "Attendance",
                zh ? ZH : EN,
                rows.stream().map(row -> cells(row, zh)).iterator());
    }

    private static List<@Nullable Object> cells(AttendanceView row, boolean zh) {
        var in = row.in();
        var out = row.out();
        return Arrays.<@Nullable Object>asList(
                row.person().unit().name(),
                row.person().name(),
                yes(row.signedUp(), zh),
                in == null ? null : in.at(),
                out == null ? null : out.at(),
                yes(row.present(), zh),
                row.why());
    }

    private static String yes(boolean is, boolean zh) {
        if (zh) {
            return is ? "是" : "否";
        }
        return is ? "yes" : "no";
    }
}
