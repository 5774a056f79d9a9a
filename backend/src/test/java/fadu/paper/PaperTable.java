package fadu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.At;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.questionbank.BankTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A county with a bank of published questions and a blueprint upon them. */
public final class PaperTable {
    final BankTable bank;
    final Http author;
    final Http second;
    final List<String> items = new ArrayList<>();
    private final County county;

    /** So many single choices, whose key is B, and fill-ins, all published. */
    public PaperTable(County county, int singles, int fills) {
        this.county = county;
        this.bank = new BankTable(county);
        this.author = bank.author;
        this.second = bank.second;
        for (int i = 0; i < singles; i++) {
            items.add(bank.published(bank.single("单选第" + i + "题问的是甲乙丙丁戊己庚辛" + i, "甲/" + i % 2, 1 + i % 5)));
        }
        for (int i = 0; i < fills; i++) {
            items.add(bank.published(bank.fill("填空第" + i + "题", "乙")));
        }
    }

    /** A table of specification of one section of single choices, and one of fill-ins. */
    public Map<String, Object> content(int singles, int fills) {
        var content = new LinkedHashMap<String, Object>();
        content.put("title", "试用试卷");
        content.put("banks", List.of(bank.bank));
        content.put("practice", false);
        content.put(
                "sections",
                List.of(
                        Map.of("title", "一、单选题", "from", selector("SINGLE"), "count", singles, "marks", 2.5),
                        Map.of("title", "二、填空题", "from", selector("FILL"), "count", fills, "marks", 5)));
        content.put("exposure", 0);
        content.put("shuffleItems", true);
        content.put("shuffleOptions", true);
        return content;
    }

    static Map<String, Object> selector(String kind) {
        return Map.of("kinds", List.of(kind), "easiest", 1, "hardest", 5);
    }

    /** Keeps a blueprint; answers its id. */
    public String blueprint(Map<String, Object> content) {
        var answer = author.post(
                "/api/blueprints", Map.of("unitId", county.county().publicId(), "name", "试用细目表", "content", content));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return At.text(answer, "blueprint", "id");
    }

    /** A paper that two persons sealed until then; answers its id. */
    public String sealed(String blueprint, int variants, Instant opensAt) {
        var id = paper(blueprint, variants);
        var sealed = author.post("/api/papers/" + id + "/seal", Map.of("opensAt", opensAt.toString()));
        assertThat(sealed.field("state")).as(sealed.toString()).isEqualTo("SEALED");
        var confirmed = second.post("/api/papers/" + id + "/confirm", null);
        assertThat(confirmed.field("state")).as(confirmed.toString()).isEqualTo("CONFIRMED");
        return id;
    }

    String paper(String blueprint, int variants) {
        var answer = author.post("/api/papers", Map.of("blueprintId", blueprint, "variants", variants));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.field("id");
    }
}
