package fadu.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.db.Tx;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class InboxTest {
    private final App app;
    private final County county;

    InboxTest(App app, County county) {
        this.app = app;
        this.county = county;
    }

    @Test
    void sendsAKeyOnceHoweverOftenAndToManyAtOnce() {
        var first = county.officer(county.county(), "甲收件");
        var second = county.officer(county.county(), "乙收件");
        var people = IntStream.range(0, 700)
                .mapToObj(i -> new Message(
                        i % 2 == 0 ? first.id() : second.id(),
                        "test",
                        "标题".repeat(100),
                        "正文".repeat(600),
                        null,
                        "k" + first.id() + ":" + i))
                .toList();
        var sending = app.bean(Sending.class);
        assertThatThrownBy(() -> sending.messages(people)).isInstanceOf(IllegalStateException.class);
        assertThat(app.bean(Tx.class).<Integer>write(() -> sending.messages(people)))
                .isEqualTo(700);
        assertThat(app.bean(Tx.class).<Integer>write(() -> sending.messages(people.subList(0, 10))))
                .isZero();
        assertThat(app.bean(Tx.class).<Integer>write(() -> sending.messages(List.of())))
                .isZero();
    }

    @Test
    void showsOnesOwnNewestFirstInPagesAndCountsTheUnread() {
        var person = county.account(county.officer(county.county(), "祝收信"), county.county(), "officer");
        var http = county.signIn(person);
        var other = county.signedIn(county.county(), "旁边人", "officer");
        app.bean(Tx.class).write(() -> {
            for (int i = 1; i <= 5; i++) {
                app.bean(Sending.class).message(person.id(), "test", "第" + i + "封", "正文", "/x", person.id() + "#" + i);
            }
            return true;
        });
        assertThat(http.get("/api/me/inbox/unread").object()).containsEntry("count", 5);
        var page = http.get("/api/me/inbox?limit=2");
        assertThat(page.items()).extracting(item -> item.get("title")).containsExactly("第5封", "第4封");
        var rest = http.get("/api/me/inbox?limit=50&cursor=" + page.field("next"));
        assertThat(rest.items()).extracting(item -> item.get("title")).containsExactly("第3封", "第2封", "第1封");
        var id = page.items().getFirst().get("id");

        assertThat(other.post("/api/me/inbox/" + id + "/read", null).status()).isEqualTo(404);
        var read = http.post("/api/me/inbox/" + id + "/read", null);
        assertThat(read.field("readAt")).isNotEqualTo("null");
        assertThat(http.post("/api/me/inbox/" + id + "/read", null).field("readAt"))
                .isEqualTo(read.field("readAt"));
        assertThat(http.get("/api/me/inbox/unread").object()).containsEntry("count", 4);
        assertThat(http.get("/api/me/inbox?limit=0").status()).isEqualTo(400);
        assertThat(other.get("/api/me/inbox").items()).isEmpty();
    }
}
