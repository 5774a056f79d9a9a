package fadu.fault;

import fadu.archive.Database;
import fadu.archive.Ledger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the database holds, counted under the tokens that the clients know, and compared with what they were told. */
final class Effects {
    /** A proposal, found by its reason. */
    static final String PROPOSED = "proposed";
    /** A posting, found by its proposal. */
    static final String POSTED = "posted";
    /** A check-in, found by lecture and person. */
    static final String CHECKED_IN = "checked-in";
    /** A first signature, found by its case. */
    static final String SIGNED = "signed";
    /** A decision, found by its case. */
    static final String DECIDED = "decided";

    /** All of these. */
    static final List<String> KINDS = List.of(PROPOSED, POSTED, CHECKED_IN, SIGNED, DECIDED);

    private static final Map<String, String> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put(PROPOSED, "SELECT reason, COUNT(*) FROM credit_adjustment GROUP BY reason");
        COUNTS.put(
                POSTED,
                "SELECT source_ref, COUNT(*) FROM credit_entry WHERE source_kind = 'ADJUSTMENT' GROUP BY source_ref");
        COUNTS.put(CHECKED_IN, """
                SELECT CONCAT(l.public_id, '/', p.public_id), COUNT(*) FROM check_in c
                JOIN lecture l ON l.id = c.lecture_id JOIN person p ON p.id = c.person_id
                WHERE c.direction = 'IN' GROUP BY l.public_id, p.public_id""");
        COUNTS.put(SIGNED, """
                SELECT c.public_id, COUNT(*) FROM clearance_signature s JOIN clearance_case c ON c.id = s.case_id
                WHERE s.place = 'FIRST' GROUP BY c.public_id""");
        COUNTS.put(DECIDED, """
                SELECT c.public_id, COUNT(*) FROM clearance_decision d JOIN clearance_case c ON c.id = d.case_id
                GROUP BY c.public_id""");
    }

    /** Statements that answer with a row for each half-done change. */
    private static final Map<String, String> HALVES = Map.of(
            "a proposal without its audit event, or the other way round", """
            SELECT 1 FROM (SELECT (SELECT COUNT(*) FROM credit_adjustment) AS a,
              (SELECT COUNT(*) FROM audit_event WHERE action = 'adjustment.propose') AS b) both_sides WHERE a <> b""",
            "an approved adjustment without its entry, or the other way round", """
            SELECT 1 FROM (SELECT (SELECT COUNT(*) FROM credit_adjustment WHERE state = 'APPROVED') AS a,
              (SELECT COUNT(*) FROM credit_entry WHERE kind IN ('ADJUST', 'REVERSE')) AS b) both_sides WHERE a <> b""",
            "a decision whose case, letter or certificate does not know of it", """
            SELECT d.id FROM clearance_decision d JOIN clearance_case c ON c.id = d.case_id
            WHERE c.state <> 'DECIDED' OR NOT EXISTS (SELECT 1 FROM notice_letter l WHERE l.number = d.number)
               OR (d.verdict IN ('SUSPEND', 'TAKE_BACK', 'CANCEL') AND (SELECT COUNT(*) FROM certificate_state s
                   WHERE s.certificate_id = c.certificate_id AND s.state <> 'VALID') <> 1)""");

    private Effects() {}

    /**
     * What differs.
     *
     * @param lost acknowledged and not there
     * @param doubled there more than once
     * @param half sentences about changes of which only a part is there
     */
    record Findings(List<String> lost, List<String> doubled, List<String> half) {
        boolean clean() {
            return lost.isEmpty() && doubled.isEmpty() && half.isEmpty();
        }
    }

    /** Compares the book with the database. */
    static Findings compare(Book book, Database database) throws SQLException {
        var lost = new ArrayList<String>();
        var doubled = new ArrayList<String>();
        try (var connection = database.asMigration()) {
            for (var kind : COUNTS.keySet()) {
                var there = count(connection, COUNTS.getOrDefault(kind, ""));
                book.acknowledged(kind).stream()
                        .filter(token -> !there.containsKey(token))
                        .forEach(token -> lost.add(kind + " " + token));
                there.forEach((token, times) -> {
                    if (times > 1) {
                        doubled.add(kind + " " + token + " " + times + " times");
                    }
                });
            }
            var half = new ArrayList<>(Ledger.differences(connection));
            for (var each : HALVES.entrySet()) {
                if (!count(connection, "SELECT x.*, 1 FROM (" + each.getValue() + ") x")
                        .isEmpty()) {
                    half.add(each.getKey());
                }
            }
            return new Findings(lost, doubled, half);
        }
    }

    /** How many of these deeds the database holds. */
    static long there(List<Deed> deeds, Database database) throws SQLException {
        try (var connection = database.asMigration()) {
            long found = 0;
            for (var kind : COUNTS.keySet()) {
                var there = count(connection, COUNTS.getOrDefault(kind, ""));
                found += deeds.stream()
                        .filter(deed -> deed.kind().equals(kind) && there.containsKey(deed.token()))
                        .count();
            }
            return found;
        }
    }

    private static Map<String, Integer> count(Connection connection, String sql) throws SQLException {
        var counts = new HashMap<String, Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }
}
