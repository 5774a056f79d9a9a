package fadu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.item.CandidateJson;
import fadu.exams.paper.Paper;
import fadu.exams.paper.Slot;
import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.Scope;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import fadu.questionbank.ShownOrder;
import fadu.questionbank.VisibleItems;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class PaperLifeTest {
    private static final Instant NOW = Instant.parse("2026-05-01T01:00:00Z");
    private static final Instant OPENS = Instant.parse("2026-05-01T03:00:00Z");

    private final App app;
    private final County county;
    private final PaperTable table;

    PaperLifeTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.table = new PaperTable(county, 6, 2);
    }

    @BeforeEach
    void moveClock() {
        app.moveClockTo(NOW);
    }

    @Test
    void aBlueprintSaysWhatTheBankCannotMeetAndKeepsItsVersions() throws SQLException {
        var good = table.content(4, 2);
        var met = table.author.post("/api/blueprints/check", Map.of("variants", 3, "content", good));
        assertThat(met.object())
                .containsEntry("met", true)
                .containsEntry("available", 8)
                .containsEntry("items", 6);
        assertThat(String.valueOf(met.object().get("total"))).startsWith("20");
        var tooMuch = table.author.post("/api/blueprints/check", Map.of("variants", 1, "content", table.content(9, 2)));
        assertThat(tooMuch.object()).containsEntry("met", false);
        assertThat(tooMuch.text()).contains("SECTION", "一、单选题", "\"wanted\":9,\"available\":6");
        var drawn = new LinkedHashMap<>(good);
        drawn.put(
                "demands",
                List.of(Map.of(
                        "name",
                        "难题至少五道",
                        "which",
                        Map.of("easiest", 5, "hardest", 5),
                        "measure",
                        "ITEMS",
                        "least",
                        5,
                        "most",
                        6)));
        assertThat(table.author
                        .post("/api/blueprints/check", Map.of("variants", 1, "content", drawn))
                        .text())
                .contains("难题至少五道", "COVERAGE");
        var wrong = new LinkedHashMap<>(good);
        wrong.put(
                "sections",
                List.of(Map.of("title", "一", "from", PaperTable.selector("SINGLE"), "count", 1, "marks", -1)));
        assertThat(table.author
                        .post("/api/blueprints/check", Map.of("variants", 1, "content", wrong))
                        .field("code"))
                .isEqualTo("BLUEPRINT_UNFIT");
        assertThat(selects(good)).as("as many statements for more sections").isEqualTo(selects(tripled(good)));

        var id = table.blueprint(good);
        var edit = Map.of("basedOn", 1, "name", "改名", "closed", false, "content", table.content(5, 2));
        var saved = table.author.put("/api/blueprints/" + id, edit);
        assertThat(saved.text()).contains("改名", "\"number\":2");
        assertThat(table.author.put("/api/blueprints/" + id, edit).field("code"))
                .isEqualTo("BLUEPRINT_CHANGED");
        assertThat(table.author.get("/api/blueprints/" + id + "?version=1").text())
                .contains("\"count\":4");
        var refused = table.author.post(
                "/api/papers", Map.of("blueprintId", table.blueprint(table.content(9, 2)), "variants", 1));
        assertThat(refused.field("code")).isEqualTo("BLUEPRINT_UNMET");
        assertThat(refused.text()).contains("BLUEPRINT_DEMAND", "一、单选题");
    }

    @Test
    void nobodyReadsASealedPaperBeforeItsTimeAndTwoPersonsStandBehindIt() throws SQLException {
        var id = table.paper(table.blueprint(table.content(4, 2)), 1);
        var preview = table.author.get("/api/papers/" + id + "/preview");
        assertThat(preview.text()).contains(table.bank.canary, "\"answer\":[\"B\"]");
        var supervisor = county.signedIn(county.county(), "监督", "supervisor", "coordinator", "head");
        assertThat(supervisor.get("/api/papers/" + id + "/preview").status()).isEqualTo(403);
        assertThat(supervisor.get("/api/papers/" + id).text())
                .doesNotContain(table.bank.canary, table.items.getFirst());

        assertThat(table.author.post("/api/papers/" + id + "/confirm", null).field("code"))
                .isEqualTo("PAPER_STATE");
        assertThat(table.author
                        .post(
                                "/api/papers/" + id + "/seal",
                                Map.of("opensAt", NOW.minusSeconds(60).toString()))
                        .field("code"))
                .isEqualTo("PAPER_TIME_WRONG");
        var sealed = table.author.post("/api/papers/" + id + "/seal", Map.of("opensAt", OPENS.toString()));
        assertThat(sealed.field("state")).as(sealed.toString()).isEqualTo("SEALED");
        assertThat(table.author.post("/api/papers/" + id + "/confirm", null).field("code"))
                .isEqualTo("PAPER_CONFIRM_OWN");
        assertThat(plan(id, 7)).isEqualTo("PAPER_NOT_OPEN");
        assertThat(table.second.post("/api/papers/" + id + "/confirm", null).field("state"))
                .isEqualTo("CONFIRMED");

        var examination = county.signedIn(county.unit(county.root(), "外县" + id), "外县命题", "examiner");
        for (var moment : List.of(NOW, OPENS.minusSeconds(45))) {
            app.moveClockTo(moment);
            assertThat(plan(id, 7)).isEqualTo("PAPER_NOT_OPEN");
            for (var http : List.of(table.author, table.second)) {
                var early = http.get("/api/papers/" + id + "/preview");
                assertThat(early.field("code")).isEqualTo("PAPER_NOT_OPEN");
                assertThat(early.text()).contains("2026-05-01 11:00:00").doesNotContain(table.items.getFirst());
            }
            app.moveClockTo(NOW);
        }
        assertThat(examination.get("/api/papers/" + id).status()).isEqualTo(404);
        assertThat(examination.get("/api/papers/" + id + "/preview").status()).isEqualTo(404);
        assertThat(table.author.post("/api/papers/" + id + "/compose", null).field("code"))
                .isEqualTo("PAPER_STATE");
        assertThat(stored(id)).doesNotContain(table.items.toArray(String[]::new));
        assertThat(number("SELECT COUNT(*) FROM audit_event WHERE action = 'paper.open' AND subject = 'paper:" + id
                        + "'"))
                .isZero();

        app.moveClockTo(OPENS.plusSeconds(1));
        assertThat(plan(id, 7)).isEqualTo("6");
        assertThat(plan(id, 8)).isEqualTo("6");
        assertThat(table.author.get("/api/papers/" + id).field("state")).isEqualTo("OPENED");
        assertThat(number("SELECT COUNT(*) FROM audit_event WHERE action = 'paper.open' AND subject = 'paper:" + id
                        + "'"))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM audit_event WHERE action = 'paper.preview' AND subject = 'paper:" + id
                        + "'"))
                .isEqualTo(1);
        assertThat(table.second.get("/api/papers/" + id + "/preview").text()).contains(table.bank.canary);
        assertThat(table.author
                        .post("/api/papers/" + id + "/withdraw", Map.of("reason", "试"))
                        .field("code"))
                .isEqualTo("PAPER_STATE");
    }

    @Test
    void aChangedColumnMakesThePaperUnreadableInsteadOfEarly() throws SQLException {
        var blueprint = table.blueprint(table.content(4, 2));
        var id = table.paper(blueprint, 1);
        table.author.post("/api/papers/" + id + "/seal", Map.of("opensAt", OPENS.toString()));
        table.second.post("/api/papers/" + id + "/confirm", null);
        execute("UPDATE paper SET opens_at = '2026-05-01 00:00:00' WHERE public_id = '" + id + "'");
        assertThat(plan(id, 1)).isEqualTo("PAPER_TAMPERED");
        execute("UPDATE paper SET opens_at = '2026-05-01 03:00:00' WHERE public_id = '" + id + "'");
        app.moveClockTo(OPENS);
        assertThat(plan(id, 1)).as("control: put back it opens").isEqualTo("6");

        app.moveClockTo(NOW);
        var unconfirmed = table.paper(blueprint, 1);
        table.author.post("/api/papers/" + unconfirmed + "/seal", Map.of("opensAt", OPENS.toString()));
        execute("UPDATE paper SET state = 'CONFIRMED', confirmed_by = " + 999_999_999 + " WHERE public_id = '"
                + unconfirmed + "'");
        app.moveClockTo(OPENS);
        assertThat(plan(unconfirmed, 1)).isEqualTo("PAPER_TAMPERED");

        app.moveClockTo(NOW);
        var gone = table.paper(blueprint, 1);
        table.author.post("/api/papers/" + gone + "/seal", Map.of("opensAt", OPENS.toString()));
        assertThat(table.second
                        .post("/api/papers/" + gone + "/withdraw", Map.of("reason", "换题"))
                        .field("state"))
                .isEqualTo("WITHDRAWN");
        app.moveClockTo(OPENS);
        assertThat(plan(gone, 1)).isEqualTo("PAPER_STATE");
        assertThat(table.author.get("/api/papers/" + gone + "/preview").field("code"))
                .isEqualTo("PAPER_STATE");
    }

    @Test
    void eachCandidateHasTheSameSetAgainAndNothingShownHoldsAKey() {
        var id = table.paper(table.blueprint(table.content(4, 2)), 5);
        table.author.post("/api/papers/" + id + "/seal", Map.of("opensAt", OPENS.toString()));
        table.second.post("/api/papers/" + id + "/confirm", null);
        var scope = new Scope(Set.of(county.county().id()), 0);
        assertThat(app.bean(OpenedPapers.class).planned(scope, id).orThrow()).satisfies(paper -> {
            assertThat(paper.variants()).isEqualTo(5);
            assertThat(paper.opensAt()).isEqualTo(OPENS);
            assertThat(paper.practice()).isFalse();
        });
        app.moveClockTo(OPENS);
        var plans = new ArrayList<Paper>();
        for (long seed = 0; seed < 5; seed++) {
            plans.add(paper(id, seed));
        }
        assertThat(new HashSet<>(plans)).hasSizeGreaterThan(1);
        assertThat(paper(id, 3)).isEqualTo(plans.get(3));
        assertThat(paper(id, -2)).isEqualTo(plans.get(3));
        for (var plan : plans) {
            var visible = app.bean(VisibleItems.class)
                    .of(plan.slots().stream().map(Slot::item).toList());
            for (var slot : plan.slots()) {
                var shown = CandidateJson.write(
                        ShownOrder.of(Objects.requireNonNull(visible.get(slot.item())), slot.order()));
                assertThat(shown).doesNotContain(table.bank.canary, "十五", "标签", "\"answer\"");
                assertThat(slot.marks().scale()).isEqualTo(2);
            }
        }
    }

    private String plan(String id, long seed) {
        return switch (planned(id, seed)) {
            case Outcome.Done<Paper>(var paper) -> String.valueOf(paper.slots().size());
            case Outcome.Refused<Paper>(var refusal) -> refusal.code().name();
        };
    }

    private Paper paper(String id, long seed) {
        return planned(id, seed).orThrow();
    }

    private Outcome<Paper> planned(String id, long seed) {
        return app.bean(Tx.class).run(() -> app.bean(OpenedPapers.class).plan(id, seed));
    }

    /** The least of several tries, because jobs of the same server ask questions too. */
    private long selects(Map<String, Object> content) throws SQLException {
        var body = Map.of("variants", 1, "content", content);
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 6; attempt++) {
            long before = number("SHOW GLOBAL STATUS LIKE 'Com_select'");
            table.author.post("/api/blueprints/check", body);
            least = Math.min(least, number("SHOW GLOBAL STATUS LIKE 'Com_select'") - before);
        }
        return least;
    }

    private Map<String, Object> tripled(Map<String, Object> content) {
        var tripled = new LinkedHashMap<>(content);
        tripled.put(
                "sections",
                List.of(
                        Map.of("title", "一", "from", PaperTable.selector("SINGLE"), "count", 1, "marks", 1),
                        Map.of("title", "二", "from", PaperTable.selector("SINGLE"), "count", 1, "marks", 1),
                        Map.of("title", "三", "from", PaperTable.selector("SINGLE"), "count", 1, "marks", 1)));
        return tripled;
    }

    private String stored(String id) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM paper WHERE public_id = '" + id + "'")) {
            rows.next();
            var all = new StringBuilder();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                var bytes = rows.getBytes(i);
                all.append(bytes == null ? "" : new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(rows.getMetaData().getColumnCount());
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
