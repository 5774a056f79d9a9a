package fadu.credit.store;

import fadu.credit.DedupeKey;
import fadu.credit.EntryDraft;
import fadu.credit.EntryHalfDay;
import fadu.credit.LiveEntry;
import fadu.credit.Postings;
import fadu.credit.Sums;
import fadu.platform.db.Batch;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Batches by hand: the driver sends each as multi-row statements, which one statement per entry would be ten times slower than. */
@Singleton
final class JdbcPostings implements Postings {
    private static final String INSERT = """
            INSERT IGNORE INTO credit_entry (person_id, kind, subject_kind, mode, earned_on, law_year, seconds, hundredths,
                half_days, source_kind, source_ref, policy_version, dedupe_key, posting, reverses_id, label, explanation,
                link, reason, posted_at, posted_by, approved_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_HALF_DAY = """
            INSERT INTO credit_entry_half_day (entry_id, day, half) VALUES (?, ?, ?)""";
    private static final String ADD_YEAR = """
            INSERT INTO credit_balance (person_id, law_year, subject_kind, mode, seconds, hundredths, entries)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE seconds = seconds + VALUES(seconds), hundredths = hundredths + VALUES(hundredths),
                entries = entries + VALUES(entries)""";
    private static final String ADD_DAY = """
            INSERT INTO credit_day (person_id, day, subject_kind, mode, hundredths) VALUES (?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE hundredths = hundredths + VALUES(hundredths)""";
    private static final String ADD_HALF = """
            INSERT INTO credit_half_day (person_id, day, half, refs) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE refs = refs + VALUES(refs)""";

    private final JdbcOperations jdbc;
    private final LiveEntries live;

    JdbcPostings(JdbcOperations jdbc, LiveEntries live) {
        this.jdbc = jdbc;
        this.live = live;
    }

    @Override
    public Set<DedupeKey> known(Collection<DedupeKey> keys) {
        return select(
                "SELECT dedupe_key FROM credit_entry WHERE dedupe_key IN (" + marks(keys.size()) + ")", statement -> {
                    bind(statement, 1, keys);
                    var known = new HashSet<DedupeKey>();
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            known.add(DedupeKey.ofBytes(rows.getBytes(1)));
                        }
                    }
                    return known;
                });
    }

    @Override
    public void insert(byte[] posting, Instant at, List<EntryDraft> entries) {
        Batch.write(jdbc, INSERT, entries, (statement, entry) -> {
            statement.setLong(1, entry.personId());
            statement.setString(2, entry.kind().name());
            statement.setString(3, entry.subjectKind());
            statement.setString(4, entry.mode());
            statement.setObject(5, entry.earnedOn());
            statement.setInt(6, entry.earnedOn().getYear());
            statement.setInt(7, entry.seconds());
            statement.setInt(8, entry.hundredths());
            statement.setInt(9, entry.sign() * entry.halfDays().size());
            statement.setString(10, entry.sourceKind());
            statement.setString(11, entry.sourceRef());
            statement.setString(12, entry.policyVersion());
            statement.setBytes(13, entry.key().bytes());
            statement.setBytes(14, posting);
            statement.setObject(15, entry.reversesId());
            statement.setString(16, entry.label());
            statement.setString(17, entry.explanation());
            statement.setString(18, entry.link());
            statement.setString(19, entry.reason());
            statement.setTimestamp(20, Timestamp.from(at));
            statement.setObject(21, entry.postedBy());
            statement.setObject(22, entry.approvedBy());
        });
    }

    @Override
    public Map<DedupeKey, Written> written(byte[] posting, Collection<DedupeKey> keys) {
        var sql = "SELECT id, dedupe_key, posting FROM credit_entry WHERE dedupe_key IN (" + marks(keys.size()) + ")";
        return select(sql, statement -> {
            bind(statement, 1, keys);
            var written = new HashMap<DedupeKey, Written>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    boolean own = Arrays.equals(posting, rows.getBytes(3));
                    written.put(DedupeKey.ofBytes(rows.getBytes(2)), new Written(rows.getLong(1), own));
                }
            }
            return written;
        });
    }

    @Override
    public void insertHalfDays(List<EntryHalfDay> halfDays) {
        Batch.write(jdbc, INSERT_HALF_DAY, halfDays, (statement, row) -> {
            statement.setLong(1, row.entryId());
            statement.setObject(2, row.day());
            statement.setString(3, row.half().name());
        });
    }

    @Override
    public void add(Sums sums) {
        Batch.write(jdbc, ADD_YEAR, sums.years().entrySet(), (statement, row) -> {
            statement.setLong(1, row.getKey().personId());
            statement.setInt(2, row.getKey().year());
            statement.setString(3, row.getKey().subjectKind());
            statement.setString(4, row.getKey().mode());
            statement.setLong(5, row.getValue().seconds());
            statement.setLong(6, row.getValue().hundredths());
            statement.setInt(7, row.getValue().entries());
        });
        Batch.write(jdbc, ADD_DAY, sums.days().entrySet(), (statement, row) -> {
            statement.setLong(1, row.getKey().personId());
            statement.setObject(2, row.getKey().day());
            statement.setString(3, row.getKey().subjectKind());
            statement.setString(4, row.getKey().mode());
            statement.setInt(5, row.getValue());
        });
        Batch.write(jdbc, ADD_HALF, sums.halves().entrySet(), (statement, row) -> {
            statement.setLong(1, row.getKey().personId());
            statement.setObject(2, row.getKey().halfDay().day());
            statement.setString(3, row.getKey().halfDay().half().name());
            statement.setInt(4, row.getValue());
        });
    }

    @Override
    public List<LiveEntry> live(String sourceKind, String sourceRef, Collection<Long> personIds) {
        return live.ofSource(sourceKind, sourceRef, personIds);
    }

    @Override
    public List<LiveEntry> live(Collection<Long> entryIds) {
        return live.byIds(entryIds);
    }

    @Override
    public List<LiveEntry> liveOf(long personId) {
        return live.ofPerson(personId);
    }

    @Override
    public List<EntryHalfDay> halfDays(Collection<Long> entryIds) {
        return live.halfDays(entryIds);
    }

    private <R> R select(String sql, Reader<R> reader) {
        return jdbc.prepareStatement(sql, reader::read);
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static void bind(PreparedStatement statement, int first, Collection<DedupeKey> keys) throws SQLException {
        int place = first;
        for (var key : keys) {
            statement.setBytes(place++, key.bytes());
        }
    }

    /** Runs a statement and reads its rows. */
    private interface Reader<R> {
        R read(PreparedStatement statement) throws SQLException;
    }
}
