package fadu.certificate.importing;

import fadu.certificate.CertificateKind;
import fadu.certificate.KnownNumber;
import fadu.directory.PersonBrief;
import fadu.directory.importing.CellProblem;
import fadu.directory.importing.Cells;
import fadu.directory.importing.Checked;
import fadu.directory.importing.Checked.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges one row after another against the kinds and the numbers on record; pure. */
final class ReadingRow {
    private static final String ENFORCEMENT = "ENFORCEMENT";

    private final List<CertificateKind> kinds;
    private final Map<String, List<KnownNumber>> known;
    private final Set<String> seen = new HashSet<>();

    ReadingRow(List<CertificateKind> kinds, Map<String, List<KnownNumber>> known) {
        this.kinds = kinds;
        this.known = known;
    }

    /** The row of a person that was found. */
    Checked<CertificatePlan> read(Cells cells, PersonBrief person) {
        var problems = new ArrayList<CellProblem>();
        var kind = kind(cells.text("kind"));
        if (kind == null) {
            problems.add(CellProblem.of("kind", CertificateImportProblem.CERTIFICATE_ROW_KIND)
                    .choosing(kinds.stream()
                            .map(each -> new CellProblem.Choice(each.nameZh(), each.nameZh()))
                            .toList()));
            return Checked.bad(cells, person.id(), problems);
        }
        var number = cells.text("number");
        if (!kind.fits(number)) {
            add(problems, cells, "number", CertificateImportProblem.CERTIFICATE_ROW_NUMBER);
        } else if (!seen.add(kind.code() + " " + number)) {
            add(problems, cells, "number", CertificateImportProblem.CERTIFICATE_ROW_NUMBER_TWICE);
        }
        var from = day(problems, cells, "validFrom");
        var to = day(problems, cells, "validTo");
        var issued = cells.has("issuedOn") ? day(problems, cells, "issuedOn") : from;
        if (from != null && to != null && !to.isAfter(from)) {
            add(problems, cells, "validTo", CertificateImportProblem.CERTIFICATE_ROW_TERM);
        }
        if (!problems.isEmpty() || from == null || to == null || issued == null) {
            return Checked.bad(cells, person.id(), problems);
        }
        return judge(
                cells,
                new CertificatePlan(
                        person, kind.code(), number, filled(cells, "area"), filled(cells, "issuer"), issued, from, to));
    }

    private Checked<CertificatePlan> judge(Cells cells, CertificatePlan plan) {
        var taken = known.getOrDefault(plan.number(), List.of()).stream()
                .filter(each -> each.kind().equals(plan.kind()))
                .findFirst();
        if (taken.isEmpty()) {
            return Checked.fresh(
                    cells,
                    plan.person().id(),
                    List.of(
                            new Change("number", null, plan.number(), null),
                            new Change("validTo", null, plan.validTo().toString(), null)),
                    plan);
        }
        var other = taken.get();
        boolean same = other.personId() == plan.person().id()
                && other.validFrom().equals(plan.validFrom())
                && other.validTo().equals(plan.validTo());
        return same
                ? Checked.same(cells, plan.person().id())
                : Checked.bad(
                        cells,
                        plan.person().id(),
                        List.of(CellProblem.of("number", CertificateImportProblem.CERTIFICATE_ROW_NUMBER_TAKEN)));
    }

    private @Nullable CertificateKind kind(String text) {
        var wanted = text.isEmpty() ? ENFORCEMENT : text;
        return kinds.stream()
                .filter(each ->
                        each.code().equalsIgnoreCase(wanted) || each.nameZh().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(List<CellProblem> problems, Cells cells, String field) {
        var day = cells.date(field).orElse(null);
        if (day == null) {
            add(problems, cells, field, CertificateImportProblem.CERTIFICATE_ROW_DAY);
        }
        return day;
    }

    private static void add(List<CellProblem> problems, Cells cells, String field, CertificateImportProblem problem) {
        if (!cells.unreadable(field)) {
            problems.add(CellProblem.of(field, problem));
        }
    }

    private static @Nullable String filled(Cells cells, String field) {
        return cells.has(field) ? cells.text(field) : null;
    }
}
