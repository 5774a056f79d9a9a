package fadu.credit;

import fadu.fixtures.App;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the tables say, as text to number maps that a slow model can be compared with. */
final class LedgerFacts {
    private final App app;
    private final String people;

    LedgerFacts(App app, Collection<Long> personIds) {
        this.app = app;
        this.people = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Hundredths by person, year, subject and mode, from the balances. */
    Map<String, Long> balances() {
        return read("SELECT CONCAT_WS('|', person_id, law_year, subject_kind, mode), hundredths FROM credit_balance"
                + " WHERE hundredths <> 0 AND person_id IN (" + people + ")");
    }

    /** The same from the entries. */
    Map<String, Long> ledger() {
        return read("SELECT CONCAT_WS('|', person_id, law_year, subject_kind, mode), SUM(hundredths) FROM credit_entry"
                + " WHERE person_id IN (" + people + ") GROUP BY person_id, law_year, subject_kind, mode"
                + " HAVING SUM(hundredths) <> 0");
    }

    /** Hundredths by person, day, subject and mode. */
    Map<String, Long> days() {
        return read("SELECT CONCAT_WS('|', person_id, day, subject_kind, mode), hundredths FROM credit_day"
                + " WHERE hundredths <> 0 AND person_id IN (" + people + ")");
    }

    /** References by person, day and half. */
    Map<String, Long> halfDays() {
        return read("SELECT CONCAT_WS('|', person_id, day, half), refs FROM credit_half_day"
                + " WHERE refs <> 0 AND person_id IN (" + people + ")");
    }

    private Map<String, Long> read(String sql) {
        try (var connection = app.migratingAccount();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new TreeMap<String, Long>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
