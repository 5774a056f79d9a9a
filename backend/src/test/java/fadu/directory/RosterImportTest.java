package fadu.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.directory.Rosters.Line;
import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class RosterImportTest {
    private final App app;
    private final County county;
    private final County.Unit bureau;
    private final County.Unit brigade;
    private final Http http;

    RosterImportTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.bureau = county.unit(county.county(), "自然资源局");
        this.brigade = county.unit(county.county(), "综合执法大队");
        this.http = county.signedIn(bureau, "名册员", "coordinator");
    }

    @Test
    void threeHundredRowsWithSevenBadOnesAreMendedAppliedAndUndone() {
        var coordinator = county.signedIn(county.county(), "县名册员", "coordinator");
        var lines = new ArrayList<>(Rosters.lines(300, "自然资源局", "综合执法大队"));
        var good = List.copyOf(lines);
        spoil(lines, 10, line -> new Line(line.name(), line.unit(), wrong(line.idNumber()), line.phone()));
        spoil(lines, 20, line -> new Line("", line.unit(), line.idNumber(), line.phone()));
        spoil(lines, 30, line -> new Line(line.name(), line.unit(), line.idNumber(), "打不通"));
        spoil(lines, 40, line -> new Line(line.name(), line.unit(), good.get(41).idNumber(), line.phone()));
        spoil(lines, 60, line -> new Line("名".repeat(61), line.unit(), line.idNumber(), line.phone()));
        spoil(lines, 70, line -> new Line(line.name(), line.unit(), "1.30102E+17", line.phone()));
        spoil(lines, 299, line -> new Line(line.name(), "综合执法大対", line.idNumber(), line.phone()));

        var made = upload(coordinator, county.county(), Rosters.xlsx(lines));
        assertThat(counts(made))
                .containsEntry("rows", 300)
                .containsEntry("bad", 7)
                .containsEntry("fresh", 293);
        var id = made.field("id");
        var bad = coordinator.get("/api/imports/" + id + "/rows?outcome=BAD").items();
        assertThat(bad).extracting(row -> row.get("line")).containsExactly(14, 24, 34, 45, 64, 74, 303);
        var unit = problem(bad.getLast());
        assertThat(unit).containsEntry("code", "UNIT_UNKNOWN").containsEntry("column", "unit");
        assertThat(cure(unit)).containsEntry("suggestion", "综合执法大队");

        mend(coordinator, id, 14, "idNumber", good.get(10).idNumber());
        mend(coordinator, id, 24, "name", good.get(20).name());
        mend(coordinator, id, 34, "phone", "");
        mend(coordinator, id, 44, "idNumber", good.get(40).idNumber());
        mend(coordinator, id, 64, "name", good.get(60).name());
        mend(coordinator, id, 74, "idNumber", good.get(70).idNumber().toLowerCase());
        mend(coordinator, id, 303, "unit", "综合执法大队");
        var ready = coordinator.get("/api/imports/" + id);
        assertThat(counts(ready)).containsEntry("bad", 0).containsEntry("fresh", 300);

        var applied = coordinator.post("/api/imports/" + id + "/apply", null);
        assertThat(applied.status()).as(applied.toString()).isEqualTo(200);
        assertThat(applied.object()).containsEntry("state", "APPLIED").containsEntry("done", 300);
        assertThat(total(coordinator, bureau)).isEqualTo(150 + 1);
        assertThat(total(coordinator, brigade)).isEqualTo(150);
        var one = coordinator
                .get("/api/people?q=" + good.get(70).idNumber())
                .items()
                .getFirst();
        assertThat(one).containsEntry("name", good.get(70).name()).containsEntry("inPost", true);
        assertThat(coordinator.post("/api/imports/" + id + "/apply", null).field("code"))
                .isEqualTo("IMPORT_STATE");

        var again = upload(coordinator, county.county(), Rosters.xlsx(good));
        assertThat(counts(again))
                .as("the phone that was left out of one row is new")
                .containsEntry("same", 299)
                .containsEntry("change", 1)
                .containsEntry("bad", 0);

        var changed = one.get("id");
        assertThat(coordinator
                        .post("/api/people/" + changed + "/post", Map.of("title", "股长", "on", "2026-01-01"))
                        .status())
                .isEqualTo(200);
        var undone = coordinator.post("/api/imports/" + id + "/undo", null);
        assertThat(undone.object()).containsEntry("state", "UNDONE");
        assertThat(undone.text()).contains("有 1 行在导入之后被改动");
        assertThat(total(coordinator, bureau) + total(coordinator, brigade)).isEqualTo(2);
    }

    @Test
    void showsWhatWouldDifferTransfersAndGivesBackWhatStood() {
        var coordinator = county.signedIn(county.county(), "调动员", "coordinator");
        var lines = Rosters.lines(4, "自然资源局");
        var first = upload(coordinator, county.county(), Rosters.xlsx(lines));
        coordinator.post("/api/imports/" + first.field("id") + "/apply", null);

        var moved = new ArrayList<>(lines);
        spoil(moved, 2, line -> new Line(line.name(), "综合执法大队", line.idNumber(), "13700001111"));
        moved.removeLast();
        var second = upload(coordinator, county.county(), Rosters.xlsx(moved));
        assertThat(counts(second)).containsEntry("change", 1).containsEntry("same", 2);
        assertThat(second.text()).contains("将调动 1 人");
        var id = second.field("id");
        var row = coordinator.get("/api/imports/" + id + "/rows?outcome=CHANGE").text();
        assertThat(row)
                .contains("综合执法大队")
                .contains("137****1111")
                .doesNotContain(lines.get(2).idNumber());
        assertThat(coordinator.get("/api/imports/" + id + "/missing").text())
                .contains(lines.get(3).name());

        coordinator.post("/api/imports/" + id + "/apply", null);
        assertThat(total(coordinator, brigade)).isEqualTo(1);
        assertThat(coordinator.post("/api/imports/" + id + "/undo", null).object())
                .containsEntry("state", "UNDONE");
        assertThat(total(coordinator, brigade)).isZero();
        var person = coordinator
                .get("/api/people?q=" + lines.get(2).idNumber())
                .items()
                .getFirst();
        assertThat(coordinator.get("/api/people/" + person.get("id")).field("phoneMasked"))
                .isEqualTo("138****" + lines.get(2).phone().substring(7));
    }

    @Test
    void readsCsvOfEveryOfficeKindAndAsksWhenUnsure() {
        county.officer(bureau, "李可能");
        var number = Numbers.idNumber(77).toLowerCase();
        var wide = number.chars()
                .mapToObj(c -> String.valueOf(c >= '0' && c <= '9' ? (char) (c + 0xfee0) : (char) c))
                .reduce("", String::concat);
        var text = "姓名;部门;身份证号;性别\n李可能;自然资源局;;\n\"王\n换行\";自然资源局;;\n张 三;自然资源局;" + wide + ";\n=1+1;自然资源局;;\n";
        var answer = upload(http, bureau, text.getBytes(Charset.forName("GB18030")));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(counts(answer))
                .containsEntry("rows", 4)
                .containsEntry("bad", 2)
                .containsEntry("fresh", 2);
        var id = answer.field("id");
        var rows = http.get("/api/imports/" + id + "/rows").items();
        assertThat(rows).extracting(row -> row.get("line")).containsExactly(2, 3, 4, 5);
        var who = problem(rows.getFirst());
        assertThat(who).containsEntry("column", "who").containsEntry("code", "WHO_PERHAPS");
        assertThat(problem(rows.get(3))).containsEntry("code", "CELL_FORMULA");
        mend(http, id, 2, "who", "new");
        http.post("/api/imports/" + id + "/rows/3/skip", null);
        mend(http, id, 5, "name", "赵实名");
        var file = http.get("/api/imports/" + id + "/bad-rows?format=csv");
        assertThat(file.text()).startsWith("\uFEFF姓名");
        assertThat(http.post("/api/imports/" + id + "/apply", null).object()).containsEntry("done", 3);
        assertThat(http.get("/api/people?q=" + number).items())
                .extracting(item -> item.get("name"))
                .containsExactly("张三");
    }

    @Test
    void keepsTheImportsOfOthersAndOtherUnitsOut() {
        var text = "姓名,身份证号\n越界者," + Numbers.idNumber(5) + "\n";
        assertThat(http.upload(
                                "/api/imports",
                                "名册.csv",
                                text.getBytes(StandardCharsets.UTF_8),
                                Map.of("kind", "ROSTER", "unit", brigade.publicId()))
                        .status())
                .isEqualTo(404);
        var own = upload(http, bureau, text.getBytes(StandardCharsets.UTF_8));
        var other = county.signedIn(brigade, "隔壁", "coordinator");
        assertThat(other.get("/api/imports/" + own.field("id")).status()).isEqualTo(404);
        assertThat(other.get("/api/imports").items()).isEmpty();
        assertThat(other.post("/api/imports/" + own.field("id") + "/apply", null)
                        .status())
                .isEqualTo(404);
        assertThat(http.get("/api/imports").items()).hasSize(1);
        assertThat(http.delete("/api/imports/" + own.field("id")).status()).isEqualTo(204);
        assertThat(http.get("/api/imports/" + own.field("id")).status()).isEqualTo(404);
        var template = http.get("/api/imports/template?kind=ROSTER&format=csv");
        assertThat(template.text()).contains("身份证号", "人员类别");
        assertThat(app.visitor().get("/api/imports").status()).isEqualTo(401);
    }

    private static void spoil(List<Line> lines, int at, java.util.function.UnaryOperator<Line> change) {
        lines.set(at, change.apply(lines.get(at)));
    }

    private static String wrong(String idNumber) {
        return idNumber.substring(0, 17) + (idNumber.endsWith("5") ? "6" : "5");
    }

    private static Http.Answer upload(Http http, County.Unit unit, byte[] bytes) {
        var answer = http.upload("/api/imports", "名册.xlsx", bytes, Map.of("kind", "ROSTER", "unit", unit.publicId()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static void mend(Http http, String id, int line, String column, String value) {
        var answer = http.put("/api/imports/" + id + "/rows/" + line, Map.of("cells", Map.of(column, value)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.field("outcome")).as(answer.toString()).isNotEqualTo("BAD");
    }

    private static long total(Http http, County.Unit unit) {
        return ((Number) Objects.requireNonNull(
                        http.get("/api/people?unit=" + unit.publicId()).object().get("total")))
                .longValue();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> counts(Http.Answer answer) {
        return (Map<String, Object>) Objects.requireNonNull(answer.object().get("counts"), answer::toString);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> problem(Map<String, Object> row) {
        return ((List<Map<String, Object>>) Objects.requireNonNull(row.get("problems"))).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cure(Map<String, Object> problem) {
        return (Map<String, Object>) Objects.requireNonNull(problem.get("cure"));
    }
}
