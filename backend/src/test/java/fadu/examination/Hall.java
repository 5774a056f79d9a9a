package fadu.examination;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What exam tests set up: a county with a coordinator and candidates, an exam that is open for two hours, windows that answer. */
public final class Hall {
    private final App app;
    private final County county;
    private final Http coordinator;

    /** A hall of the county. */
    public Hall(App app, County county) {
        this.app = app;
        this.county = county;
        this.coordinator = county.signedIn(county.county(), "考务王敏", "coordinator", "examiner");
    }

    /** Who arranges and invigilates. */
    public Http coordinator() {
        return coordinator;
    }

    /** The database's present, moved as tests move it. */
    public Instant now() {
        return app.bean(Exams.class).now();
    }

    /** Moves the clock. */
    public void pass(Duration time) {
        app.moveClockTo(now().plus(time));
    }

    /** A plan: open since a minute for two hours, sixty minutes, one attempt, pass at sixty, released by hand. */
    public Map<String, Object> plan(String paper) {
        var plan = new HashMap<String, Object>();
        plan.put("title", "2026 年执法资格考试");
        plan.put("kind", "QUALIFICATION");
        plan.put("subjectKind", "PUBLIC_LAW");
        plan.put("unitId", county.county().publicId());
        plan.put("paperId", paper);
        plan.put("opensAt", now().minusSeconds(60).toString());
        plan.put("closesAt", now().plus(Duration.ofHours(2)).toString());
        plan.put("durationMinutes", 60);
        plan.put("attempts", 1);
        plan.put("passMark", 60);
        plan.put("releaseMode", "BY_HAND");
        plan.put("afterRelease", "ANSWERS");
        return plan;
    }

    /** Arranges an exam, appoints these people and announces it; answers its id. */
    public String exam(Map<String, Object> plan, County.Person... people) {
        var id = draft(plan, people);
        expect(coordinator.post("/api/exams/" + id + "/publish", Map.of()));
        return id;
    }

    /** The same without announcing it. */
    public String draft(Map<String, Object> plan, County.Person... people) {
        var id = expect(coordinator.post("/api/exams", plan)).field("id");
        if (people.length > 0) {
            expect(coordinator.post(
                    "/api/exams/" + id + "/candidates",
                    Map.of(
                            "personIds",
                            Arrays.stream(people).map(County.Person::publicId).toList())));
        }
        return id;
    }

    /** A new officer of the county with an account. */
    public County.Person officer(String name) {
        return county.account(county.officer(county.county(), name), county.county());
    }

    /** Somebody's window of their own, signed in. */
    public Window window(County.Person person, String client) {
        return new Window(county.signIn(person), client);
    }

    /** The answer when it is 200, otherwise a failure that shows it. */
    public static Http.Answer expect(Http.Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError("expected 200: " + answer);
        }
        return answer;
    }

    /** A number from the database. */
    public long number(String sql) {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A text from the database. */
    public String text(String sql) {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Writes with the migrating account's rights. */
    public void execute(String sql) {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** One answer of a request, e.g. {@code answer(1, 3, "B")}. */
    public static Map<String, Object> answer(long seq, int slot, String... keys) {
        return Map.of("seq", seq, "slot", slot, "response", Map.of("keys", List.of(keys)));
    }

    /** A browser window in a room. */
    public static final class Window {
        private static final int TRIES = 20;

        private final Http http;
        private final String client;
        private String attempt = "";
        private int epoch;

        Window(Http http, String client) {
            this.http = http;
            this.client = client;
        }

        /** Its browser. */
        public Http http() {
            return http;
        }

        /** The attempt's id once started. */
        public String attempt() {
            return attempt;
        }

        /** The epoch it was told. */
        public int epoch() {
            return epoch;
        }

        /** Asks to start. */
        public Http.Answer tryStart(String exam, boolean takeOver) {
            var answer = http.post("/api/exams/" + exam + "/start", Map.of("clientId", client, "takeOver", takeOver));
            if (answer.status() == 200) {
                attempt = answer.field("attemptId");
                epoch = ((Number) Objects.requireNonNull(answer.object().get("epoch"))).intValue();
            }
            return answer;
        }

        /** Starts. */
        public Window start(String exam) {
            expect(tryStart(exam, false));
            return this;
        }

        /** Saves; where the outcome is not known it asks again, as a window does. */
        @SafeVarargs
        public final Http.Answer save(Map<String, Object>... answers) {
            var body = Map.of("clientId", client, "epoch", epoch, "answers", new ArrayList<>(List.of(answers)));
            var answer = http.post("/api/attempts/" + attempt + "/answers", body);
            for (int again = 0; answer.status() == 503 && again < TRIES; again++) {
                answer = http.post("/api/attempts/" + attempt + "/answers", body);
            }
            return answer;
        }

        /** Hands in. */
        public Http.Answer handIn() {
            return http.post("/api/attempts/" + attempt + "/hand-in", Map.of("epoch", epoch));
        }

        /** The room. */
        public Http.Answer room() {
            return http.get("/api/attempts/" + attempt + "?clientId=" + client);
        }

        /** How things stand. */
        public Http.Answer state() {
            return http.get("/api/attempts/" + attempt + "/state");
        }
    }
}
