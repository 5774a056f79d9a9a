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
            exam(unit, person, mark);
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
        world.execute("INSERT INTO exam (public_id, unit_id, title, kind, subject_kind, paper_id, paper_title, opens_at,"
                + " closes_at, duration_minutes, attempts, release_mode, after_release, state, created_by) VALUES ('" + exam
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
