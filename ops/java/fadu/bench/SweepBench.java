package fadu.bench;

import fadu.archive.Database;
import fadu.rulebook.ShippedRules;
import fadu.stage.Product;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The whole flag job, in a child JVM with 256 MB, against bare SQL that reads the same balances joined to the officers and
 * writes the same flag rows and one audit row a chunk. Also how much memory it needs for a tenth of the county and for all.
 */
final class SweepBench {
    private static final String NOW = "2026-12-01T02:00:00Z";
    private static final int YEAR = 2026;
    private static final int ROUNDS = 3;
    private static final int CHUNK = 1000;
    private static final int DUE = 6000;
    private static final int LOOKS = 10;

    private static final String BARE = """
            INSERT INTO clearance_flag (public_id, person_id, certificate_id, law_year, ground, status, shortfall, quota_unit,
                                        due_date, detail, rule_version, clause, raised_at, raised_by_run)
            SELECT LEFT(SHA1(CONCAT('f', c.id, '-', y.y)), 26), p.id, c.id, y.y,
                   CASE WHEN y.y = %1$d THEN 'BELOW_QUOTA_CURRENT' ELSE 'BELOW_QUOTA_CLOSED' END,
                   CASE WHEN y.y = %1$d THEN 'BEHIND' END, %2$d - COALESCE(SUM(b.hundredths), 0), 'HOUR',
                   CONCAT(y.y, '-12-31'), CONCAT('已计 ', COALESCE(SUM(b.hundredths), 0) / 100, ' 学时，应达 60 学时'),
                   'longxian v1 + bench v1', '4.“每人每年接受不少于60学时”', UTC_TIMESTAMP(6), 0
            FROM certificate c
            JOIN person p ON p.id = c.person_id
            CROSS JOIN (SELECT %1$d AS y UNION ALL SELECT %1$d - 1) y
            LEFT JOIN credit_balance b ON b.person_id = p.id AND b.law_year = y.y
            WHERE c.id BETWEEN ? AND ? AND c.state IN ('VALID', 'SUSPENDED') AND c.valid_to >= '%1$d-12-01'
              AND c.valid_from <= CONCAT(y.y, '-01-01')
            GROUP BY c.id, p.id, y.y
            HAVING COALESCE(SUM(b.hundredths), 0) < %2$d""".formatted(YEAR, DUE);

    private final Database database;
    private final int people;
    private String raised = "";

    private SweepBench(Database database, int people) {
        this.database = database;
        this.people = people;
    }

    static Figure run(Map<String, String> settings, int people) throws Exception {
        long small = watched(settings, Math.max(1000, people / 10));
        var own = county(settings, "fadu_bench_sweep", people);
        var bench = new SweepBench(Database.of(own), people);
        try (var child = new Child(own)) {
            var figure = Rounds.compare("sweep", "officers/s", ROUNDS, () -> bench.ours(child), bench::bare);
            System.out.println("both wrote " + bench.raised);
            bench.forget();
            long large = child.ask("watch");
            System.out.printf(
                    Locale.ROOT,
                    "memory: at most %.1f MB alive for %d officers, %.1f MB for %d (%+.1f %%), in a heap of 256 MB%n",
                    small / 1e6,
                    Math.max(1000, people / 10),
                    large / 1e6,
                    people,
                    100.0 * (large - small) / small);
            return figure;
        }
    }

    private static long watched(Map<String, String> settings, int people) throws Exception {
        var own = county(settings, "fadu_bench_sweep_small", people);
        try (var child = new Child(own)) {
            var bench = new SweepBench(Database.of(own), people);
            child.ask("run");
            long most = 0;
            // As many looks as the large county gets: the most of few looks would be less for that alone.
            for (int i = 0; i < LOOKS; i++) {
                bench.forget();
                most = Math.max(most, child.ask("watch"));
            }
            return most;
        }
    }

    private static Map<String, String> county(Map<String, String> settings, String name, int people) throws Exception {
        System.out.println("making a county of " + people);
        var own = Product.freshDatabase(settings, name);
        try (var product = Product.start(own, Map.of())) {
            product.bean(ShippedRules.class).loadFounding();
        }
        var database = Database.of(own);
        CountySql.people(database, people);
        CountySql.certificatesAndBalances(database, YEAR);
        CountySql.rules(database);
        return own;
    }

    private double ours(Child child) throws Exception {
        forget();
        double rate = people / (child.ask("run") / 1e9);
        raised = flags();
        return rate;
    }

    private double bare() throws SQLException {
        forget();
        long started = System.nanoTime();
        try (var connection = database.asApplication()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try (var flag = connection.prepareStatement(BARE);
                    var audit = connection.prepareStatement("""
                            INSERT INTO audit_event (at, person_name, action, subject, details)
                            VALUES (UTC_TIMESTAMP(6), 'system', 'clearance.flag', 'bench', '{}')""")) {
                for (int from = 1; from <= people; from += CHUNK) {
                    flag.setLong(1, from);
                    flag.setLong(2, from + CHUNK - 1L);
                    flag.executeUpdate();
                    audit.executeUpdate();
                    connection.commit();
                }
            }
        }
        double rate = people / ((System.nanoTime() - started) / 1e9);
        var written = flags();
        if (!written.equals(raised)) {
            throw new IllegalStateException("the job raised " + raised + ", the bare statements wrote " + written);
        }
        return rate;
    }

    private String flags() throws SQLException {
        try (var connection = database.asMigration();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT GROUP_CONCAT(CONCAT(number, ' ', ground) ORDER BY ground SEPARATOR ', ')
                        FROM (SELECT ground, COUNT(*) AS number FROM clearance_flag GROUP BY ground) counted""")) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    /** Back to the state before a run. */
    private void forget() throws SQLException {
        try (var connection = database.asMigration();
                var statement = connection.createStatement()) {
            statement.execute("SET SESSION foreign_key_checks = 0");
            for (var table : List.of("clearance_flag", "clearance_case", "notice_message", "audit_event", "outbox")) {
                statement.execute("TRUNCATE TABLE " + table);
            }
        }
    }

    /** The child JVM and its two pipes. */
    private static final class Child implements AutoCloseable {
        private final Process process;
        private final PrintWriter to;
        private final BufferedReader from;

        Child(Map<String, String> settings) throws IOException {
            var builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SweepChild.class.getName(),
                            NOW)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            settings.forEach((name, value) -> {
                if (name.startsWith("FADU_DB_")) {
                    builder.environment().put(name, value);
                }
            });
            process = builder.start();
            to = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
            from = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            answer();
        }

        long ask(String word) throws IOException {
            to.println(word);
            return Long.parseLong(answer());
        }

        private String answer() throws IOException {
            for (var line = from.readLine(); line != null; line = from.readLine()) {
                if (line.startsWith("sweep ")) {
                    return line.substring("sweep ".length());
                }
            }
            throw new IllegalStateException("the job's JVM ended: the lines above say why");
        }

        @Override
        public void close() {
            to.close();
            process.onExit().join();
        }
    }
}
