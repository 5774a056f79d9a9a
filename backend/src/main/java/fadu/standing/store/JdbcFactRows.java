package fadu.standing.store;

import fadu.platform.Unscoped;
import fadu.platform.db.Keys;
import fadu.standing.FactRows;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One statement for all facts of a chunk: branches of a UNION ALL, each reading its table by the key it is ordered by, with
 * a letter that says what the row is. Branches that no rule in play needs are left out. Ids and numbers are written into the
 * text, dates too (all come from typed values), because the same lists stand in many branches. It is not prepared: no two
 * chunks have the same text, and the driver would keep the parsed ones of a whole county.
 */
@Singleton
@Unscoped("see the port")
class JdbcFactRows implements FactRows {
    private final JdbcOperations jdbc;

    JdbcFactRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void read(Asked asked, Taker taker) {
        if (asked.personIds().isEmpty()) {
            return;
        }
        jdbc.execute(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql(asked))) {
                while (rows.next()) {
                    take(rows, taker);
                }
            }
            return true;
        });
    }

    private static String sql(Asked asked) {
        // Rows of people in between are not asked for again and do no harm.
        var people = Keys.condition(asked.personIds());
        var newYear = LocalDate.of(asked.at().getYear(), 1, 1);
        int lastBalance = asked.balances() ? asked.at().getYear() : asked.at().getYear() - 1;
        var branches = new ArrayList<String>();
        branches.add("""
                SELECT 'B', person_id, subject_kind, law_year, SUM(hundredths), NULL, NULL FROM credit_balance
                WHERE person_id %s AND law_year BETWEEN %d AND %d
                GROUP BY person_id, law_year, subject_kind""".formatted(people, asked.from().getYear(), lastBalance));
        if (!asked.balances()) {
            branches.add("""
                    SELECT 'B', person_id, subject_kind, %d, SUM(hundredths), NULL, NULL FROM credit_day
                    WHERE person_id %s AND day BETWEEN '%s' AND '%s' GROUP BY person_id, subject_kind""".formatted(asked.at().getYear(), people, newYear, asked.at()));
        }
        if (asked.cap() != null) {
            branches.add(daysAboveTheCap(people, asked));
        }
        if (asked.halfDays()) {
            branches.add("""
                    SELECT 'H', person_id, NULL, YEAR(day), COUNT(*), NULL, NULL FROM credit_half_day
                    WHERE person_id %s AND refs > 0 AND day BETWEEN '%s' AND '%s'
                    GROUP BY person_id, YEAR(day)""".formatted(people, asked.from(), asked.at()));
        }
        if (asked.today()) {
            branches.addAll(today(people, asked.at()));
        }
        branches.addAll(spans(people, asked.from()));
        return String.join(" UNION ALL ", branches);
    }

    /** A day that mixes credit and corrections may be above the cap in one kind though not in sum: only gains are compared. */
    private static String daysAboveTheCap(String people, Asked asked) {
        return """
                SELECT 'D', d.person_id, d.subject_kind, 0, SUM(d.hundredths), d.day, NULL
                FROM (SELECT person_id, day FROM credit_day
                      WHERE person_id %1$s AND day BETWEEN '%2$s' AND '%3$s'
                      GROUP BY person_id, day HAVING SUM(GREATEST(hundredths, 0)) > %4$d) above
                JOIN credit_day d ON d.person_id = above.person_id AND d.day = above.day
                GROUP BY d.person_id, d.day, d.subject_kind""".formatted(people, asked.from(), asked.at(), asked.cap());
    }

    private static List<String> today(String people, LocalDate at) {
        return List.of("""
                SELECT 'T', person_id, subject_kind, 0, SUM(hundredths), NULL, NULL FROM credit_day
                WHERE person_id %s AND day = '%s' GROUP BY person_id, subject_kind""".formatted(people, at), """
                SELECT 'N', person_id, half, 0, 0, NULL, NULL FROM credit_half_day
                WHERE person_id %s AND day = '%s' AND refs > 0""".formatted(people, at));
    }

    /** The leading category where it has stood all the time is on the person, and is not read again. */
    private static List<String> spans(String people, LocalDate from) {
        return List.of("""
                SELECT 'C', c.person_id, c.category, 0, 0, c.from_date, c.to_date
                FROM person_category c JOIN person p ON p.id = c.person_id
                WHERE c.person_id %1$s AND (c.to_date IS NULL OR c.to_date > '%2$s')
                  AND NOT (c.category = p.category AND c.to_date IS NULL AND c.from_date <= '%2$s')""".formatted(people, from), """
                SELECT 'L', person_id, kind, 0, 0, from_date, to_date FROM person_leave
                WHERE person_id %s AND (to_date IS NULL OR to_date > '%s')""".formatted(people, from));
    }

    private static void take(ResultSet rows, Taker taker) throws SQLException {
        long personId = rows.getLong(2);
        var text = rows.getString(3);
        switch (rows.getString(1)) {
            case "B" -> taker.sum(personId, rows.getInt(4), text, rows.getInt(5));
            case "D" -> taker.day(personId, JdbcHolders.date(rows, 6), text, rows.getInt(5));
            case "H" -> taker.halfDays(personId, rows.getInt(4), rows.getInt(5));
            case "T" -> taker.today(personId, text, rows.getInt(5));
            case "N" -> taker.halfDayToday(personId, text);
            case "C" -> taker.category(personId, text, JdbcHolders.date(rows, 6), JdbcHolders.maybe(rows, 7));
            case "L" -> taker.leave(personId, text, JdbcHolders.date(rows, 6), JdbcHolders.maybe(rows, 7));
            default -> throw new IllegalStateException("a row that nobody asked for");
        }
    }
}
