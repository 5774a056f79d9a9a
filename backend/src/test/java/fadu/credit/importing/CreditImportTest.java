package fadu.credit.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Opening balances and training elsewhere from a csv file, over HTTP, into the ledger and out again. */
@WithApp
@Tag("both")
class CreditImportTest {
    private static final String HEADS = "姓名,单位,工号,来源,培训名称,开始日期,日期,时段,学时,内容类别,证明材料\n";

    private final App app;
    private final County county;
    private final County.Unit bureau;
    private final Http coordinator;

    CreditImportTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.bureau = county.unit(county.county(), "导入局");
        this.coordinator = county.signedIn(county.county(), "导入员", "coordinator");
    }

    @Test
    void bringsInOnceWhatIsProvedAndTakesItBackWhole() {
        var officer = numbered("外训人", "W-1");
        var text = HEADS
                + row("外训人,导入局,W-1,期初,2025年结转,,2025-12-31,,32.5,公共法律知识,原系统 2025-17")
                + row("外训人,导入局,W-1,外部,省厅轮训班,2026-03-02,2026-03-04,,24,业务知识,结业证 0031")
                + row("外训人,导入局,W-1,外部,模拟法庭,,2026-04-01,上午,,执法技能,签到表 7");
        var made = upload(text);
        assertThat(counts(made)).containsEntry("rows", 3).containsEntry("fresh", 3);
        assertThat(made.text()).contains("将为 1 人登记共 56.5 学时");
        apply(made);

        var ledger = coordinator.get("/api/people/" + officer.publicId() + "/ledger?year=2026");
        assertThat(ledger.text()).contains("省厅轮训班", "结业证 0031", "模拟法庭", "外部培训");
        assertThat(standing(officer)).isEqualTo(List.of(3250L, 2400L, 7L));

        var again = upload(text);
        assertThat(counts(again)).containsEntry("same", 3).containsEntry("fresh", 0);
        assertThat(counts(upload(text.replace(",24,", ",23,"))))
                .containsEntry("same", 2)
                .containsEntry("bad", 1);

        assertThat(coordinator
                        .post("/api/imports/" + made.field("id") + "/undo", null)
                        .object())
                .containsEntry("state", "UNDONE");
        assertThat(standing(officer)).isEqualTo(List.of(0L, 0L, 0L));
        var third = upload(text);
        assertThat(counts(third)).as("what was taken back may come again").containsEntry("fresh", 3);
        apply(third);
        assertThat(standing(officer)).isEqualTo(List.of(3250L, 2400L, 7L));
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysInWordsWhatIsWrongWithARow() {
        numbered("错行人", "W-2");
        var text = HEADS
                + row("错行人,导入局,W-2,赠送,班,,2026-03-04,,8,,证")
                + row("错行人,导入局,W-2,外部,,,2026-03-04,,8,,证")
                + row("错行人,导入局,W-2,外部,班,,2999-03-04,,8,,证")
                + row("错行人,导入局,W-2,外部,班,2026-01-01,2026-03-04,,8,,证")
                + row("错行人,导入局,W-2,外部,班,,2026-03-04,,八,,证")
                + row("错行人,导入局,W-2,外部,班,,2026-03-04,,,,证")
                + row("错行人,导入局,W-2,外部,班,,2026-03-04,傍晚,8,,证")
                + row("错行人,导入局,W-2,外部,班,,2026-03-04,,8,天文,证")
                + row("错行人,导入局,W-2,外部,班,,2026-03-04,,8,,证")
                + row("错行人,导入局,W-2,外部,班,,2026-03-04,,8,,证")
                + row("没有人,导入局,W-3,外部,班,,2026-03-04,,8,,证");
        var made = upload(text);
        assertThat(counts(made))
                .containsEntry("rows", 11)
                .containsEntry("bad", 10)
                .containsEntry("fresh", 1);
        var codes = coordinator.get("/api/imports/" + made.field("id") + "/rows?outcome=BAD").items().stream()
                .map(row -> ((List<Map<String, Object>>) Objects.requireNonNull(row.get("problems")))
                        .getFirst()
                        .get("code"))
                .toList();
        assertThat(codes)
                .containsExactly(
                        "CREDIT_ROW_SOURCE",
                        "CREDIT_ROW_TITLE",
                        "CREDIT_ROW_DAY",
                        "CREDIT_ROW_DAY",
                        "CREDIT_ROW_AMOUNT",
                        "CREDIT_ROW_AMOUNT",
                        "CREDIT_ROW_PART",
                        "CREDIT_ROW_SUBJECT",
                        "CREDIT_ROW_TWICE",
                        "CREDIT_ROW_NOBODY");
    }

    private static String row(String cells) {
        return cells + "\n";
    }

    private County.Person numbered(String name, String staffNumber) {
        var officer = county.officer(bureau, name);
        try (var connection = app.migratingAccount();
                var statement = connection.prepareStatement("UPDATE person SET staff_number = ? WHERE id = ?")) {
            statement.setString(1, staffNumber);
            statement.setLong(2, officer.id());
            statement.executeUpdate();
            return officer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hundredths of 2025, hundredths of 2026, half-days of 2026. */
    private List<Long> standing(County.Person officer) {
        try (var connection = app.runningAccount();
                var statement = connection.prepareStatement("""
                        SELECT COALESCE(SUM(IF(law_year = 2025, hundredths, 0)), 0),
                               COALESCE(SUM(IF(law_year = 2026, hundredths, 0)), 0),
                               (SELECT COUNT(*) FROM credit_half_day h
                                WHERE h.person_id = ? AND h.refs > 0 AND YEAR(h.day) = 2026)
                        FROM credit_balance WHERE person_id = ?""")) {
            statement.setLong(1, officer.id());
            statement.setLong(2, officer.id());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return List.of(rows.getLong(1), rows.getLong(2), rows.getLong(3));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Http.Answer upload(String text) {
        var answer = coordinator.upload(
                "/api/imports",
                "学时.csv",
                text.getBytes(StandardCharsets.UTF_8),
                Map.of("kind", "CREDIT", "unit", county.county().publicId()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private void apply(Http.Answer made) {
        var applied = coordinator.post("/api/imports/" + made.field("id") + "/apply", null);
        assertThat(applied.object()).as(applied.toString()).containsEntry("state", "APPLIED");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> counts(Http.Answer answer) {
        return (Map<String, Object>) Objects.requireNonNull(answer.object().get("counts"), answer::toString);
    }
}
