package fadu.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class PeopleTest {
    private final App app;
    private final County county;
    private final County other;
    private final County.Unit bureau;
    private final County.Unit brigade;
    private final Http http;

    PeopleTest(App app, County county, County other) {
        this.app = app;
        this.county = county;
        this.other = other;
        this.bureau = county.unit(county.county(), "住建局");
        this.brigade = county.unit(county.county(), "执法大队");
        this.http = county.signedIn(county.county(), "培训员", "coordinator");
    }

    @Test
    void findsPeopleByNameReadingUnitNumberAndWholeIdentityNumber() {
        var number = Numbers.idNumber(1);
        var id = create(person("单小花", number));

        for (var q : List.of("单小", "shanxiaohua", "shan xiao", "sxh", "住建", "G-单小花", number, number.toLowerCase())) {
            assertThat(ids("q=" + Numbers.encode(q))).as(q).contains(id);
        }
        assertThat(ids("q=danxiaohua")).doesNotContain(id);
        assertThat(ids("q=" + number.substring(0, 17))).doesNotContain(id);
        assertThat(ids("q=%25")).isEmpty();
        var view = http.get("/api/people/" + id);
        assertThat(view.text())
                .doesNotContain(number)
                .contains(number.substring(0, 3) + "***********" + number.substring(14));
        assertThat(http.post("/api/people", person("单小花二", number)).field("code"))
                .isEqualTo("ID_NUMBER_TAKEN");
        assertThat(http.post("/api/people", person("错号", number.substring(0, 17) + (number.endsWith("1") ? "2" : "1")))
                        .field("code"))
                .isEqualTo("ID_NUMBER_WRONG");
    }

    @Test
    void pagesByKeysetWithoutLossOrRepetition() {
        var made = new HashSet<String>();
        for (int i = 0; i < 7; i++) {
            made.add(county.officer(bureau, "翻页" + i).publicId());
        }
        var seen = new HashSet<String>();
        var cursor = "";
        do {
            var page = http.get("/api/people?limit=3&unit=" + bureau.publicId() + cursor);
            assertThat(page.object().get("total")).isEqualTo(7);
            page.items()
                    .forEach(item ->
                            assertThat(seen.add(String.valueOf(item.get("id")))).isTrue());
            cursor = page.object().get("next") == null ? "" : "&cursor=" + page.field("next");
        } while (!cursor.isEmpty());
        assertThat(seen).isEqualTo(made);
    }

    @Test
    void aTransferClosesOneSpanAndOpensTheNextOnOneRecord() {
        var id = create(person("吕调动", Numbers.idNumber(2)));
        var moved = http.post(
                "/api/people/" + id + "/transfer",
                Map.of("unitId", brigade.publicId(), "on", "2025-03-01", "reason", "工作需要"));
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        var spans = spans(moved, "units");
        assertThat(spans).hasSize(2);
        assertThat(spans.getFirst()).containsEntry("to", "2025-03-01");
        assertThat(spans.getLast()).containsEntry("from", "2025-03-01").containsEntry("value", brigade.publicId());
        long key = app.bean(People.class)
                .byPublicId(new fadu.platform.Scope(Set.of(county.county().id()), 0), id)
                .orElseThrow()
                .id();
        var people = app.bean(People.class);
        assertThat(people.unitsOn(List.of(key), LocalDate.of(2025, 2, 28))).containsEntry(key, bureau.id());
        assertThat(people.unitsOn(List.of(key), LocalDate.of(2025, 3, 1))).containsEntry(key, brigade.id());
        assertThat(ids("unit=" + brigade.publicId())).contains(id);
        assertThat(http.post(
                                "/api/people/" + id + "/transfer",
                                Map.of("unitId", bureau.publicId(), "on", "2024-01-01", "reason", "早了"))
                        .field("code"))
                .isEqualTo("DATE_BEFORE_START");
        assertThat(http.post(
                                "/api/people/" + id + "/transfer",
                                Map.of("unitId", bureau.publicId(), "on", "2099-01-01", "reason", "晚了"))
                        .field("code"))
                .isEqualTo("DATE_IN_FUTURE");
        var elsewhere = other.county();
        assertThat(http.post(
                                "/api/people/" + id + "/transfer",
                                Map.of("unitId", elsewhere.publicId(), "on", "2025-06-01", "reason", "越权"))
                        .status())
                .isEqualTo(404);
        assertThat(events(key)).isEqualTo(1);
    }

    @Test
    void leavingEndsEverythingAndComingBackBeginsItAnew() {
        var id = create(person("韩离职", Numbers.idNumber(3)));
        var left = http.post("/api/people/" + id + "/leave", Map.of("on", "2025-05-01", "reason", "退休"));
        assertThat(left.object()).containsEntry("inPost", false).containsEntry("leftOn", "2025-05-01");
        assertThat(ids("state=ACTIVE")).doesNotContain(id);
        assertThat(ids("state=LEFT")).contains(id);
        assertThat(http.post(
                                "/api/people/" + id + "/status",
                                Map.of("kind", "IN_POST", "value", true, "on", "2025-06-01", "source", "x"))
                        .field("code"))
                .isEqualTo("PERSON_HAS_LEFT");
        var back = http.post("/api/people/" + id + "/return", Map.of("on", "2025-09-01"));
        assertThat(back.object())
                .containsEntry("inPost", true)
                .containsEntry("category", "OFFICER")
                .containsEntry("leftOn", null);
        assertThat(spans(back, "units")).hasSize(2);
    }

    @Test
    void datesCategoriesFlagsPostsAndAbsences() {
        var id = create(person("方变更", Numbers.idNumber(4)));
        var path = "/api/people/" + id;
        assertThat(http.post(
                                path + "/category",
                                Map.of("category", "AUXILIARY", "also", true, "on", "2024-01-01", "source", "文"))
                        .field("code"))
                .isEqualTo("CATEGORY_CLASH");
        assertThat(http.post(path + "/category", Map.of("category", "AUXILIARY", "on", "2024-01-01", "source", "文"))
                        .field("category"))
                .isEqualTo("AUXILIARY");
        var status = http.post(
                path + "/status", Map.of("kind", "IN_POST", "value", false, "on", "2024-02-01", "source", "文"));
        assertThat(status.object()).containsEntry("inPost", false).containsEntry("established", true);
        assertThat(http.post(
                                path + "/status",
                                Map.of("kind", "IN_POST", "value", false, "on", "2024-02-01", "source", "文"))
                        .field("code"))
                .isEqualTo("STATUS_ALREADY_SO");
        assertThat(http.post(path + "/post", Map.of("title", "科员", "on", "2024-03-01"))
                        .field("postTitle"))
                .isEqualTo("科员");
        var absence = Map.of("kind", "STUDY", "from", "2025-01-01", "to", "2025-07-01");
        assertThat(http.post(path + "/absence", absence).status()).isEqualTo(200);
        assertThat(http.post(path + "/absence", Map.of("kind", "SICK", "from", "2025-06-01"))
                        .field("code"))
                .isEqualTo("ABSENCE_OVERLAPS");
    }

    @Test
    void editsByVersionAndRevealsOnlyWithAReasonOnRecord() {
        var number = Numbers.idNumber(5);
        var id = create(person("苏查看", number));
        var version =
                Objects.requireNonNull(http.get("/api/people/" + id).object().get("version"));
        var edit = new HashMap<String, Object>(Map.of("version", version, "phone", "139-0000-0005", "education", "本科"));
        assertThat(http.patch("/api/people/" + id, edit).field("phoneMasked")).isEqualTo("139****0005");
        assertThat(http.patch("/api/people/" + id, edit).field("code")).isEqualTo("CHANGED_MEANWHILE");

        assertThat(http.post("/api/people/" + id + "/reveal", Map.of("reason", ""))
                        .status())
                .isEqualTo(400);
        var shown = http.post("/api/people/" + id + "/reveal", Map.of("reason", "办理换证核对"));
        assertThat(shown.field("idNumber")).isEqualTo(number);
        assertThat(shown.field("phone")).isEqualTo("13900000005");
        var supervisor = county.signedIn(county.county(), "督察", "supervisor");
        assertThat(supervisor
                        .post("/api/people/" + id + "/reveal", Map.of("reason", "随便看看"))
                        .status())
                .isEqualTo(403);
        assertThat(supervisor.get("/api/people/" + id).status()).isEqualTo(200);
    }

    @Test
    void mergesTwoRecordsIntoOneAndKeepsBothHistories() {
        var number = Numbers.idNumber(6);
        var gone = create(person("柯重复", number));
        var kept = county.officer(brigade, "柯重复").publicId();
        assertThat(http.post("/api/people/" + kept + "/merge", Map.of("goneId", kept, "reason", "重复"))
                        .field("code"))
                .isEqualTo("MERGE_WITH_ITSELF");
        var merged = http.post("/api/people/" + kept + "/merge", Map.of("goneId", gone, "reason", "重复建档"));
        assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
        assertThat(spans(merged, "units")).hasSize(2);
        assertThat(merged.field("idMasked")).endsWith(number.substring(14));
        assertThat(http.get("/api/people/" + gone).field("mergedInto")).isEqualTo(kept);
        assertThat(ids("state=ALL&q=" + Numbers.encode("柯重复"))).containsExactly(kept);
        assertThat(ids("q=" + number)).containsExactly(kept);
        var other = create(person("两个人", Numbers.idNumber(7)));
        assertThat(http.post("/api/people/" + kept + "/merge", Map.of("goneId", other, "reason", "错"))
                        .field("code"))
                .isEqualTo("MERGE_TWO_PEOPLE");
    }

    @Test
    void exportsWithoutFormulasAndWithoutIdentityNumbers() {
        var number = Numbers.idNumber(8);
        var evil = person("=cmd|' /C calc'!A1", number);
        create(evil);
        var csv = http.get("/api/people/export?format=csv");
        assertThat(csv.text()).startsWith("\uFEFF姓名").contains("'=cmd").doesNotContain(number);
        assertThat(csv.header("content-disposition")).startsWith("attachment");
        var xlsx = http.get("/api/people/export?format=xlsx");
        assertThat(xlsx.bytes()).startsWith('P', 'K');
        assertThat(http.get("/api/people/export?format=exe").status()).isEqualTo(400);
    }

    private long events(long personId) {
        try (var connection = app.migratingAccount();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*) FROM outbox WHERE topic = 'fadu.directory.PersonMoved'"
                                + " AND payload LIKE '%\"personId\":" + personId + ",%'")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> ids(String query) {
        var answer = http.get("/api/people?limit=200&" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.items().stream()
                .map(item -> String.valueOf(item.get("id")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> spans(Http.Answer answer, String sort) {
        var spans = (Map<String, Object>) Objects.requireNonNull(answer.object().get("spans"), answer::toString);
        return (List<Map<String, Object>>) Objects.requireNonNull(spans.get(sort));
    }

    private String create(Map<String, Object> body) {
        var answer = http.post("/api/people", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.field("id");
    }

    private Map<String, Object> person(String name, String idNumber) {
        var body = new HashMap<String, Object>();
        body.put("unitId", bureau.publicId());
        body.put("name", name);
        body.put("idNumber", idNumber);
        body.put("staffNumber", "G-" + name.substring(0, Math.min(8, name.length())));
        body.put("category", "OFFICER");
        body.put("established", true);
        body.put("registered", true);
        body.put("inPost", true);
        body.put("joinedOn", "2023-01-01");
        return body;
    }
}
