package fadu.study;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two records of one person: what the one has learnt is there for the other, and nothing is counted twice. */
@WithApp
@Tag("both")
class MergedLearnerTest {
    private final StudyTable table;

    MergedLearnerTest(App app, County county) {
        this.table = new StudyTable(app, county);
    }

    @Test
    void goesOnWhereTheOtherRecordStood() {
        var first = table.publish(table.draft(StudyTable.text("甲", 300)));
        var both = table.publish(table.draft(StudyTable.text("乙", 300)));
        var gone = table.learner("重复建档", first);
        var kept = table.learner("重复建档", both);
        var alsoBegun = gone.http().post("/api/courses/" + both + "/begin", null);
        assertThat(alsoBegun.status()).as(alsoBegun.toString()).isEqualTo(200);
        var started = gone.start(0);
        table.pass(Duration.ofSeconds(15));
        var beat = gone.beat(started.field("session"), started.field("nonce"));
        assertThat(beat.status()).as(beat.toString()).isEqualTo(200);
        assertThat(confirmed(kept)).isZero();

        var merged = table.author()
                .post(
                        "/api/people/" + kept.person().publicId() + "/merge",
                        Map.of("goneId", gone.person().publicId(), "reason", "重复建档"));
        assertThat(merged.status()).as(merged.toString()).isEqualTo(200);

        assertThat(gone.beat(started.field("session"), beat.field("nonce")).status())
                .as("the record that went is signed out")
                .isEqualTo(401);
        assertThat(confirmed(kept)).isPositive();
        assertThat(table.count("SELECT COUNT(*) FROM course_study WHERE is_current = 1 AND person_id = "
                        + kept.person().id()))
                .as("one study of each course goes on")
                .isEqualTo(2);
        assertThat(table.count("SELECT COUNT(*) FROM course_study WHERE is_current = 1 AND person_id = "
                        + gone.person().id()))
                .isZero();
        var again = kept.http().post("/api/lessons/" + gone.lessons().getFirst() + "/sessions", null);
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        table.pass(Duration.ofSeconds(15));
        var next = kept.beat(again.field("session"), again.field("nonce"));
        assertThat(next.status()).as(next.toString()).isEqualTo(200);
        assertThat(Integer.parseInt(next.field("confirmedSeconds")))
                .as("both stretches of fifteen seconds count")
                .isGreaterThanOrEqualTo(25);
    }

    private long confirmed(StudyTable.Learner learner) {
        return table.count("SELECT COALESCE(SUM(confirmed_millis), 0) FROM lesson_progress WHERE person_id = "
                + learner.person().id());
    }
}
