package fadu.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.At;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bank of a test's own with two examiners, and questions whose keys and reasons carry a canary. */
public final class BankTable {
    /** Stands in every rationale and in every accepted answer; no answer without a key may hold it. */
    public final String canary = "金丝雀" + fadu.platform.id.PublicIds.next();

    /** Who writes. */
    public final Http author;
    /** Who reviews. */
    public final Http second;
    /** The bank's id. */
    public final String bank;

    /** A bank of the county. */
    public BankTable(County county) {
        author = county.signedIn(county.county(), "命题甲", "examiner");
        second = county.signedIn(county.county(), "命题乙", "examiner");
        bank = author.post(
                        "/api/banks",
                        Map.of("unitId", county.county().publicId(), "name", "试用题库" + canary.substring(3)))
                .field("id");
    }

    /** A single choice whose key is B. */
    public Map<String, Object> single(String stem, String topic, int difficulty) {
        var content = new LinkedHashMap<String, Object>();
        content.put("kind", "SINGLE");
        content.put("topic", topic);
        content.put("difficulty", difficulty);
        content.put("stem", stem);
        var options = new ArrayList<Map<String, Object>>();
        for (var key : List.of("A", "B", "C", "D")) {
            options.add(Map.of("key", key, "text", stem + "的选项" + key));
        }
        content.put("options", options);
        content.put("answer", List.of("B"));
        content.put("rationale", canary + "理由");
        content.put("citations", List.of(Map.of("law", "试用未登记法", "article", "第十二条")));
        content.put("tags", List.of("标签"));
        return content;
    }

    /** A fill-in with one blank. */
    public Map<String, Object> fill(String stem, String topic) {
        var content = new LinkedHashMap<>(single(stem, topic, 2));
        content.put("kind", "FILL");
        content.put("stem", stem + "{{1}}日内");
        content.remove("options");
        content.remove("answer");
        content.put("blanks", List.of(List.of(canary, "十五")));
        return content;
    }

    /** Writes a draft; answers the item's id. */
    public String write(Map<String, Object> content) {
        var answer = author.post("/api/items", Map.of("bankId", bank, "content", content));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return id(answer);
    }

    /** The way from draft to published. */
    public String published(Map<String, Object> content) {
        var id = write(content);
        var hash = hash(author.get("/api/items/" + id));
        assertThat(author.post("/api/items/" + id + "/submit", null).status()).isEqualTo(200);
        var reviewed = second.post("/api/items/" + id + "/review", Map.of("hash", hash, "approved", true));
        assertThat(reviewed.status()).as(reviewed.toString()).isEqualTo(200);
        var answer = author.post("/api/items/" + id + "/publish", Map.of("hash", hash));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return id;
    }

    /** The id of an item's answer. */
    public static String id(Http.Answer answer) {
        return At.text(answer, "item", "id");
    }

    /** The hash of an item's answer. */
    public static String hash(Http.Answer answer) {
        return answer.field("hash");
    }

    /** The state of an item's answer. */
    public static String state(Http.Answer answer) {
        return At.text(answer, "item", "state");
    }
}
