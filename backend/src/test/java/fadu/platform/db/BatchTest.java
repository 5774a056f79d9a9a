package fadu.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import fadu.platform.id.PublicIds;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row is written once, on both sides of the edges of a share. */
@WithApp
@Tag("both")
class BatchTest {
    private final Tx tx;
    private final JdbcOperations jdbc;

    BatchTest(App app) {
        this.tx = app.bean(Tx.class);
        this.jdbc = app.bean(JdbcOperations.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Batch.SHARE - 1, Batch.SHARE, Batch.SHARE + 1, 2 * Batch.SHARE + 7})
    void writesEveryRowOnce(int rows) {
        var mark = PublicIds.next();
        var numbers = IntStream.range(0, rows).boxed().toList();
        assertThat(tx.write(() -> write(mark, numbers))).containsExactlyElementsOf(numbers);
    }

    private List<Integer> write(String mark, List<Integer> numbers) {
        Batch.write(
                jdbc,
                "INSERT INTO audit_event (at, person_name, action, subject, unit_id, details)"
                        + " VALUES (UTC_TIMESTAMP(6), 'test', 'batch.test', ?, 0, ?)",
                numbers,
                (statement, number) -> {
                    statement.setString(1, mark);
                    statement.setString(2, "{\"n\":" + number + "}");
                });
        return jdbc.prepareStatement(
                "SELECT JSON_EXTRACT(details, '$.n') FROM audit_event WHERE subject = ? ORDER BY id", statement -> {
                    statement.setString(1, mark);
                    var found = new ArrayList<Integer>();
                    try (var row = statement.executeQuery()) {
                        while (row.next()) {
                            found.add(row.getInt(1));
                        }
                    }
                    return found;
                });
    }
}
