package fadu.examination;

import static fadu.examination.Hall.answer;
import static fadu.examination.Hall.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.FaultProxy;
import fadu.fixtures.WithApp;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** D6: the wire to the database breaks at a save's commit, before or after the server has done it; the answer is the truth. */
@WithApp
@Tag("both")
class BrokenWireTest {
    private final App app;
    private final Hall hall;

    BrokenWireTest(App app, County county) {
        this.app = app;
        this.hall = new Hall(app, county);
    }

    @Test
    void answersTruthfullyAndWritesOnce() throws IOException {
        var person = hall.officer("断线");
        var exam = hall.exam(hall.plan(SamplePapers.paper(6)), person);
        try (var proxy = new FaultProxy(app.setting("FADU_DB_URL"));
                var node = app.node(Map.of("datasources.exam.url", proxy.url()))) {
            var http = App.visitor(node).signIn(person.publicId(), County.PASSWORD);
            var window = new Hall.Window(http, "wire-window").start(exam);
            expect(window.save(answer(1, 1, "A")));
            proxy.cutReplyToNextCommit();
            expect(window.save(answer(2, 1, "B")));
            proxy.cutNextCommit();
            expect(window.save(answer(3, 1, "C")));
            assertThat(proxy.cuts()).isEqualTo(2);
            assertThat(hall.text("SELECT CONCAT(COUNT(*), ':', MAX(e.server_seq), ':', a.last_seq) FROM answer_event e"
                            + " JOIN exam_attempt a ON a.id = e.attempt_id WHERE a.public_id = '" + window.attempt()
                            + "' GROUP BY a.id"))
                    .isEqualTo("3:3:3");
            assertThat(expect(window.handIn()).field("answered")).isEqualTo("1");
        }
    }
}
