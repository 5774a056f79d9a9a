package fadu.certificate.importing;

import fadu.certificate.Certificates;
import fadu.certificate.KnownNumber;
import fadu.certificate.LegacyCertificates;
import fadu.certificate.NewCertificate;
import fadu.directory.importing.Applied;
import fadu.directory.importing.CellProblem;
import fadu.directory.importing.Cells;
import fadu.directory.importing.Checked;
import fadu.directory.importing.Column;
import fadu.directory.importing.Column.Shape;
import fadu.directory.importing.ImportContext;
import fadu.directory.importing.ImportKind;
import fadu.directory.importing.Matching;
import fadu.directory.importing.Matching.Match;
import fadu.directory.importing.Sentence;
import fadu.directory.importing.Stays;
import fadu.platform.Actor;
import fadu.platform.id.PublicIds;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Existing holders: what was issued before this register goes on record with where it comes from, and does not pass the
 * issue gate. Auxiliary holders too: clearance flags them.
 */
@Singleton
final class CertificateImport implements ImportKind<CertificatePlan> {
    private static final int LONGEST_ISSUER = 50;
    private static final int LONGEST_AREA = 100;

    private final Matching matching;
    private final Certificates certificates;
    private final LegacyCertificates legacy;

    CertificateImport(Matching matching, Certificates certificates, LegacyCertificates legacy) {
        this.matching = matching;
        this.certificates = certificates;
        this.legacy = legacy;
    }

    @Override
    public String kind() {
        return "CERTIFICATES";
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(
                        Column.person().stream(),
                        Stream.of(
                                column(
                                        "number",
                                        "证号",
                                        "Number",
                                        true,
                                        Shape.TEXT,
                                        "执法证号",
                                        "执法证件编号",
                                        "证件编号",
                                        "行政执法证号",
                                        "执法证号码"),
                                column("kind", "证件种类", "Kind", false, Shape.TEXT, "证件类型", "证件名称"),
                                column("validFrom", "有效期起", "Valid from", true, Shape.DATE, "有效期开始", "生效日期", "起始日期"),
                                column(
                                        "validTo",
                                        "有效期止",
                                        "Valid to",
                                        true,
                                        Shape.DATE,
                                        "有效期至",
                                        "有效期截止",
                                        "到期日期",
                                        "截止日期"),
                                column("issuedOn", "发证日期", "Issued on", false, Shape.DATE, "核发日期", "领证日期"),
                                column("area", "执法区域", "Area", false, Shape.TEXT, "执法范围", "执法领域"),
                                column("issuer", "发证机关", "Issuer", false, Shape.TEXT, "核发机关", "颁证机关")))
                .toList();
    }

    private static Column column(String field, String zh, String en, boolean needed, Shape shape, String... synonyms) {
        return new Column(field, zh, en, List.of(synonyms), needed, shape);
    }

    @Override
    public List<Checked<CertificatePlan>> check(ImportContext context, List<Cells> rows) {
        var numbers = rows.stream()
                .map(cells -> cells.text("number"))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        var known = legacy.known(numbers).stream().collect(Collectors.groupingBy(KnownNumber::number));
        var reading = new ReadingRow(certificates.kinds(), known);
        var matches = matching.match(context, rows);
        var checked = new ArrayList<Checked<CertificatePlan>>();
        for (int i = 0; i < rows.size(); i++) {
            checked.add(check(reading, rows.get(i), matches.get(i)));
        }
        return checked;
    }

    private static Checked<CertificatePlan> check(ReadingRow reading, Cells cells, Match match) {
        return switch (match) {
            case Match.Found(var person) -> reading.read(cells, person);
            case Match.Unsure(var problem) -> Checked.bad(cells, null, List.of(problem));
            case Match.Malformed(var problem) -> Checked.bad(cells, null, List.of(problem));
            case Match.Nobody() ->
                Checked.bad(
                        cells, null, List.of(CellProblem.of("name", CertificateImportProblem.CERTIFICATE_ROW_NOBODY)));
        };
    }

    @Override
    public List<Applied> apply(Actor actor, ImportContext context, List<Checked<CertificatePlan>> rows) {
        var added = new ArrayList<NewCertificate>();
        var applied = new ArrayList<Applied>();
        for (var row : rows) {
            var plan = Objects.requireNonNull(row.plan());
            var id = PublicIds.next();
            added.add(new NewCertificate(
                    id,
                    plan.kind(),
                    plan.number(),
                    plan.person().id(),
                    "IMPORTED",
                    source(plan, context),
                    plan.person().category(),
                    cut(plan.area(), LONGEST_AREA),
                    plan.issuedOn(),
                    plan.validFrom(),
                    plan.validTo(),
                    null));
            applied.add(new Applied(row.cells().line(), plan.person().id(), id));
        }
        legacy.add(added);
        return applied;
    }

    private static String source(CertificatePlan plan, ImportContext context) {
        var issuer = cut(plan.issuer(), LONGEST_ISSUER);
        return (issuer == null ? "" : issuer + "，") + "导入批次 " + context.batch();
    }

    private static boolean isAuxiliary(Checked<CertificatePlan> row) {
        var plan = row.plan();
        return plan != null && plan.person().category().equals("AUXILIARY");
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    @Override
    public List<Stays> undo(Actor actor, ImportContext context, List<Applied> rows) {
        var ids = rows.stream().map(Applied::before).toList();
        legacy.remove(ids);
        var remaining = new HashSet<>(legacy.remaining(ids));
        return rows.stream()
                .filter(row -> remaining.contains(row.before()))
                .map(row ->
                        new Stays(row.line(), new Sentence(CertificateImportProblem.CERTIFICATE_ROW_STAYS, Map.of())))
                .toList();
    }

    @Override
    public List<Sentence> consequences(ImportContext context, List<Checked<CertificatePlan>> rows) {
        long auxiliary = rows.stream().filter(CertificateImport::isAuxiliary).count();
        return auxiliary == 0
                ? List.of()
                : List.of(Sentence.of(CertificateImportProblem.CERTIFICATE_IMPORT_AUXILIARY, "count", auxiliary));
    }
}
