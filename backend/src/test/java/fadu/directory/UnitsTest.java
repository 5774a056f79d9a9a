package fadu.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.Scope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class UnitsTest {
    private final App app;
    private final County county;
    private final County other;
    private final Http http;

    UnitsTest(App app, County county, County other) {
        this.app = app;
        this.county = county;
        this.other = other;
        this.http = county.signedIn(county.county(), "管理员", "administrator");
    }

    @Test
    void aMovedSubtreeTakesEveryAncestorPairWithIt() {
        var east = create(county.county().publicId(), "东片");
        var west = create(county.county().publicId(), "西片");
        var brigade = create(east, "执法大队");
        var squad = create(brigade, "一中队");
        var officer = county.officer(unit(squad), "赵在队");

        assertThat(http.post("/api/units/" + brigade + "/move", Map.of("parentId", west))
                        .status())
                .isEqualTo(200);

        var units = app.bean(Units.class);
        long squadId = units.key(squad).orElseThrow();
        assertThat(units.path(squadId))
                .endsWith(units.key(west).orElseThrow(), units.key(brigade).orElseThrow(), squadId)
                .doesNotContain(units.key(east).orElseThrow());
        var people = app.bean(People.class);
        assertThat(people.byPublicId(scope(west), officer.publicId())).isPresent();
        assertThat(people.byPublicId(scope(east), officer.publicId())).isEmpty();
        assertThat(counts()).containsEntry(west, 1L).containsEntry(east, 0L).containsEntry(squad, 1L);
    }

    @Test
    void refusesCyclesDuplicatesAndTheUnreachable() {
        var outer = create(county.county().publicId(), "外");
        var inner = create(outer, "内");
        assertThat(http.post("/api/units/" + outer + "/move", Map.of("parentId", inner))
                        .field("code"))
                .isEqualTo("UNIT_BELOW_ITSELF");
        assertThat(http.post("/api/units", body(outer, "内")).field("code")).isEqualTo("UNIT_NAME_TAKEN");
        var elsewhere = other.county();
        assertThat(http.post("/api/units/" + inner + "/move", Map.of("parentId", elsewhere.publicId()))
                        .status())
                .isEqualTo(404);
        var own = county.signedIn(unit(outer), "下级管理员", "administrator");
        assertThat(own.post("/api/units/" + outer + "/move", Map.of("parentId", inner))
                        .status())
                .isIn(404, 422);
        assertThat(own.get("/api/units").text()).contains("内").doesNotContain(elsewhere.name());
    }

    /** Banks, blueprints and courses belong to a unit, which an examiner has to name; people are no business of theirs. */
    @Test
    void anExaminerChoosesAmongUnitsAndSeesNobody() {
        var examiner = county.signedIn(county.county(), "考务看单位", "examiner");
        assertThat(examiner.get("/api/units").items()).isNotEmpty();
        assertThat(examiner.get("/api/people").status()).isEqualTo(403);
    }

    @Test
    void renamesByVersionAndClosesOnlyTheEmpty() {
        var id = create(county.county().publicId(), "旧名局");
        var change = Map.of("name", "新名局", "kind", "DEPARTMENT", "version", 0);
        assertThat(http.patch("/api/units/" + id, change).field("name")).isEqualTo("新名局");
        assertThat(http.patch("/api/units/" + id, change).field("code")).isEqualTo("CHANGED_MEANWHILE");
        assertThat(http.get("/api/units?q=xinming").items()).hasSize(1);
        assertThat(http.get("/api/units?q=xmj").items()).hasSize(1);

        county.officer(unit(id), "钱未走");
        assertThat(http.post("/api/units/" + id + "/close", Map.of("on", "2026-01-01"))
                        .field("code"))
                .isEqualTo("UNIT_NOT_EMPTY");
        var empty = create(county.county().publicId(), "空局");
        assertThat(http.post("/api/units/" + empty + "/close", Map.of("on", "2026-01-01"))
                        .field("closedOn"))
                .isEqualTo("2026-01-01");
        assertThat(http.post("/api/units", body(empty, "晚到")).field("code")).isEqualTo("UNIT_CLOSED");
    }

    private Map<String, Long> counts() {
        var counts = new java.util.HashMap<String, Long>();
        for (var item : http.get("/api/units").items()) {
            counts.put(
                    String.valueOf(item.get("id")), ((Number) Objects.requireNonNull(item.get("people"))).longValue());
        }
        return counts;
    }

    private Scope scope(String unit) {
        return new Scope(Set.of(app.bean(Units.class).key(unit).orElseThrow()), 0);
    }

    private County.Unit unit(String publicId) {
        return new County.Unit(app.bean(Units.class).key(publicId).orElseThrow(), publicId, "");
    }

    private String create(String parent, String name) {
        var answer = http.post("/api/units", body(parent, name));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.field("id");
    }

    private static Map<String, Object> body(String parent, String name) {
        var body = new java.util.HashMap<String, Object>();
        body.put("parentId", parent);
        body.put("name", name);
        body.put("code", fadu.platform.id.PublicIds.next());
        body.put("kind", List.of("DEPARTMENT", "BRIGADE").get(name.length() % 2));
        return body;
    }
}
