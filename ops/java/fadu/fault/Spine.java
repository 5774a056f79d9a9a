package fadu.fault;

import fadu.stage.Checks;
import fadu.stage.Installation;
import fadu.stage.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * D1, D2 and L2 of the fault plan for the spine: the application and the database are killed while postings, check-ins and
 * decisions are written over HTTP; afterwards nothing acknowledged is lost, nothing is doubled, sums are balances, and a
 * request without an answer gets one when asked again.
 */
public final class Spine {
    private static final Map<String, Integer> TIERS = Map.of("small", 4, "full", 20);
    private static final int MOST_CONTROL_KILLS = 10;
    private static final int DEEDS_A_KILL = 40;
    /** How long everybody goes on writing after the victim is back. */
    private static final long RECOVERED_MILLIS = 700;

    private final Path work;
    private final String tier;
    private final int kills;
    private final long seed;
    private final Random random;
    private final Checks checks = new Checks();
    private final Report report = new Report();

    private Spine(Path work, String tier, long seed) {
        this.work = work;
        this.tier = tier;
        this.kills = Objects.requireNonNull(TIERS.get(tier), "the tiers are " + TIERS.keySet());
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** {@code Spine WORK TIER [SEED]}. */
    public static void main(String[] arguments) throws Exception {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
        var spine = new Spine(Path.of(arguments[0]).toAbsolutePath(), arguments[1], seed);
        System.out.println("tier " + arguments[1] + ", seed " + seed);
        spine.run();
        spine.checks.end();
    }

    private void run() throws IOException, SQLException, InterruptedException {
        Files.createDirectories(work);
        product();
        weakServer();
        report.write(work.resolve("fault-report.json"), tier, seed);
        System.out.println("report: " + work.resolve("fault-report.json"));
    }

    private void product() throws IOException, SQLException, InterruptedException {
        var server = new Server("mysql", work.resolve("mysql"));
        var scene = Scene.prepare(server, work.resolve("home"), kills * DEEDS_A_KILL);
        var application = scene.installation().start();
        try (var book = new Book(work.resolve("acknowledged.log"))) {
            var workers = scene.workers(application.address(), kills * DEEDS_A_KILL, random.nextLong());
            kill("application", "spine-kill-application", workers, book, server, () -> {
                application.kill();
                application.start();
            });
            kill("database", "spine-kill-database", workers, book, server, () -> {
                server.kill();
                server.start();
                application.awaitWell();
            });
        }
        earlyAcknowledgement(scene, application, server);
        application.stop();
        server.stop();
    }

    private void kill(String victim, String id, List<Worker> workers, Book book, Server server, Runnable killAndHeal)
            throws SQLException, InterruptedException {
        long committed = 0;
        long longest = 0;
        var before = book.acknowledgements();
        long unknownBefore = book.unknown();
        long lost = 0;
        long doubled = 0;
        long half = 0;
        for (int i = 1; i <= kills; i++) {
            var crew = new Crew(workers, book);
            crew.begin();
            Crew.pause(300 + random.nextInt(1700));
            long killed = System.nanoTime();
            killAndHeal.run();
            longest = Math.max(longest, (System.nanoTime() - killed) / 1_000_000);
            Crew.pause(RECOVERED_MILLIS);
            crew.end();
            committed += Effects.there(book.open(), server.database());
            settle(victim, i, book);
            var findings = Effects.compare(book, server.database());
            lost += findings.lost().size();
            doubled += findings.doubled().size();
            half += findings.half().size();
            checks.that(
                    "kill " + i + " of the " + victim + ": nothing acknowledged lost, nothing doubled, nothing half",
                    findings.clean(),
                    findings);
        }
        checks.that("no refusal that nobody expected", book.refusals().isEmpty(), book.refusals());
        var acknowledged = book.acknowledgements();
        before.forEach((kind, count) -> acknowledged.merge(kind, -count, Long::sum));
        for (var kind : Effects.KINDS) {
            checks.that(
                    "kills of the " + victim + ": some were " + kind,
                    acknowledged.getOrDefault(kind, 0L) > 0,
                    acknowledged);
        }
        var row = new Report.Row(
                id,
                false,
                kills,
                acknowledged,
                lost,
                doubled,
                half,
                book.unknown() - unknownBefore,
                committed,
                longest);
        report.add(row);
        System.out.printf(
                "%s: %d kills, %d acknowledged %s, %d without answer of which %d had happened, %d lost, %d doubled%n",
                victim, kills, row.acknowledgements(), acknowledged, row.unknown(), committed, lost, doubled);
    }

    /** Whoever got no answer asks again in the same words; after a while everybody must have one. */
    private void settle(String victim, int kill, Book book) {
        for (int tries = 0; tries < 60 && !book.open().isEmpty(); tries++) {
            book.askAgain();
            Crew.pause(tries == 0 ? 0 : 500);
        }
        checks.that(
                "kill " + kill + " of the " + victim + ": everybody without an answer got one with the same key",
                book.open().isEmpty(),
                book.open());
    }

    /** Control: a server that acknowledges before it commits loses what was on the way, and the comparison says so. */
    private void earlyAcknowledgement(Scene scene, Installation application, Server server)
            throws IOException, SQLException, InterruptedException {
        int faults = 0;
        int lost = 0;
        Map<String, Long> acknowledged = Map.of();
        try (var proxy = new EarlyProxy(application.address());
                var book = new Book(work.resolve("early.log"))) {
            var proposers = scene.proposers(proxy.address(), new Random(random.nextLong()));
            while (lost == 0 && faults < MOST_CONTROL_KILLS) {
                var crew = new Crew(proposers, book);
                crew.begin();
                Crew.pause(800);
                application.kill();
                crew.end();
                application.start();
                faults++;
                lost = Effects.compare(book, server.database()).lost().size();
                acknowledged = book.acknowledgements();
            }
        }
        checks.that("control: acknowledging before the commit is caught (" + lost + " lost)", lost > 0, "not caught");
        report.add(Report.Row.control("control-early-acknowledgement", faults, acknowledged, lost));
    }

    /** Control: with flush 0 and sync 0 a killed server forgets what it acknowledged, and the comparison says so. */
    private void weakServer() throws IOException, SQLException, InterruptedException {
        var server = new Server("mysql", work.resolve("weak"), true);
        var scene = Scene.prepare(server, work.resolve("weak-home"), 0);
        var refused = refusesToStart(scene);
        checks.that("a weak server is refused in words", refused, "it started");
        var application =
                scene.installation().with("FADU_DB_THROW_AWAY", "true").start();
        int faults = 0;
        int lost = 0;
        Map<String, Long> acknowledged = Map.of();
        try (var book = new Book(work.resolve("weak.log"))) {
            var workers = scene.adjusters(application.address(), new Random(random.nextLong()));
            while (lost == 0 && faults < MOST_CONTROL_KILLS) {
                var crew = new Crew(workers, book);
                crew.begin();
                Crew.pause(1500 + random.nextInt(900));
                server.kill();
                crew.end();
                server.start();
                application.awaitWell();
                faults++;
                lost = Effects.compare(book, server.database()).lost().size();
                acknowledged = book.acknowledgements();
            }
        }
        checks.that("control: a server with flush 0 and sync 0 is caught (" + lost + " lost)", lost > 0, "not caught");
        report.add(Report.Row.control("control-flush-0", faults, acknowledged, lost));
        application.stop();
        server.stop();
    }

    private static boolean refusesToStart(Scene scene) {
        try {
            scene.installation().start().stop();
            return false;
        } catch (IllegalStateException e) {
            return String.valueOf(e.getMessage()).contains("innodb_flush_log_at_trx_commit is 0");
        }
    }
}
