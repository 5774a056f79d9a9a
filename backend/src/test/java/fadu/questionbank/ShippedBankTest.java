package fadu.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.Words;
import fadu.exams.content.Bank;
import fadu.exams.item.Citation;
import fadu.exams.item.Item;
import fadu.exams.item.TrueFalse;
import fadu.fixtures.App;
import fadu.fixtures.At;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.id.PublicIds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class ShippedBankTest {
    @Test
    void isPublicReadOnlyAndFollowsTheProduct(App app, County county) {
        var code = "test-" + PublicIds.next();
        var loading = app.bean(LoadingShippedBank.class);
        var first = loading.load(Actor.system(), bank(code, item("a", "甲"), item("b", "乙")))
                .orThrow();
        var again = loading.load(Actor.system(), bank(code, item("a", "甲"), item("c", "丙")))
                .orThrow();
        assertThat(again).isEqualTo(first);
        var examiner = county.signedIn(county.county(), "命题", "examiner");
        assertThat(examiner.get("/api/banks/" + first).text()).contains("\"practiceOnly\":true", "\"published\":2");
        var changed = loading.load(Actor.system(), bank(code, item("a", "甲改"), item("c", "丙")))
                .orThrow();
        var items = examiner.get("/api/items?bank=" + changed).items();
        assertThat(items).hasSize(3);
        assertThat(items)
                .anySatisfy(item -> assertThat(item)
                        .containsEntry("code", "a")
                        .containsEntry("number", 2)
                        .containsEntry("publishedNumber", 2));
        assertThat(items)
                .anySatisfy(item -> assertThat(item).containsEntry("code", "b").containsEntry("state", "RETIRED"));
        var id = items.stream()
                .filter(item -> At.text(item, "code").equals("c"))
                .findFirst()
                .orElseThrow()
                .get("id");
        assertThat(examiner.post("/api/items/" + id + "/retire", Map.of("reason", "试"))
                        .field("code"))
                .isEqualTo("BANK_SHIPPED");
        assertThat(examiner.patch("/api/banks/" + first, Map.of("name", "改名", "closed", true))
                        .field("code"))
                .isEqualTo("BANK_SHIPPED");
        var scope = new Scope(Set.of(county.county().id()), 0);
        var pools = app.bean(Pools.class);
        assertThat(pools.published(scope, List.of(first), true)).hasSize(2);
        assertThat(pools.published(scope, List.of(first), false)).isEmpty();
        examiner.post("/api/banks/shipped", Map.of("code", "none"));
        assertThat(examiner.post("/api/banks/shipped", Map.of("code", "none")).field("code"))
                .isEqualTo("BANK_NOT_SHIPPED");
    }

    @Test
    void theBankOfTheProductLoads(County county) {
        var examiner = county.signedIn(county.county(), "命题", "examiner");
        var loaded = examiner.post("/api/banks/shipped", Map.of("code", "administrative-law"));
        assertThat(loaded.status()).as(loaded.toString()).isEqualTo(200);
        assertThat(At.number(loaded, "published")).isGreaterThanOrEqualTo(240);
        assertThat(examiner.get("/api/items?limit=5&bank=" + loaded.field("id")).items())
                .hasSize(5);
    }

    private static Bank bank(String code, Item... items) {
        return new Bank(code, new Words("随附试用", "shipped for a test"), 1, "CC0", List.of(items));
    }

    private static Item item(String code, String stem) {
        return new Item(
                code,
                "甲",
                1,
                new TrueFalse(stem + "是对的。", true),
                "因为如此。",
                List.of(new Citation("试用未登记法", "第一条")),
                List.of());
    }
}
