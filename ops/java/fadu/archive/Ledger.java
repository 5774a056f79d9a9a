package fadu.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Does the ledger agree with what is kept beside it? The sums are derived here anew, from the entries alone. */
public final class Ledger {
    private static final String BALANCES = """
            SELECT CONCAT('balance of person ', person_id, ' in ', law_year, ': kept ', SUM(kept), ', entries say ', SUM(said))
            FROM (
              SELECT person_id, law_year, subject_kind, mode, hundredths AS kept, 0 AS said, seconds AS s FROM credit_balance
              UNION ALL
              SELECT person_id, law_year, subject_kind, mode, 0, hundredths, -seconds FROM credit_entry
            ) both_sides
            GROUP BY person_id, law_year, subject_kind, mode
            HAVING SUM(kept) <> SUM(said) OR SUM(s) <> 0
            LIMIT 5""";
    private static final String DAYS = """
            SELECT CONCAT('day ', day, ' of person ', person_id, ': kept ', SUM(kept), ', entries say ', SUM(said))
            FROM (
              SELECT person_id, day, subject_kind, mode, hundredths AS kept, 0 AS said FROM credit_day
              UNION ALL
              SELECT person_id, earned_on, subject_kind, mode, 0, hundredths FROM credit_entry
            ) both_sides
            GROUP BY person_id, day, subject_kind, mode
            HAVING SUM(kept) <> SUM(said)
            LIMIT 5""";

    private static final String HALF_DAYS = """
            SELECT CONCAT(day, ' ', half, ' of person ', person_id, ': kept ', SUM(kept), ', entries say ', SUM(said))
            FROM (
              SELECT person_id, day, half, refs AS kept, 0 AS said FROM credit_half_day
              UNION ALL
              SELECT e.person_id, h.day, h.half, 0, CASE WHEN e.half_days < 0 THEN -1 ELSE 1 END
              FROM credit_entry_half_day h JOIN credit_entry e ON e.id = h.entry_id
            ) both_sides
            GROUP BY person_id, day, half
            HAVING SUM(kept) <> SUM(said)
            LIMIT 5""";

    private Ledger() {}

    /** Sentences that name differences between entries and sums; empty when all agree. */
    public static List<String> differences(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        found.addAll(Schema.list(connection, BALANCES));
        found.addAll(Schema.list(connection, DAYS));
        found.addAll(Schema.list(connection, HALF_DAYS));
        return found;
    }
}
