package fadu.lecture;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.platform.Actor;
import fadu.platform.Scope;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lecture tests set up: a county with rules, an organiser, a lecture on 5 March 2026. */
final class LectureTable {
    /** Nine o'clock in Shanghai on the lecture's day. */
    static final Instant START = Instant.parse("2026-03-05T01:00:00Z");
    /** Eleven o'clock. */
    static final Instant END = Instant.parse("2026-03-05T03:00:00Z");

    private final App app;
    private final County county;

    LectureTable(App app, County county) {
        this.app = app;
        this.county = county;
    }

    /** A plan of the county's for its own people. */
    Map<String, Object> plan(int seats) {
        var plan = new HashMap<String, Object>();
        plan.put("title", "行政处罚裁量基准适用");
        plan.put("subjectKind", "PROFESSIONAL");
        plan.put("unitId", county.county().publicId());
        plan.put("startsAt", START.toString());
        plan.put("endsAt", END.toString());
        plan.put("seats", seats);
        return plan;
    }

    /** A lecture; answers its id. */
    String lecture(Http organiser, int seats) {
        return lecture(organiser, plan(seats));
    }

    /** A lecture as planned; answers its id. */
    String lecture(Http organiser, Map<String, Object> plan) {
        var answer = organiser.post("/api/lectures", plan);
        if (answer.status() != 200) {
            throw new AssertionError("not scheduled: " + answer);
        }
        return answer.field("id");
    }

    /** A room of the county; answers its id. */
    String room(Http organiser, String name, int seats) {
        return organiser
                .post("/api/rooms", Map.of("unitId", county.county().publicId(), "name", name, "seats", seats))
                .field("id");
    }

    /** An officer as a use case sees one, without a session. */
    Actor actor(County.Person person) {
        var own = new Scope(Set.of(), person.id());
        return new Actor(
                0, person.id(), person.name(), person.unit().id(), "lecture.attend", Map.of("lecture.attend", own));
    }

    /** A number from the database. */
    long count(String sql) {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** New officers of the county without accounts. */
    List<County.Person> officers(int number) {
        return java.util.stream.IntStream.range(0, number)
                .mapToObj(i -> county.officer(county.county(), "学员" + i))
                .toList();
    }
}
