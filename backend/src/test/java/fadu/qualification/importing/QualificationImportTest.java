package fadu.qualification.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.directory.People;
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
import fadu.qualification.QualificationRecords;
import fadu.qualification.Qualifications;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class QualificationImportTest {
    private final App app;
    private final County county;
    private final ImportContext context;
    private final QualificationImport kind;
    private final Actor importer;

    QualificationImportTest(App app, County county) {
        this.app = app;
        this.county = county;
        var scope = new Scope(Set.of(county.county().id()), 0);
        context = new ImportContext(
                "q".repeat(26),
                county.county().id(),
                scope,
                app.bean(Clock.class).today());
        var person = county.officer(county.county(), "导入人");
        importer = new Actor(1, person.id(), person.name(), county.county().id(), "", Map.of());
        Matching byId = (asked, rows) -> rows.stream()
                .<Matching.Match>map(cells -> new Matching.Match.Found(Objects.requireNonNull(app.bean(People.class)
                        .briefs(List.of(Long.valueOf(cells.text("name"))))
                        .get(Long.valueOf(cells.text("name"))))))
                .toList();
        kind = new QualificationImport(byId, app.bean(QualificationRecords.class), app.bean(Clock.class));
    }

    @Test
    void recordsPassesAtOnceAndExemptionsForASecondPerson() {
        var passed = county.officer(county.county(), "合格人");
        var exempt = county.officer(county.county(), "免考人");
        var rows = List.of(row(passed, "考试合格"), row(exempt, "免考"));
        var checked = kind.check(context, rows);
        assertThat(checked).extracting(Checked::outcome).containsOnly(RowOutcome.NEW);
        assertThat(kind.consequences(context, checked)).hasSize(1);
        var applied = app.bean(Tx.class).write(() -> kind.apply(importer, context, checked));
        assertThat(app.bean(Qualifications.class).valid(List.of(passed.id(), exempt.id()), context.today()))
                .isEqualTo(Map.of(passed.id(), true, exempt.id(), false));
        assertThat(kind.check(context, rows)).extracting(Checked::outcome).containsOnly(RowOutcome.SAME);

        var approver = county.signedIn(county.county(), "批准人", "second-reviewer");
        var waiting = approver.get("/api/qualifications/waiting").items().getFirst();
        assertThat(approver.post("/api/qualifications/" + waiting.get("id") + "/approve", null)
                        .status())
                .isEqualTo(200);
        var stays = app.bean(Tx.class).write(() -> kind.undo(importer, context, applied));
        assertThat(stays).hasSize(1);
        assertThat(app.bean(Qualifications.class).valid(List.of(passed.id(), exempt.id()), context.today()))
                .isEqualTo(Map.of(passed.id(), false, exempt.id(), true));
    }

    @Test
    void saysWhatIsWrongWithARow() {
        var person = county.officer(county.county(), "错行人");
        assertThat(code(person, "kind", "也许")).isEqualTo("QUALIFICATION_ROW_KIND");
        assertThat(code(person, "scope", "天文")).isEqualTo("QUALIFICATION_ROW_SCOPE");
        assertThat(code(person, "proofKind", "")).isEqualTo("QUALIFICATION_ROW_PROOF");
        assertThat(code(person, "validFrom", "昨天")).isEqualTo("QUALIFICATION_ROW_DAY");
        assertThat(code(person, "validTo", "1999-01-01")).isEqualTo("QUALIFICATION_ROW_TERM");
    }

    private String code(County.Person person, String field, String value) {
        var values = new HashMap<>(row(person, "合格").values());
        values.put(field, value);
        return kind.check(context, List.of(new Cells(2, values, Map.of())))
                .getFirst()
                .problems()
                .getFirst()
                .code()
                .name();
    }

    private static Cells row(County.Person person, String kind) {
        return new Cells(
                2,
                Map.of(
                        "name",
                        Long.toString(person.id()),
                        "kind",
                        kind,
                        "proofKind",
                        "国家统一法律职业资格证书",
                        "proofNo",
                        "A" + person.id(),
                        "validFrom",
                        "2020-05-01"),
                Map.of());
    }
}
