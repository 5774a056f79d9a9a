package fadu.study;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.id.PublicIds;
import fadu.platform.time.Clock;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Courses written, reviewed and published over HTTP, and learners of them. */
final class StudyTable {
    private final App app;
    private final County county;
    private final Http author;
    private final Http reviewer;

    StudyTable(App app, County county) {
        this.app = app;
        this.county = county;
        this.author = county.signedIn(county.county(), "编写人", "coordinator");
        this.reviewer = county.signedIn(county.county(), "审核人", "coordinator");
    }

    Http author() {
        return author;
    }

    Http reviewer() {
        return reviewer;
    }

    /** A lesson of text. */
    static Map<String, Object> text(String title, int seconds) {
        return lesson(title, "TEXT", seconds, "## " + title + "\n\n先亮证，**再取证**。", null);
    }

    /** A lesson of any kind. */
    static Map<String, Object> lesson(
            String title, String kind, int seconds, String markdown, @Nullable String fileId) {
        var lesson = new HashMap<String, Object>();
        lesson.put("version", 0);
        lesson.put("title", title);
        lesson.put("kind", kind);
        lesson.put("declaredSeconds", seconds);
        lesson.put("markdown", markdown);
        lesson.put("fileId", fileId);
        lesson.put("captionsFileId", null);
        lesson.put("checks", List.of());
        lesson.put("citations", List.of(Map.of("law", "中华人民共和国行政处罚法", "article", "第五十五条")));
        return lesson;
    }

    /** A draft with lessons; answers its version's id. */
    @SafeVarargs
    final String draft(Map<String, Object>... lessons) {
        var id = id(author.post(
                "/api/course-versions",
                Map.of(
                        "unitId",
                        county.county().publicId(),
                        "title",
                        "测试课程" + PublicIds.next().substring(0, 6),
                        "summary",
                        "说明",
                        "subjectKind",
                        "PROFESSIONAL")));
        for (var lesson : lessons) {
            add(id, lesson);
        }
        return id;
    }

    /** Adds a lesson to a draft. */
    Http.Answer add(String versionId, Map<String, Object> lesson) {
        var body = new HashMap<>(lesson);
        body.put("version", rowVersion(versionId));
        return author.post("/api/course-versions/" + versionId + "/lessons", body);
    }

    /** Has a draft reviewed by another person and publishes it; answers the course's id. */
    String publish(String versionId) {
        assertThat(author.post("/api/course-versions/" + versionId + "/submit", null)
                        .status())
                .isEqualTo(200);
        var passed = reviewer.post("/api/course-versions/" + versionId + "/review", Map.of("passed", true));
        assertThat(passed.status()).as(passed.toString()).isEqualTo(200);
        var published = author.post("/api/course-versions/" + versionId + "/publish", null);
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        return String.valueOf(card(published).get("courseId"));
    }

    /** The row version of a draft. */
    int rowVersion(String versionId) {
        return Integer.parseInt(author.get("/api/course-versions/" + versionId).field("version"));
    }

    /** The id of the version in an answer. */
    static String id(Http.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return String.valueOf(card(answer).get("id"));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> card(Http.Answer answer) {
        return (Map<String, Object>)
                java.util.Objects.requireNonNull(answer.object().get("card"));
    }

    /** The lessons of a course or version in an answer. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> lessons(Http.Answer answer) {
        return (List<Map<String, Object>>)
                java.util.Objects.requireNonNull(answer.object().get("lessons"));
    }

    /** A learner who has begun a course. */
    Learner learner(String name, String courseId) {
        var person = county.account(county.officer(county.county(), name), county.county(), "officer");
        var http = county.signIn(person);
        var begun = http.post("/api/courses/" + courseId + "/begin", null);
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        return new Learner(
                person,
                http,
                lessons(begun).stream()
                        .map(each -> String.valueOf(each.get("id")))
                        .toList());
    }

    /** Sends a file in parts; answers the last answer. */
    Http.Answer upload(String name, byte[] bytes) {
        var opened = author.post(
                "/api/course-uploads",
                Map.of("unitId", county.county().publicId(), "name", name, "size", bytes.length));
        if (opened.status() != 200) {
            return opened;
        }
        var id = opened.field("id");
        int size = Integer.parseInt(opened.field("partBytes"));
        for (int part = 0; part * size < bytes.length; part++) {
            var bit = Arrays.copyOfRange(bytes, part * size, Math.min(bytes.length, (part + 1) * size));
            var sent =
                    author.raw("PUT", "/api/course-uploads/" + id + "/parts/" + part, "application/octet-stream", bit);
            if (sent.status() != 200) {
                return sent;
            }
        }
        return author.post("/api/course-uploads/" + id + "/finish", null);
    }

    /** A WAV file of so many seconds of silence, eight bits at a thousand a second. */
    static byte[] wav(int seconds) {
        int bytes = seconds * 1000;
        var buffer = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes);
        buffer.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        buffer.putShort((short) 1)
                .putShort((short) 1)
                .putInt(1000)
                .putInt(1000)
                .putShort((short) 1)
                .putShort((short) 8);
        buffer.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        while (buffer.hasRemaining()) {
            buffer.put((byte) 0x80);
        }
        return buffer.array();
    }

    /** Moves the demonstration's clock on. */
    void pass(Duration time) {
        app.moveClockTo(app.bean(Clock.class).now().plus(time));
    }

    void execute(String sql) {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A unit of another county. */
    County.Unit elsewhere() {
        return county.unit(county.root(), "外县" + PublicIds.next());
    }

    /** Lets time pass for a learner's session by the database's clock. */
    void passReally(Learner learner, Duration time) {
        execute("UPDATE learner_clock SET raw_at = raw_at - INTERVAL " + time.toSeconds() + " SECOND WHERE person_id = "
                + learner.person().id());
    }

    /** A number from the database. */
    long count(String sql) {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Somebody who learns. */
    record Learner(County.Person person, Http http, List<String> lessons) {
        Actor actor() {
            return new Actor(
                    0,
                    person.id(),
                    person.name(),
                    person.unit().id(),
                    "study.learn",
                    Map.of("study.learn", new Scope(Set.of(), person.id())));
        }

        Http.Answer start(int lesson) {
            return http.post("/api/lessons/" + lessons.get(lesson) + "/sessions", null);
        }

        Http.Answer complete(int lesson) {
            return http.post("/api/lessons/" + lessons.get(lesson) + "/completion", null);
        }

        /** A heartbeat; stretches are from, to, from, to … in milliseconds. */
        Http.Answer beat(
                String session, String nonce, long position, long hidden, @Nullable String presence, long... played) {
            var spans = new ArrayList<Map<String, Object>>();
            for (int i = 0; i < played.length; i += 2) {
                spans.add(Map.of("from", played[i], "to", played[i + 1]));
            }
            var body = new HashMap<String, Object>();
            body.put("session", session);
            body.put("nonce", nonce);
            body.put("spans", spans);
            body.put("positionMillis", position);
            body.put("hiddenMillis", hidden);
            body.put("presence", presence);
            body.put("leaving", false);
            return http.post("/api/learning/heartbeats", body);
        }

        Http.Answer beat(String session, String nonce, long... played) {
            return beat(session, nonce, played.length == 0 ? 0 : played[played.length - 1], 0, null, played);
        }
    }
}
