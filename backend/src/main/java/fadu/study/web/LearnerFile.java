package fadu.study.web;

import fadu.platform.problem.Language;
import fadu.platform.table.Table;
import fadu.study.LearnerRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learners as a table for a file. */
final class LearnerFile {
    private static final List<String> ZH =
            List.of("单位", "姓名", "课程", "版本", "课数", "已完成课数", "最近学到", "认定分钟", "确认分钟", "未计分钟", "开始", "最近学习", "完成");
    private static final List<String> EN = List.of(
            "Unit",
            "Name",
            "Course",
            "Version",
            "Lessons",
            "Lessons done",
            "Last at",
            "Declared minutes",
            "Counted minutes",
            "Uncounted minutes",
            "Begun",
            "Last learnt",
            "Completed");

    private LearnerFile() {}

    static String name(Language language) {
        return language == Language.ZH_CN ? "课程学习情况" : "learners";
    }

    static Table of(Iterator<LearnerRow> rows, Language language) {
        var cells = new Iterator<List<@Nullable Object>>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<@Nullable Object> next() {
                return row(rows.next());
            }
        };
        return new Table(name(language), language == Language.ZH_CN ? ZH : EN, cells);
    }

    private static List<@Nullable Object> row(LearnerRow row) {
        return Arrays.<@Nullable Object>asList(
                row.unitName(),
                row.personName(),
                row.courseTitle(),
                row.number(),
                row.lessons(),
                row.lessonsDone(),
                row.atLesson(),
                row.declaredSeconds() / 60,
                minutes(row.confirmedMillis()),
                minutes(row.uncountedMillis()),
                row.startedAt(),
                row.lastAt(),
                row.completedAt());
    }

    private static BigDecimal minutes(long millis) {
        return BigDecimal.valueOf(millis).divide(BigDecimal.valueOf(60_000), 1, RoundingMode.FLOOR);
    }
}
