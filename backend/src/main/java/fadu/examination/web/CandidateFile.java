package fadu.examination.web;

import fadu.examination.CandidateRow;
import fadu.platform.problem.Language;
import fadu.platform.table.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list for the door as a table for a file, with room for signatures. */
final class CandidateFile {
    private static final List<String> ZH = List.of("准考证号", "姓名", "单位", "延长分钟", "签到");
    private static final List<String> EN = List.of("Number", "Name", "Unit", "Extra minutes", "Signature");

    private CandidateFile() {}

    static Table of(List<CandidateRow> rows, Language language) {
        boolean zh = language == Language.ZH_CN;
        return new Table(
                zh ? "考生名单" : "Candidates",
                zh ? ZH : EN,
                rows.stream().map(CandidateFile::cells).iterator());
    }

    private static List<@Nullable Object> cells(CandidateRow row) {
        return Arrays.<@Nullable Object>asList(
                row.candidateNumber(),
                row.personName(),
                row.unitName(),
                row.extraMinutes() == 0 ? null : row.extraMinutes(),
                null);
    }
}
