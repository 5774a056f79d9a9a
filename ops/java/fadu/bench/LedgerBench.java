package fadu.bench;

import fadu.archive.Database;
import fadu.credit.Earned;
import fadu.credit.Half;
import fadu.credit.HalfDay;
import fadu.credit.Posting;
import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.problem.Outcome;
import fadu.stage.Product;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * Postings of one entry a commit from 16 threads, with balance, day sum and day set, against the bare entry and balance upsert
 * in one commit; and, beside it, a lecture's 300 entries in one commit.
 */
final class LedgerBench {
    private static final int WORKERS = 16;
    private static final int ROUNDS = 5;
    private static final double SECONDS = 4;
    private static final int LECTURE = 300;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final AtomicLong serial = new AtomicLong();
    private final int people;
    private final Database database;

    private LedgerBench(Database database, int people) {
        this.database = database;
        this.people = people;
    }

    static Figure run(Map<String, String> settings, int people) throws Exception {
        var own = Product.freshDatabase(settings, "fadu_bench_ledger");
        try (var product = Product.start(own, Map.of())) {
            var database = Database.of(own);
            CountySql.people(database, people);
            return new LedgerBench(database, people).compare(product.bean(Posting.class), product.bean(Tx.class));
        }
    }

    private Figure compare(Posting posting, Tx tx) throws Exception {
        Threads.Work lecture = () -> post(
                posting,
                tx,
                LongStream.rangeClosed(1, LECTURE)
                        .mapToObj(each -> earned(1 + (serial.get() * LECTURE + each) % people))
                        .toList());
        var single = Rounds.compare(
                "ledger",
                "postings/s",
                ROUNDS,
                () -> Threads.rate(WORKERS, SECONDS, () -> () -> post(posting, tx, List.of(earned(anybody())))),
                () -> Threads.rate(WORKERS, SECONDS, () -> new Bare(database)));
        System.out.printf(
                Locale.ROOT,
                "beside: a lecture of %d at once, 2 threads: %.0f entries/s%n",
                LECTURE,
                Threads.rate(2, SECONDS, () -> lecture));
        return single;
    }

    private static int post(Posting posting, Tx tx, List<Earned> earned) {
        return tx.run(() -> Outcome.done(posting.post(Actor.system(), earned))).orThrow();
    }

    private Earned earned(long person) {
        return new Earned(
                person,
                "PUBLIC_LAW",
                "LECTURE",
                DAY,
                5400,
                200,
                Set.of(new HalfDay(DAY, Half.AM)),
                "LECTURE_PART",
                "bench-" + serial.incrementAndGet(),
                "1",
                "行政处罚法专题讲座",
                "签到 08:31，签退 11:32，90 分钟计 2 学时",
                null);
    }

    private long anybody() {
        return ThreadLocalRandom.current().nextLong(1, people + 1L);
    }

    /** The bare work of a thread: one entry and its balance, one commit. */
    private final class Bare implements Threads.Work {
        private final Connection connection;
        private final PreparedStatement entry;
        private final PreparedStatement balance;

        Bare(Database database) throws SQLException {
            connection = database.asApplication();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            entry = connection.prepareStatement("""
                    INSERT INTO credit_entry (person_id, kind, subject_kind, mode, earned_on, law_year, seconds, hundredths,
                        half_days, source_kind, source_ref, policy_version, dedupe_key, posting, label, explanation, posted_at)
                    VALUES (?, 'EARN', 'PUBLIC_LAW', 'LECTURE', '2026-03-02', 2026, 5400, 200, 1, 'BARE', ?, '1', ?, ?,
                        '行政处罚法专题讲座', '签到 08:31，签退 11:32，90 分钟计 2 学时', UTC_TIMESTAMP(6))""");
            balance = connection.prepareStatement("""
                    INSERT INTO credit_balance (person_id, law_year, subject_kind, mode, seconds, hundredths, entries)
                    VALUES (?, 2026, 'PUBLIC_LAW', 'LECTURE', 5400, 200, 1)
                    ON DUPLICATE KEY UPDATE seconds = seconds + VALUES(seconds), hundredths = hundredths + VALUES(hundredths),
                        entries = entries + VALUES(entries)""");
        }

        @Override
        public int step() throws SQLException {
            long person = anybody();
            var key = new byte[32];
            ThreadLocalRandom.current().nextBytes(key);
            entry.setLong(1, person);
            entry.setString(2, "bare-" + serial.incrementAndGet());
            entry.setBytes(3, key);
            entry.setBytes(4, java.util.Arrays.copyOf(key, 16));
            entry.executeUpdate();
            balance.setLong(1, person);
            balance.executeUpdate();
            connection.commit();
            return 1;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
