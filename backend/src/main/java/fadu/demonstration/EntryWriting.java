package fadu.demonstration;

import fadu.credit.Earned;
import fadu.credit.EntryKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;

/** Writes ledger entries as posting them one by one would have: same identity, same words, at the moment of their source. */
final class EntryWriting {
    /** The one posting that all of the demonstration's entries belong to. */
    private static final byte[] POSTING = new byte[16];

    private final Connection connection;
    private final Bulk rows;
    private final Bulk halves;
    private long last;

    EntryWriting(Connection connection) {
        this.connection = connection;
        this.rows = new Bulk(
                connection,
                "credit_entry",
                "id, person_id, kind, subject_kind, mode, earned_on, law_year, seconds, hundredths, half_days, source_kind,"
                        + " source_ref, policy_version, dedupe_key, posting, label, explanation, link, posted_at, posted_by");
        this.halves = new Bulk(connection, "credit_entry_half_day", "entry_id, day, half", rows);
    }

    /** Adds one. */
    void add(Earned earned, Instant at, long by) {
        last++;
        rows.add(
                last,
                earned.personId(),
                EntryKind.EARN.name(),
                earned.subjectKind(),
                earned.mode(),
                earned.earnedOn(),
                earned.earnedOn().getYear(),
                earned.seconds(),
                earned.hundredths(),
                earned.halfDays().size(),
                earned.sourceKind(),
                earned.sourceRef(),
                earned.policyVersion(),
                earned.key().bytes(),
                POSTING,
                earned.label(),
                earned.explanation(),
                earned.link(),
                at,
                by);
        earned.halfDays().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(half -> halves.add(last, half.day(), half.half().name()));
    }

    /** Writes what is left, and balances, day sums and the day set from the entries, as the ledger's own rebuild defines them. */
    void finish() {
        rows.flush();
        halves.flush();
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO credit_balance (person_id, law_year, subject_kind, mode, seconds, hundredths, entries)
                    SELECT person_id, law_year, subject_kind, mode, SUM(seconds), SUM(hundredths), COUNT(*)
                    FROM credit_entry GROUP BY person_id, law_year, subject_kind, mode""");
            statement.execute("""
                    INSERT INTO credit_day (person_id, day, subject_kind, mode, hundredths)
                    SELECT person_id, earned_on, subject_kind, mode, SUM(hundredths)
                    FROM credit_entry GROUP BY person_id, earned_on, subject_kind, mode""");
            statement.execute("""
                    INSERT INTO credit_half_day (person_id, day, half, refs)
                    SELECT e.person_id, h.day, h.half, COUNT(*)
                    FROM credit_entry_half_day h JOIN credit_entry e ON e.id = h.entry_id
                    GROUP BY e.person_id, h.day, h.half""");
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration's sums could not be written", e);
        }
    }
}
