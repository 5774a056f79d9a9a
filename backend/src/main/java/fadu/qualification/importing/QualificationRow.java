package fadu.qualification.importing;

import fadu.directory.PersonBrief;
import fadu.directory.importing.CellProblem;
import fadu.directory.importing.Cells;
import fadu.directory.importing.Checked;
import fadu.directory.importing.Checked.Change;
import fadu.qualification.NewQualification;
import fadu.qualification.Qualification;
import fadu.qualification.QualificationKind;
import fadu.qualification.QualificationScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges one row; pure. */
final class QualificationRow {
    private static final Map<String, QualificationKind> KINDS = Map.of(
            "合格", QualificationKind.PASS,
            "考试合格", QualificationKind.PASS,
            "PASS", QualificationKind.PASS,
            "免考", QualificationKind.EXEMPTION,
            "EXEMPTION", QualificationKind.EXEMPTION);
    private static final Map<String, QualificationScope> SCOPES = Map.of(
            "", QualificationScope.WHOLE,
            "全部", QualificationScope.WHOLE,
            "WHOLE", QualificationScope.WHOLE,
            "公共法律知识", QualificationScope.PUBLIC_LAW,
            "公共", QualificationScope.PUBLIC_LAW,
            "专业法律知识", QualificationScope.PROFESSIONAL,
            "专业", QualificationScope.PROFESSIONAL);

    private final String source;

    QualificationRow(String source) {
        this.source = source;
    }

    /** The row of a person that was found, against what is on record for them. */
    Checked<NewQualification> read(Cells cells, PersonBrief person, List<Qualification> known) {
        var problems = new ArrayList<CellProblem>();
        var kind = KINDS.get(cells.text("kind"));
        if (kind == null) {
            add(problems, cells, "kind", QualificationImportProblem.QUALIFICATION_ROW_KIND);
        }
        var scope = SCOPES.get(cells.text("scope"));
        if (scope == null) {
            add(problems, cells, "scope", QualificationImportProblem.QUALIFICATION_ROW_SCOPE);
        }
        var proof = cells.text("proofKind");
        if (proof.isEmpty() || proof.length() > 40 || cells.text("proofNo").length() > 60) {
            add(problems, cells, "proofKind", QualificationImportProblem.QUALIFICATION_ROW_PROOF);
        }
        var from = cells.date("validFrom").orElse(null);
        var to = cells.date("validTo").orElse(null);
        if (from == null || (to == null && cells.has("validTo"))) {
            add(
                    problems,
                    cells,
                    from == null ? "validFrom" : "validTo",
                    QualificationImportProblem.QUALIFICATION_ROW_DAY);
        } else if (to != null && to.isBefore(from)) {
            add(problems, cells, "validTo", QualificationImportProblem.QUALIFICATION_ROW_TERM);
        }
        if (!problems.isEmpty() || kind == null || scope == null || from == null) {
            return Checked.bad(cells, person.id(), problems);
        }
        return judge(cells, known, entry(cells, person, kind, scope, from, to));
    }

    private NewQualification entry(
            Cells cells,
            PersonBrief person,
            QualificationKind kind,
            QualificationScope scope,
            LocalDate from,
            @Nullable LocalDate to) {
        var basis = cells.text("basis");
        return new NewQualification(
                person.id(),
                kind,
                scope,
                cells.text("proofKind"),
                cells.has("proofNo") ? cells.text("proofNo") : null,
                basis.isEmpty() ? "导入登记" : basis.substring(0, Math.min(200, basis.length())),
                from,
                to,
                source);
    }

    private static Checked<NewQualification> judge(Cells cells, List<Qualification> known, NewQualification entry) {
        boolean same = known.stream()
                .anyMatch(each -> each.kind() == entry.kind()
                        && each.scope() == entry.scope()
                        && each.proofKind().equals(entry.proofKind())
                        && Objects.equals(each.proofNo(), entry.proofNo())
                        && each.validFrom().equals(entry.validFrom()));
        return same
                ? Checked.same(cells, entry.personId())
                : Checked.fresh(
                        cells,
                        entry.personId(),
                        List.of(new Change("proofKind", null, entry.proofKind(), null)),
                        entry);
    }

    private static void add(List<CellProblem> problems, Cells cells, String field, QualificationImportProblem problem) {
        if (!cells.unreadable(field)) {
            problems.add(CellProblem.of(field, problem));
        }
    }
}
