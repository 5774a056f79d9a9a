package fadu.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class RulebookTest {
    private static final String TODAY = "2026-03-01";

    private final App app;
    private final County county;
    private final Http administrator;

    RulebookTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.administrator = county.signedIn(county.county(), "管理员", "administrator");
    }

    @Test
    void shipsTheFiveFoundingDocumentsOnceAndNeverOverwritesThem() {
        var shipped = app.bean(ShippedRules.class);
        assertThat(shipped.loadFounding()).as("the start loaded them").isZero();
        shipped.loadDemonstration();
        assertThat(shipped.loadDemonstration()).isFalse();

        var sets = administrator.get("/api/rule-sets").items();
        assertThat(sets)
                .extracting(set -> set.get("code"))
                .contains("alxa-kfq", "gaoxin-xinshiqu", "sunite-zuoqi", "potou", "longxian", "demo-county");
        var longxian = set("longxian");
        assertThat(String.valueOf(longxian.get("document"))).contains("2024年6月14日");
        assertThat(longxian.get("issuingLevelZh")).isEqualTo("县级");

        var version = administrator.get("/api/rule-sets/" + longxian.get("id") + "/versions/"
                + versions(longxian).getFirst().get("id"));
        assertThat(version.text()).contains("确保行政执法人员每人每年接受不少于60学时的公共法律知识、业务培训和行政执法技能培训");
    }

    @Test
    void showsWhatHoldsForAUnitAndWhereItComesFrom() {
        app.bean(ShippedRules.class).loadDemonstration();
        var department = county.unit(county.county(), "执法局");
        assign(county.county(), "longxian", 0);
        assign(county.county(), "demo-county", 10);

        var target = effective(department, "quota.target");
        assertThat(target.get("set")).isEqualTo(true);
        assertThat(target.get("value")).isEqualTo(60);
        assertThat(String.valueOf(target.get("clause"))).contains("不少于60学时");
        assertThat(target.get("assignedTo"))
                .isEqualTo(Map.of(
                        "id",
                        county.county().publicId(),
                        "name",
                        county.county().name()));
        assertThat(effective(department, "credit.capPerDay").get("shown")).isEqualTo("8 学时");
        var groups = effective(department, "clearance.grounds");
        assertThat(String.valueOf(groups.get("ruleSet")))
                .as("the higher layer wins")
                .contains("演示");
        var unset = effective(department, "credit.onlineShareMax");
        assertThat(unset.get("set")).isEqualTo(false);
        assertThat(unset.get("value")).isNull();

        assign(department, "alxa-kfq", 0);
        assertThat(effective(department, "quota.unit").get("value"))
                .as("the nearer unit wins key by key")
                .isEqualTo("DAY");
        assertThat(effective(department, "quota.warningDays").get("value"))
                .as("the farther one fills the rest")
                .isEqualTo(60);
        assertThat(app.bean(EffectiveRules.class)
                        .at(department.id(), LocalDate.parse(TODAY))
                        .identity())
                .isEqualTo("longxian v1 + demo-county v1 + alxa-kfq v1");
    }

    @Test
    void draftsEditsAndPublishesAndThenNeverChangesThatVersion() {
        var set = newSet();
        var first = String.valueOf(versions(set).getFirst().get("id"));
        var base = "/api/rule-sets/" + set.get("id") + "/versions/";

        assertThat(administrator
                        .post(base + first + "/publish", Map.of("validFrom", "2026-01-01"))
                        .field("code"))
                .isEqualTo("RULE_VERSION_EMPTY");
        var unfit = administrator.put(base + first + "/values/quota.target", Map.of("value", "many", "clause", "第一条"));
        assertThat(unfit.status()).isEqualTo(422);
        assertThat(unfit.field("detail")).contains("每年要求").contains("应为数字");
        assertThat(administrator
                        .speaking("en")
                        .put(base + first + "/values/quota.target", Map.of("value", -1, "clause", "1"))
                        .field("detail"))
                .contains("target a year");
        administrator.speaking("zh-CN");
        assertThat(administrator
                        .put(base + first + "/values/no.such", Map.of("value", 1, "clause", "一"))
                        .field("code"))
                .isEqualTo("RULE_KEY_UNKNOWN");
        put(base + first, "quota.unit", "DAY");
        put(base + first, "quota.target", 12.3);
        assertThat(administrator
                        .post(base + first + "/publish", Map.of("validFrom", "2026-01-01"))
                        .field("code"))
                .as("days come in halves")
                .isEqualTo("RULE_VERSION_INCONSISTENT");
        put(base + first, "quota.unit", "HOUR");
        put(base + first, "quota.target", 40);
        put(base + first, "quota.warningDays", 30);
        assertThat(administrator
                        .delete(base + first + "/values/quota.warningDays")
                        .status())
                .isEqualTo(200);
        assertThat(administrator
                        .post("/api/rule-assignments", assignment(county.county(), set, 0))
                        .field("code"))
                .isEqualTo("RULE_SET_NOT_PUBLISHED");
        assertThat(administrator
                        .post(base + first + "/publish", Map.of("validFrom", "2026-01-01"))
                        .status())
                .isEqualTo(200);

        assertThat(administrator
                        .put(base + first + "/values/quota.target", Map.of("value", 50, "clause", "改"))
                        .field("code"))
                .isEqualTo("RULE_VERSION_PUBLISHED");
        assertThat(administrator
                        .post("/api/rule-assignments", assignment(county.county(), set, 0))
                        .status())
                .isEqualTo(200);
        assertThat(effective(county.county(), "quota.target").get("value")).isEqualTo(40);
        assertThat(effective(county.county(), "quota.warningDays").get("set")).isEqualTo(false);

        var second = administrator.post("/api/rule-sets/" + set.get("id") + "/versions", Map.of());
        assertThat(second.status()).isEqualTo(200);
        assertThat(administrator
                        .post("/api/rule-sets/" + set.get("id") + "/versions", Map.of())
                        .field("code"))
                .isEqualTo("RULE_DRAFT_EXISTS");
        put(base + second.field("id"), "quota.target", 45.5);
        assertThat(administrator
                        .post(base + second.field("id") + "/publish", Map.of("validFrom", "2025-06-01"))
                        .field("code"))
                .isEqualTo("RULE_VERSION_OVERLAPS");
        assertThat(administrator
                        .post(base + second.field("id") + "/publish", Map.of("validFrom", "2026-07-01"))
                        .status())
                .isEqualTo(200);
        assertThat(effective(county.county(), "quota.target").get("value"))
                .as("on 1 March the first still holds")
                .isEqualTo(40);
        assertThat(app.bean(EffectiveRules.class)
                        .at(county.county().id(), LocalDate.of(2026, 7, 1))
                        .quota()
                        .orElseThrow()
                        .value()
                        .amountHundredthsOrHalfDays())
                .isEqualTo(4550);
    }

    @Test
    void keepsOneRuleSetALayerAtATimeAndEndsAssignments() {
        var made = administrator.post("/api/rule-assignments", assignment(county.county(), set("potou"), 3));
        assertThat(made.status()).isEqualTo(200);
        assertThat(administrator
                        .post("/api/rule-assignments", assignment(county.county(), set("longxian"), 3))
                        .field("code"))
                .isEqualTo("RULE_ASSIGNMENT_OVERLAPS");
        assertThat(effective(county.county(), "duty.lecturesPerUnit").get("value"))
                .isEqualTo(2);

        assertThat(administrator
                        .delete("/api/rule-assignments/" + made.field("id") + "?to=2026-02-01")
                        .status())
                .isEqualTo(200);
        assertThat(effective(county.county(), "duty.lecturesPerUnit").get("set"))
                .isEqualTo(false);
        assertThat(administrator
                        .get("/api/rule-assignments?unit=" + county.county().publicId())
                        .items())
                .extracting(row -> row.get("to"))
                .containsExactly("2026-02-01");
    }

    @Test
    void letsOnlyAdministratorsWriteAndOnlyWhereTheRuleSetGoverns() {
        var set = newSet();
        var version = versions(set).getFirst().get("id");
        var base = "/api/rule-sets/" + set.get("id") + "/versions/";
        put(base + version, "quota.target", 40);
        administrator.post(base + version + "/publish", Map.of("validFrom", "2026-01-01"));
        assertThat(administrator
                        .post("/api/rule-assignments", assignment(county.county(), set, 5))
                        .status())
                .isEqualTo(200);

        var coordinator = county.signedIn(county.county(), "培训员", "coordinator");
        assertThat(coordinator.get("/api/rule-sets").status()).isEqualTo(200);
        assertThat(coordinator
                        .post("/api/rule-sets/" + set.get("id") + "/versions", Map.of())
                        .status())
                .isEqualTo(403);
        var officer = county.signedIn(county.county(), "执法员", "officer");
        assertThat(officer.get("/api/rule-sets").status()).isEqualTo(403);

        var township = county.unit(county.county(), "乡镇");
        var below = county.signedIn(township, "乡镇管理员", "administrator");
        assertThat(below.post("/api/rule-sets/" + set.get("id") + "/versions", Map.of())
                        .field("code"))
                .isEqualTo("RULE_SET_GOVERNS_OTHERS");
        assertThat(below.post("/api/rule-assignments", assignment(county.county(), set, 6))
                        .status())
                .isEqualTo(404);
        assertThat(below.get("/api/rules/effective?unit=" + county.county().publicId())
                        .status())
                .isEqualTo(404);
        assertThat(below.get("/api/rules/effective?unit=" + township.publicId()).status())
                .isEqualTo(200);
        assertThat(below.post("/api/rule-assignments", assignment(township, set, 6))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void namesEverySettingWithItsFormAndUse() {
        var keys = administrator.get("/api/rule-keys").items();
        assertThat(keys).hasSize(RuleKeys.all().size());
        assertThat(keys)
                .anySatisfy(key -> assertThat(key)
                        .containsEntry("key", "quota.target")
                        .containsEntry("form", "number")
                        .containsEntry("use", "ACTS")
                        .hasEntrySatisfying(
                                "shape",
                                shape -> assertThat(shape)
                                        .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                                        .containsEntry("kind", "number")
                                        .containsEntry("most", 2000)
                                        .containsEntry("decimals", 2)));
    }

    private void put(String version, String key, Object value) {
        var answer = administrator.put(version + "/values/" + key, Map.of("value", value, "clause", "第一条“测试”"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private Map<String, Object> newSet() {
        var answer = administrator.post(
                "/api/rule-sets",
                Map.of(
                        "code", "t-" + UUID.randomUUID().toString().substring(0, 13),
                        "name", "测试规则",
                        "issuingLevel", "COUNTY",
                        "region", "测试县",
                        "document", "测试文件"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.object();
    }

    private void assign(County.Unit unit, String code, int layer) {
        var answer = administrator.post("/api/rule-assignments", assignment(unit, set(code), layer));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static Map<String, Object> assignment(County.Unit unit, Map<String, Object> set, int layer) {
        return Map.of(
                "unitId",
                unit.publicId(),
                "ruleSetId",
                Objects.requireNonNull(set.get("id")),
                "layer",
                layer,
                "from",
                "2020-01-01");
    }

    private Map<String, Object> set(String code) {
        return administrator.get("/api/rule-sets").items().stream()
                .filter(each -> code.equals(each.get("code")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> versions(Map<String, Object> set) {
        return (List<Map<String, Object>>) Objects.requireNonNull(set.get("versions"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> effective(County.Unit unit, String key) {
        var answer = administrator.get("/api/rules/effective?unit=" + unit.publicId() + "&on=" + TODAY);
        var values = (List<Map<String, Object>>)
                Objects.requireNonNull(answer.object().get("values"), () -> answer.toString());
        return values.stream()
                .filter(value -> key.equals(value.get("key")))
                .findFirst()
                .orElseThrow();
    }
}
