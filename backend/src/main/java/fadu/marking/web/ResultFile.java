package fadu.marking.web;

import fadu.examination.HandInKind;
import fadu.marking.ResultRow;
import fadu.platform.problem.Language;
import fadu.platform.table.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results as a table for a file. */
final class ResultFile {
    private static final List<String> ZH =
            List.of("准考证号", "姓名", "单位", "第几次", "开始时间", "交卷时间", "交卷方式", "得分", "满分", "是否合格", "计入", "评分次数");
    private static final List<String> EN = List.of(
            "Number",
            "Name",
            "Unit",
            "Attempt",
            "Started",
            "Handed in",
            "How",
            "Mark",
            "Of",
            "Passed",
            "Counts",
            "Revision");

    private ResultFile() {}

    static Table of(List<ResultRow> rows, Language language) {
        boolean zh = language == Language.ZH_CN;
        return new Table(
                zh ? "成绩" : "Results",
                zh ? ZH : EN,
                rows.stream().map(row -> cells(row, zh)).iterator());
    }

    private static List<@Nullable Object> cells(ResultRow row, boolean zh) {
        var passed = row.passed();
        return Arrays.<@Nullable Object>asList(
                row.candidateNumber(),
                row.personName(),
                row.unitName(),
                row.attemptNo(),
                row.startedAt(),
                row.finishedAt(),
                how(row.handIn(), zh),
                row.mark(),
                row.fullMark(),
                passed == null ? null : yes(passed, zh),
                yes(row.counts(), zh),
                row.revision());
    }

    private static String how(HandInKind how, boolean zh) {
        return switch (how) {
            case CANDIDATE -> zh ? "本人交卷" : "by the candidate";
            case DEADLINE -> zh ? "到时收卷" : "at the deadline";
            case INVIGILATOR -> zh ? "监考收卷" : "by the invigilator";
        };
    }

    private static String yes(boolean is, boolean zh) {
        if (zh) {
            return is ? "是" : "否";
        }
        return is ? "yes" : "no";
    }
}
