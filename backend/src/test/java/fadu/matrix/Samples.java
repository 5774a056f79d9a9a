package fadu.matrix;

import fadu.fixtures.App;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import java.util.Map;

/** Rows of the features for each relation, written straight into the tables; those of the other county carry the canary. */
final class Samples {
    private final App app;
    private final World world;

    Samples(App app, World world) {
        this.app = app;
        this.world = world;
    }

    void write() {
        world.eachRelation(relation -> {
            var mark = world.mark(relation, () -> "样例" + relation.ordinal());
            var unit = world.unit(relation).id();
            var person = world.person("anonymous", relation).id();
            certificate(person, mark);
            world.execute("INSERT INTO room (public_id, unit_id, name, seats) VALUES ('" + PublicIds.next() + "', "
                    + unit + ", '" + mark + "', 20)");
            world.execute("INSERT INTO lecturer (public_id, unit_id, name, kind) VALUES ('" + PublicIds.next() + "', "
                    + unit + ", '" + mark + "', 'OFFICIAL')");
            QuestionSamples.write(world, unit, person, mark);
            exam(unit, person, mark);
            course(unit, person, mark);
            app.bean(Tx.class).write(() -> {
                app.bean(Audit.class)
                        .append(Actor.system(), "matrix.sample", "unit:" + unit, unit, person, Map.of("mark", mark));
                return true;
            });
        });
        World.ROLES.forEach(role -> certificate(world.personId(role, Relation.SELF), "自己" + role));
        certificate(world.personId("expired", Relation.SELF), "自己过期");
    }

    /** An exam of the unit with one candidate who sits it. */
    private void exam(long unit, long person, String mark) {
        var exam = PublicIds.next();
        var attempt = PublicIds.next();
        world.execute(
                "INSERT INTO exam (public_id, unit_id, title, kind, subject_kind, paper_id, paper_title, opens_at,"
                        + " closes_at, duration_minutes, attempts, release_mode, after_release, state, created_by) VALUES ('"
                        + exam
                        + "', " + unit + ", '" + mark + "', 'ANNUAL', 'GENERAL', '" + PublicIds.next() + "', '" + mark
                        + "', '2026-01-01', '2099-01-01', 60, 1, 'BY_HAND', 'ANSWERS', 'PUBLISHED', " + person + ")");
        var examKey = "(SELECT id FROM exam WHERE public_id = '" + exam + "')";
        world.execute("INSERT INTO exam_candidate (exam_id, person_id, number, appointed_at, appointed_by) VALUES ("
                + examKey + ", " + person + ", 1, '2026-01-01', " + person + ")");
        world.execute("INSERT INTO exam_attempt (public_id, exam_id, person_id, unit_id, attempt_no, state, started_at,"
                + " deadline_at, writer_client, questions) VALUES ('" + attempt + "', " + examKey + ", " + person + ", "
                + unit + ", 1, 'OPEN', '2026-01-01', '2099-01-01', 'matrix-window', 0)");
        world.execute("INSERT INTO attempt_paper (attempt_id, paper, shown) SELECT id, '{}', '[]' FROM exam_attempt"
                + " WHERE public_id = '" + attempt + "'");
    }

    /** A published course of the unit with one lesson and one learner, and a file of it. */
    private void course(long unit, long person, String mark) {
        var course = PublicIds.next();
        var version = PublicIds.next();
        var lesson = PublicIds.next();
        world.execute("INSERT INTO course (public_id, unit_id, created_at) VALUES ('" + course + "', " + unit
                + ", '2026-01-01')");
        world.execute("INSERT INTO course_version (public_id, course_id, number, edition, title, summary, subject_kind,"
                + " state, lessons, declared_seconds, author_id, changed_at) SELECT '" + version + "', id, 1, 1, '"
                + mark
                + "', '" + mark + "', 'SKILL', 'PUBLISHED', 1, 600, " + person
                + ", '2026-01-01' FROM course WHERE public_id = '" + course + "'");
        world.execute("INSERT INTO lesson (public_id, version_id, lesson_key, number, title, kind, declared_seconds,"
                + " markdown, blocks) SELECT '" + lesson + "', id, '" + lesson + "', 1, '" + mark + "', 'TEXT', 600, '"
                + mark + "', '[]' FROM course_version WHERE public_id = '" + version + "'");
        world.execute("INSERT INTO course_study (person_id, course_id, version_id, started_at, is_current) SELECT "
                + person + ", course_id, id, '2026-01-01', 1 FROM course_version WHERE public_id = '" + version + "'");
        world.execute("INSERT INTO lesson_progress (study_id, person_id, lesson_id, covered, uncounted_millis) SELECT"
                + " s.id, s.person_id, l.id, '', 5000 FROM course_study s JOIN lesson l ON l.version_id = s.version_id"
                + " WHERE l.public_id = '" + lesson + "'");
        world.execute("INSERT INTO course_file (public_id, unit_id, name, media_type, size, hash, kept_at) VALUES ('"
                + PublicIds.next() + "', " + unit + ", '" + mark + "', 'image/png', 1, REPEAT('0', 64), '2026-01-01')");
    }

    private void certificate(long person, String mark) {
        world.execute(
                "INSERT INTO certificate (public_id, kind, number, person_id, provenance, source, holder_category,"
                        + " issued_on, valid_from, valid_to, state) VALUES ('" + PublicIds.next()
                        + "', 'ENFORCEMENT', '"
                        + mark + "-" + PublicIds.next().substring(0, 8) + "', " + person
                        + ", 'IMPORTED', '测试', 'OFFICER',"
                        + " '2024-01-01', '2024-01-01', '2027-12-31', 'VALID')");
    }
}
