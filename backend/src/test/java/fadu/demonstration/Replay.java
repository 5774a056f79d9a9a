package fadu.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.Passwords;
import fadu.fixtures.App;
import fadu.fixtures.Http;
import fadu.platform.id.PublicIds;
import fadu.platform.time.MovableClock;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What some people did, taken down from the tables, and done again by them over HTTP at the same moments. */
final class Replay {
    private static final String PASSWORD = "yi-Ge-Hao-Mima1";
    private static final Duration BEAT = Duration.ofSeconds(290);

    private final EmbeddedServer server;
    private final CountyTable county;
    private final Map<String, Http> officers = new HashMap<>();
    private final Map<String, String> publicIds = new HashMap<>();
    private final List<Map<String, String>> sessions;
    private final List<Map<String, String>> answers;
    private final List<Map<String, String>> attendances;
    private final List<Map<String, String>> attempts;
    private final List<Map<String, String>> responses;

    Replay(EmbeddedServer server, CountyTable county, List<Map<String, String>> people, String ids) {
        this.server = server;
        this.county = county;
        this.sessions = county.rows("""
                SELECT s.person_id, l.public_id AS lesson, c.public_id AS course, s.started_at, s.confirmed_millis,
                       s.hidden_millis, l.declared_seconds, l.kind, g.completed_at, g.id AS progress
                FROM learning_session s
                JOIN lesson_progress g ON g.id = s.progress_id JOIN lesson l ON l.id = s.lesson_id
                JOIN course_version v ON v.id = l.version_id JOIN course c ON c.id = v.course_id
                WHERE s.person_id IN (%s) ORDER BY s.person_id, s.started_at""".formatted(ids));
        this.answers = county.rows("""
                SELECT a.progress_id, a.check_number, a.response FROM lesson_answer a
                JOIN lesson_progress g ON g.id = a.progress_id WHERE g.person_id IN (%s) ORDER BY a.id""".formatted(ids));
        this.attendances = county.rows("""
                SELECT l.public_id AS lecture, l.sign_up_until, l.ends_at, i.person_id, i.at
                FROM check_in i JOIN lecture l ON l.id = i.lecture_id
                WHERE i.person_id IN (%s) ORDER BY l.starts_at, i.person_id""".formatted(ids));
        this.attempts = county.rows("""
                SELECT a.id, e.public_id AS exam, a.person_id, a.started_at, a.finished_at
                FROM exam_attempt a JOIN exam e ON e.id = a.exam_id
                WHERE a.person_id IN (%s) AND e.released_at IS NOT NULL ORDER BY e.opens_at, a.started_at""".formatted(ids));
        this.responses = county.rows("""
                SELECT c.attempt_id, c.slot, c.answer FROM answer_current c JOIN exam_attempt a ON a.id = c.attempt_id
                WHERE a.person_id IN (%s) AND c.server_seq > 0 ORDER BY c.attempt_id, c.slot""".formatted(ids));
        var hash = server.getApplicationContext()
                .getBean(Passwords.class)
                .hash(PASSWORD)
                .orElseThrow();
        for (var person : people) {
            var id = text(person, "id");
            var username = "replay-" + id;
            publicIds.put(id, text(person, "public_id"));
            county.execute(
                    "DELETE FROM account WHERE person_id = " + id,
                    "INSERT INTO account (public_id, person_id, username, password_hash, must_change_password, created_at)"
                            + " VALUES ('" + PublicIds.next() + "', " + id + ", '" + username + "', '" + hash
                            + "', FALSE, '2020-01-01')",
                    "INSERT INTO role_grant (public_id, person_id, role, unit_id, valid_from, reason) VALUES ('"
                            + PublicIds.next() + "', " + id + ", 'officer', " + text(person, "unit_id")
                            + ", '2020-01-01', '重演')");
            officers.put(id, App.visitor(server).signIn(username, PASSWORD));
        }
    }

    /** Every lesson: begun, read with heartbeats, its checks answered, completed. */
    void study() {
        var begun = new HashSet<String>();
        for (var session : sessions) {
            var learner = officer(session);
            moveTo(session, "started_at");
            if (begun.add(text(session, "person_id") + text(session, "course"))) {
                done(learner.post("/api/courses/" + text(session, "course") + "/begin", null));
            }
            var lesson = "/api/lessons/" + text(session, "lesson");
            learn(learner, session, lesson);
            if (!text(session, "completed_at").isEmpty()) {
                answers.stream()
                        .filter(answer -> text(answer, "progress_id").equals(text(session, "progress")))
                        .forEach(answer -> done(learner.post(
                                lesson + "/checks/" + text(answer, "check_number"),
                                Map.of("response", json(text(answer, "response"))))));
                done(learner.post(lesson + "/completion", null));
            }
        }
    }

