package fadu.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The demonstration's hours are what the product would have given: thirty officers do over HTTP what the county says they did, and
 * their ledger is the one that was written in bulk.
 */
class ReplayTest {
    @Test
    void thirtyOfficersEarnOverHttpWhatWasWrittenInBulk() {
        try (var server = App.blank(Map.of("fadu.demonstration", "true"))) {
            assertThat(Path.of(
                            server.getApplicationContext()
                                    .getProperty("fadu.home", String.class)
                                    .orElseThrow(),
                            "first-administrator"))
                    .as("a demonstration brings its own accounts")
                    .doesNotExist();
            var county = new CountyTable(server);
            assertThat(county.rows("SELECT 1 FROM clock_offset WHERE offset_micros <> 0"))
                    .isEmpty();
            var officers = county.rows("""
                    SELECT p.id, p.public_id, p.unit_id FROM person p
                    WHERE p.left_on IS NULL AND (p.id = 1 OR p.id > 9)
                      AND (SELECT COUNT(DISTINCT e.source_kind) FROM credit_entry e WHERE e.person_id = p.id) = 3
                    ORDER BY MOD(p.id, 7) = 0 AND EXISTS (
                               SELECT 1 FROM exam_attempt a JOIN exam x ON x.id = a.exam_id
                               WHERE a.person_id = p.id AND x.kind = 'QUALIFICATION') DESC,
                             MOD(p.id * 7919, 2003), p.id
                    LIMIT 30""");
            assertThat(officers).hasSize(30);
            var people = officers.stream().map(row -> row.get("id")).collect(Collectors.joining(","));
            var written = county.ledger(people);
            assertThat(written).hasSizeGreaterThan(1000);
            var replay = new Replay(server, county, officers, people);

            county.empty();
            assertThat(county.ledger(people)).isEmpty();
            replay.study();
            replay.attend();
            replay.sit();

            var replayed = county.ledger(people);
            assertThat(differences(written, replayed)).isEmpty();
            county.execute("DROP TRIGGER credit_entry_no_update");
            county.execute("UPDATE credit_entry SET hundredths = hundredths + 1 WHERE person_id IN (" + people
                    + ") AND source_kind = 'LESSON' ORDER BY id LIMIT 1");
            assertThat(differences(written, county.ledger(people)))
                    .as("control: one changed row is seen, as one too few and one too many")
                    .hasSize(2);
        }
    }

    private static List<String> differences(List<String> one, List<String> other) {
        var found = new ArrayList<String>();
        one.stream().filter(line -> !other.contains(line)).forEach(line -> found.add("only written: " + line));
        other.stream().filter(line -> !one.contains(line)).forEach(line -> found.add("only replayed: " + line));
        if (one.size() != other.size()) {
            found.add(one.size() + " rows were written, " + other.size() + " replayed");
        }
        return found;
    }
}
