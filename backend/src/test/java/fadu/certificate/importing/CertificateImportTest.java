package fadu.certificate.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.certificate.Certificates;
import fadu.certificate.LegacyCertificates;
import fadu.certificate.Register;
import fadu.directory.People;
import fadu.directory.importing.Applied;
import fadu.directory.importing.Cells;
import fadu.directory.importing.Checked;
import fadu.directory.importing.ImportContext;
import fadu.directory.importing.Matching;
import fadu.directory.importing.RowOutcome;
import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class CertificateImportTest {
    private final App app;
    private final County county;
    private final ImportContext context;
    private final CertificateImport kind;

    CertificateImportTest(App app, County county) {
        this.app = app;
        this.county = county;
        var scope = new Scope(Set.of(county.county().id()), 0);
        context = new ImportContext(
                "b".repeat(26),
                county.county().id(),
                scope,
                app.bean(Clock.class).today());
        Matching byId = (asked, rows) -> rows.stream().map(this::match).toList();
        kind = new CertificateImport(byId, app.bean(Certificates.class), app.bean(LegacyCertificates.class));
    }

    @Test
    void registersExistingHoldersWithProvenanceAuxiliaryOnesTooAndTakesThemBack() {
        var officer = county.officer(county.county(), "老持证");
        var auxiliary = county.person(county.county(), "辅助持证", "AUXILIARY");
        var rows = List.of(row(officer, "A-" + officer.id()), row(auxiliary, "A-" + auxiliary.id()));
        var checked = kind.check(context, rows);
        assertThat(checked).extracting(Checked::outcome).containsOnly(RowOutcome.NEW);
        assertThat(kind.consequences(context, checked)).hasSize(1);
        var applied = app.bean(Tx.class).write(() -> kind.apply(Actor.system(), context, checked));

        var live = app.bean(Register.class).live(List.of(officer.id(), auxiliary.id()), context.today());
        assertThat(live).hasSize(2).allMatch(each -> each.provenance().equals("IMPORTED"));
        assertThat(kind.check(context, rows)).extracting(Checked::outcome).containsOnly(RowOutcome.SAME);

        app.bean(Tx.class).write(() -> {
            app.bean(Certificates.class)
                    .addCustody(
                            live.getFirst().id(),
                            fadu.certificate.CustodyPlace.UNIT,
                            app.bean(Clock.class).now(),
                            officer.id(),
                            null,
                            null);
            return true;
        });
        var stays = app.bean(Tx.class).write(() -> kind.undo(Actor.system(), context, applied));
        assertThat(stays)
                .extracting(each -> each.line())
                .containsExactly(applied.getFirst().line());
        assertThat(app.bean(Register.class).notCancelled(List.of(officer.id(), auxiliary.id())))
                .hasSize(1);
    }

    @Test
    void saysWhatIsWrongWithARow() {
        var person = county.officer(county.county(), "错行人");
        assertThat(codes(changed(person, "number", "!"))).containsExactly("CERTIFICATE_ROW_NUMBER");
        assertThat(codes(changed(person, "kind", "驾驶证"))).containsExactly("CERTIFICATE_ROW_KIND");
        assertThat(codes(changed(person, "validTo", "2019年13月1日"))).containsExactly("CERTIFICATE_ROW_DAY");
        assertThat(codes(changed(person, "validTo", "2023-01-01"))).containsExactly("CERTIFICATE_ROW_TERM");
        assertThat(codes(changed(person, "name", "nobody"))).containsExactly("CERTIFICATE_ROW_NOBODY");
        var twice = kind.check(context, List.of(row(person, "T-1234"), row(person, "T-1234")));
        assertThat(twice.getLast().problems().getFirst().code())
                .isEqualTo(CertificateImportProblem.CERTIFICATE_ROW_NUMBER_TWICE);

        var holder = county.officer(county.county(), "先持证");
        var first = kind.check(context, List.of(row(holder, "S-" + holder.id())));
        List<Applied> applied = app.bean(Tx.class).write(() -> kind.apply(Actor.system(), context, first));
        assertThat(applied).hasSize(1);
        assertThat(codes(row(person, "S-" + holder.id()))).containsExactly("CERTIFICATE_ROW_NUMBER_TAKEN");
        assertThat(codes(changed(holder, "validTo", "2040-01-01", "S-" + holder.id())))
                .containsExactly("CERTIFICATE_ROW_NUMBER_TAKEN");
    }

    private List<String> codes(Cells cells) {
        var codes = new ArrayList<String>();
        kind.check(context, List.of(cells))
                .getFirst()
                .problems()
                .forEach(problem -> codes.add(problem.code().name()));
        return codes;
    }

    private Matching.Match match(Cells cells) {
        if (cells.text("name").equals("nobody")) {
            return new Matching.Match.Nobody();
        }
        long id = Long.parseLong(cells.text("name"));
        return new Matching.Match.Found(Objects.requireNonNull(
                app.bean(People.class).briefs(List.of(id)).get(id)));
    }

    private Cells changed(County.Person person, String field, String value) {
        return changed(person, field, value, "C-" + person.id());
    }

    private Cells changed(County.Person person, String field, String value, String number) {
        var values = new HashMap<>(row(person, number).values());
        values.put(field, value);
        return new Cells(3, values, Map.of());
    }

    private Cells row(County.Person person, String number) {
        return new Cells(
                (int) (person.id() % 1000) + 2,
                Map.of(
                        "name",
                        Long.toString(person.id()),
                        "number",
                        number,
                        "validFrom",
                        "2024年1月1日",
                        "validTo",
                        "2029-12-31",
                        "issuer",
                        "县人民政府"),
                Map.of());
    }
}
