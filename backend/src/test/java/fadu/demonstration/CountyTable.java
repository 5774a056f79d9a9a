package fadu.demonstration;

import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tables of a demonstration, read and changed with the rights of the migrating account. */
final class CountyTable {
    /** What people did and earned; everything else is the county, its courses, lectures and exams. */
    private static final List<String> DOINGS = List.of(
            "credit_entry_half_day",
            "credit_entry",
            "credit_balance",
            "credit_day",
            "credit_half_day",
            "lesson_answer",
            "learning_beat",
            "learner_clock",
            "learning_session",
            "lesson_progress",
            "course_study",
            "check_in",
            "lecture_seat",
            "exam_settlement",
            "exam_mark",
            "answer_event",
            "answer_current",
            "attempt_paper",
            "exam_attempt");

    private final EmbeddedServer server;

    CountyTable(EmbeddedServer server) {
        this.server = server;
    }

    /** Rows as texts by column, empty where the database has none. */
    List<Map<String, String>> rows(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<Map<String, String>>();
            var columns = found.getMetaData();
            while (found.next()) {
                var row = new LinkedHashMap<String, String>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnLabel(i), Objects.requireNonNullElse(found.getString(i), ""));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Changes something. */
    void execute(String... statements) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", statements), e);
        }
    }

    /** The ledger of these people, one text a row, without what differs by the moment of writing alone. */
    List<String> ledger(String people) {
        return rows("""
                        SELECT CONCAT_WS(' | ', e.person_id, e.kind, e.subject_kind, e.mode, e.earned_on, e.law_year,
                               IF(e.mode = 'EXAM', '', e.seconds), e.hundredths, e.half_days, e.source_kind, e.source_ref,
                               e.policy_version, HEX(e.dedupe_key), e.label, e.explanation, e.link,
                               (SELECT GROUP_CONCAT(h.day, h.half ORDER BY h.day, h.half) FROM credit_entry_half_day h
                                WHERE h.entry_id = e.id)) AS line
                        FROM credit_entry e WHERE e.person_id IN (%s) ORDER BY line""".formatted(people)).stream()
                .map(row -> String.valueOf(row.get("line")))
                .toList();
    }

    /** Takes back everything that anybody did and earned: courses, lectures and exams stand as if nobody had come yet. */
    void empty() {
        var statements = new ArrayList<String>();
        statements.add("SET FOREIGN_KEY_CHECKS = 0");
        DOINGS.forEach(table -> statements.add("TRUNCATE TABLE " + table));
        statements.add("UPDATE lecture SET state = 'PLANNED', taken = 0, confirmed_at = NULL, confirmed_by = NULL");
        statements.add("UPDATE exam SET released_at = NULL, released_by = NULL, release_proposed_by = NULL");
        execute(statements.toArray(String[]::new));
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                setting("FADU_DB_URL"), setting("FADU_DB_MIGRATE_USER"), setting("FADU_DB_MIGRATE_PASSWORD"));
    }

    private String setting(String name) {
        return server.getApplicationContext().getProperty(name, String.class).orElseThrow();
    }
}