    /** Beats until what counts is what counted then; the database's clock is put back before each. */
    private void learn(Http learner, Map<String, String> session, String lesson) {
        var started = learner.post(lesson + "/sessions", null);
        done(started);
        var nonce = started.field("nonce");
        long wanted = number(session, "confirmed_millis");
        boolean heard = !text(session, "kind").equals("TEXT");
        for (long counted = 0; counted < wanted; counted = counted(session)) {
            long step = Math.min(wanted - counted, BEAT.toMillis());
            var body = new HashMap<String, Object>();
            body.put("session", started.field("session"));
            body.put("nonce", nonce);
            body.put("spans", heard ? List.of(Map.of("from", counted, "to", counted + step)) : List.of());
            body.put("positionMillis", heard ? counted + step : 0);
            body.put("hiddenMillis", 0);
            body.put("presence", null);
            body.put("leaving", counted + step >= wanted);
            county.execute("UPDATE learner_clock SET raw_at = UTC_TIMESTAMP(6) - INTERVAL " + step * 1000
                    + " MICROSECOND WHERE person_id = " + text(session, "person_id"));
            var beaten = learner.post("/api/learning/heartbeats", body);
            done(beaten);
            nonce = beaten.field("nonce");
        }
    }

    private long counted(Map<String, String> session) {
        return number(
                county.rows("SELECT g.confirmed_millis FROM lesson_progress g JOIN lesson l ON l.id = g.lesson_id"
                                + " WHERE g.person_id = " + text(session, "person_id") + " AND l.public_id = '"
                                + text(session, "lesson") + "'")
                        .getFirst(),
                "confirmed_millis");
    }

    /** Every lecture: seats taken before, presence entered by the organiser, confirmed after its end. */
    void attend() {
        var coordinator = official("coordinator");
        var lectures = new LinkedHashMap<String, List<Map<String, String>>>();
        attendances.forEach(each -> lectures.computeIfAbsent(text(each, "lecture"), none -> new ArrayList<>())
                .add(each));
        lectures.forEach((lecture, present) -> {
            var path = "/api/lectures/" + lecture;
            move(instant(present.getFirst(), "sign_up_until").minus(Duration.ofHours(2)));
            present.forEach(each -> done(officer(each).post(path + "/seat", null)));
            move(instant(present.getFirst(), "ends_at").plus(Duration.ofMinutes(20)));
            present.forEach(each -> done(coordinator.post(
                    path + "/attendance",
                    Map.of(
                            "personId",
                            Objects.requireNonNull(publicIds.get(text(each, "person_id"))),
                            "direction",
                            "IN",
                            "at",
                            instant(each, "at").toString(),
                            "reason",
                            "重演签到"))));
            done(coordinator.post(path + "/confirm", null));
        });
    }

    /** Every exam: begun, answered, handed in; released by two persons when all are in. */
    void sit() {
        var exams = new LinkedHashMap<String, Instant>();
        for (var attempt : attempts) {
            var candidate = officer(attempt);
            moveTo(attempt, "started_at");
            var room = candidate.post(
                    "/api/exams/" + text(attempt, "exam") + "/start",
                    Map.of("clientId", "replay-window", "takeOver", false));
            done(room);
            var path = "/api/attempts/" + room.field("attemptId");
            var saves = new ArrayList<Map<String, Object>>();
            responses.stream()
                    .filter(each -> text(each, "attempt_id").equals(text(attempt, "id")))
                    .forEach(each -> saves.add(Map.of(
                            "seq",
                            saves.size() + 1,
                            "slot",
                            number(each, "slot"),
                            "response",
                            json(text(each, "answer")))));
            done(candidate.post(path + "/answers", Map.of("clientId", "replay-window", "epoch", 1, "answers", saves)));
            moveTo(attempt, "finished_at");
            done(candidate.post(path + "/hand-in", Map.of("epoch", 1)));
            exams.put(text(attempt, "exam"), instant(attempt, "finished_at").plus(Duration.ofHours(20)));
        }
        exams.forEach((exam, at) -> {
            move(at);
            var path = "/api/exams/" + exam + "/release";
            done(official("coordinator").post(path, Map.of("note", "重演公布")));
            done(official("examiner").post(path, Map.of("note", "重演公布")));
        });
    }

    private Http official(String username) {
        try {
            var home = server.getApplicationContext()
                    .getProperty("fadu.home", String.class)
                    .orElseThrow();
            var found = Pattern.compile("\"username\":\"" + username + "\",\"password\":\"([^\"]+)\"")
                    .matcher(Files.readString(Path.of(home, "sign-ins.json")));
            assertThat(found.find()).isTrue();
            return App.visitor(server).signIn(username, found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Http officer(Map<String, String> row) {
        return Objects.requireNonNull(officers.get(text(row, "person_id")));
    }

    private void moveTo(Map<String, String> row, String column) {
        move(instant(row, column));
    }

    private void move(Instant instant) {
        server.getApplicationContext().getBean(MovableClock.class).moveTo(instant);
    }

    private Object json(String text) {
        try {
            return Objects.requireNonNull(
                    server.getApplicationContext().getBean(ObjectMapper.class).readValue(text, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void done(Http.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
    }

    private static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(text(row, column));
    }

    private static Instant instant(Map<String, String> row, String column) {
        return Timestamp.valueOf(text(row, column)).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
