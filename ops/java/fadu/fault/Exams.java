package fadu.fault;

import fadu.archive.Database;
import fadu.fault.ExamBook.Told;
import fadu.fault.ExamCheck.Finding;
import fadu.fault.ExamCheck.What;
import fadu.fault.LyingProxy.Lie;
import fadu.fault.Window.Habit;
import fadu.platform.crypto.FieldCipher;
import fadu.stage.Checks;
import fadu.stage.Hall;
import fadu.stage.Installation;
import fadu.stage.Product;
import fadu.stage.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * D1, D2, D6, D7, D10 to D13, D15 and D16 of the fault plan for exams: candidates save answers over HTTP while application and
 * database are killed and stopped, replies are cut, the application's clock jumps, windows take the writing over and papers are
 * handed in several times at once; whatever was acknowledged is there, counts, and is what was frozen.
 */
public final class Exams {
    private static final int QUESTIONS = 20;
    private static final int TRIES = 90;
    private static final int COURSES = 6;

    private final Path work;
    private final Tier tier;
    private final String tierName;
    private final long seed;
    private final Random random;
    private final Checks checks = new Checks();
    private final ExamReport report = new ExamReport();
    private final Map<What, Long> wrong = new EnumMap<>(What.class);
    private int kills;
    private int pauses;
    private int jumps;
    private int takenOver;
    private int handIns;
    private long longestOutage;
    private long pending;
    private long pendingCommitted;

    /** What happens in a round. */
    private enum Fault {
        KILL_APPLICATION,
        KILL_DATABASE,
        STOP_APPLICATION,
        STOP_DATABASE,
        JUMP_CLOCK,
        KILL_AT_DEADLINE,
        NONE
    }

    /**
     * How much.
     *
     * @param burst the most answers that one request adds
     * @param acknowledgements rounds go on until so many are reached or the time is over
     */
    private record Tier(
            List<Fault> rounds, int candidates, int burst, int savingMillis, long acknowledgements, Duration atMost) {
        static Tier of(String name) {
            return switch (name) {
                case "small" ->
                    new Tier(
                            List.of(
                                    Fault.KILL_APPLICATION,
                                    Fault.KILL_DATABASE,
                                    Fault.STOP_APPLICATION,
                                    Fault.STOP_DATABASE,
                                    Fault.KILL_AT_DEADLINE,
                                    Fault.JUMP_CLOCK),
                            12,
                            4,
                            900,
                            0,
                            Duration.ofMinutes(2));
                case "full" -> new Tier(full(), 24, 24, 2_000, 200_000, Duration.ofMinutes(60));
                default -> throw new IllegalArgumentException("the tiers are small and full");
            };
        }

        private static List<Fault> full() {
            var rounds = new ArrayList<Fault>();
            for (int i = 0; i < 30; i++) {
                rounds.add(Fault.KILL_APPLICATION);
                rounds.add(Fault.KILL_DATABASE);
                if (i % 5 == 0) {
                    rounds.addAll(List.of(
                            Fault.STOP_APPLICATION, Fault.STOP_DATABASE, Fault.JUMP_CLOCK, Fault.KILL_AT_DEADLINE));
                }
            }
            return rounds;
        }
    }

    private Exams(Path work, String tier, long seed) {
        this.work = work;
        this.tierName = tier;
        this.tier = Tier.of(tier);
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** {@code Exams WORK TIER [SEED]}. */
    public static void main(String[] arguments) throws Exception {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
        var exams = new Exams(Path.of(arguments[0]).toAbsolutePath(), arguments[1], seed);
        System.out.println("tier " + arguments[1] + ", seed " + seed);
        try {
            exams.run();
        } catch (Exception e) {
            e.printStackTrace();
            exams.checks.that("the run came to its end", false, e);
        }
        exams.checks.end();
    }

    private void run() throws IOException, SQLException, InterruptedException {
        Files.createDirectories(work);
        product();
        weakServer();
        report.write(work.resolve("fault-report.json"));
        System.out.println(report.line());
        System.out.println("report: " + work.resolve("fault-report.json"));
    }

    /** A place to sit: the server, the application behind two wires, the hall. */
    private record Place(
            Server server, Installation application, Hall hall, ExamCodes codes, Wedge toDatabase, Wedge toApplication)
            implements AutoCloseable {
        Database database() {
            return server.database();
        }

        /** Nothing is left running, whatever ended the run. */
        @Override
        public void close() throws IOException {
            application.kill();
            toDatabase.close();
            toApplication.close();
        }
    }

    private Place place(Server server, Path home, Map<String, String> more) throws IOException, SQLException {
        server.start();
        var settings = server.settings();
        ExamCodes codes;
        Hall hall;
        try (var product =
                Product.start(settings, Map.of("fadu.home", home.toString(), "fadu.db.throw-away", "true"))) {
            codes = new ExamCodes(product.bean(FieldCipher.class));
            hall = Hall.prepare(server.database(), codes.cipher(), tier.candidates(), QUESTIONS, true);
        }
        var url = Objects.requireNonNull(settings.get("FADU_DB_URL"));
        var toDatabase = new Wedge(port(url), Wedge.COMMIT);
        settings.put("FADU_DB_URL", url.replace(":" + port(url) + "/", ":" + toDatabase.port() + "/"));
        var application = new Installation(home, settings);
        more.forEach(application::with);
        application.start();
        awaitCourses(server);
        return new Place(
                server,
                application,
                hall,
                codes,
                toDatabase,
                new Wedge(application.address().getPort(), Wedge.SAVE));
    }

    /** At its first start the application goes on writing the shipped courses for a while. */
    private static void awaitCourses(Server server) throws SQLException {
        for (int there = 0; there < COURSES; Crew.pause(500)) {
            try (var connection = server.database().asMigration();
                    var statement = connection.createStatement();
                    var rows =
                            statement.executeQuery("SELECT COUNT(*) FROM course_version WHERE state = 'PUBLISHED'")) {
                rows.next();
                there = rows.getInt(1);
            }
        }
    }

    private static int port(String url) {
        return URI.create(url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*", ""))
                .getPort();
    }

    private void product() throws IOException, SQLException, InterruptedException {
        long began = System.nanoTime();
        var clock = Shifted.find(work);
        var server = new Server("mysql", work.resolve("mysql"));
        try (var place = place(server, work.resolve("home"), Map.of());
                var book = new ExamBook(work.resolve("acknowledged.log"))) {
            int number = 0;
            for (var fault : tier.rounds()) {
                if (fault == Fault.JUMP_CLOCK && clock == null) {
                    System.out.println("no clock to jump: libfaketime is not installed");
                    continue;
                }
                round(place, book, ++number, fault, clock);
            }
            while (book.acknowledgements() < tier.acknowledgements()
                    && System.nanoTime() - began < tier.atMost().toNanos()) {
                round(place, book, ++number, Fault.NONE, clock);
            }
            var told = book.told();
            var all = everything(place, told);
            checks.that("at the end everything of all rounds is still there", all.isEmpty(), some(all));
            all.forEach(finding -> wrong.merge(finding.what(), 1L, Long::sum));
            checks.that("nothing unexpected was answered", book.unexpected().isEmpty(), book.unexpected());
            checks.that(
                    "at least " + tier.acknowledgements() + " acknowledgements",
                    book.acknowledgements() >= tier.acknowledgements(),
                    book.acknowledgements());
            figures(book, place, clock, (System.nanoTime() - began) / 1_000_000_000);
            recorded(place, book);
            lies(place);
            triggers(place);
            place.application().stop();
        }
        server.stop();
    }

    /** One attempt after the other: what a million events hold does not fit into memory at once. */
    private static List<Finding> everything(Place place, Map<String, Told> told) throws SQLException {
        var findings = new ArrayList<Finding>();
        for (var each : told.entrySet()) {
            findings.addAll(ExamCheck.of(
                    Map.of(each.getKey(), each.getValue()),
                    ExamRows.read(place.database(), List.of(each.getKey())),
                    place.codes()));
        }
        return findings;
    }

    private void figures(ExamBook book, Place place, @Nullable Shifted clock, long seconds) {
        report.put("id", "exams");
        report.put("tier", tierName);
        report.put("seed", seed);
        report.put("acked", book.acknowledgements());
        report.put("lost", wrong.getOrDefault(What.LOST, 0L));
        report.put("altered", wrong.getOrDefault(What.ALTERED, 0L));
        report.put("falseSaved", wrong.getOrDefault(What.FALSE_SAVED, 0L) + wrong.getOrDefault(What.STALE, 0L));
        report.put("falseFailed", wrong.getOrDefault(What.FALSE_FAILED, 0L));
        report.put("dup", wrong.getOrDefault(What.DOUBLED, 0L));
        report.put("otherFindings", wrong.toString());
        report.put(
                "faults",
                kills
                        + pauses
                        + jumps
                        + place.toDatabase().cuts()
                        + place.toApplication().cuts());
        report.put("kills", kills);
        report.put("pauses", pauses);
        report.put("clockJumps", clock == null ? "none: libfaketime is not installed" : String.valueOf(jumps));
        report.put("repliesCutDatabase", place.toDatabase().cuts());
        report.put("repliesCutBrowser", place.toApplication().cuts());
        report.put("takenOver", takenOver);
        report.put("handIns", handIns);
        report.put("unknown", book.unknown());
        report.put("answersUnknownAtTheEndOfARound", pending);
        report.put("ofTheseCommitted", pendingCommitted);
        report.put("outageMaxMillis", longestOutage);
        report.put("seconds", seconds);
    }

    private void round(Place place, ExamBook book, int number, Fault fault, @Nullable Shifted clock)
            throws SQLException, InterruptedException {
        boolean timed = fault == Fault.KILL_AT_DEADLINE;
        long began = System.nanoTime();
        var open = timed ? Duration.ofMillis(6_000 + tier.savingMillis()) : Duration.ofHours(3);
        var exam = place.hall().exam(open, 120);
        var session = new Session(
                place, book, exam, tier.burst(), place.toApplication().address(), Habit.RIGHT);
        session.begin();
        var nuisance = Thread.ofPlatform().daemon().start(() -> cut(place));
        Crew.pause(
                timed
                        ? Math.max(0, open.toMillis() - 300 - (System.nanoTime() - began) / 1_000_000)
                        : tier.savingMillis());
        if (number % 2 == 0 && !timed) {
            takenOver += session.takeOver();
            Crew.pause(tier.savingMillis() / 2);
        }
        long broken = System.nanoTime();
        inject(place, fault, clock);
        if (fault != Fault.NONE) {
            longestOutage = Math.max(longestOutage, (System.nanoTime() - broken) / 1_000_000);
        }
        Crew.pause(tier.savingMillis());
        nuisance.interrupt();
        nuisance.join();
        session.end();
        var unknown = session.open();
        var there = ExamRows.read(place.database(), session.attempts());
        pending += unknown.size();
        pendingCommitted += unknown.stream()
                .filter(sent -> Objects.requireNonNull(there.get(sent.attempt())).events().stream()
                        .anyMatch(event -> event.client().equals(sent.client()) && event.clientSeq() == sent.seq()))
                .count();
        var name = "round " + number + ", " + fault;
        checks.that(
                name + ": everybody without an answer got one with the same number", session.settle(), session.open());
        checks.that(
                name + ": every paper came in, once", timed ? session.collected() : session.handIn(), "some did not");
        handIns += session.attempts().size();
        session.afterwards();
        var told = book.told();
        told.keySet().retainAll(session.attempts());
        var rows = ExamRows.read(place.database(), session.attempts());
        var findings = ExamCheck.of(told, rows, place.codes());
        findings.forEach(finding -> wrong.merge(finding.what(), 1L, Long::sum));
        checks.that(
                name + ": what was acknowledged is there, counts and is what was frozen ("
                        + told.values().stream()
                                .mapToLong(each -> each.acked().size())
                                .sum() + " acknowledged)",
                findings.isEmpty(),
                some(findings));
        boolean atDeadline = !timed || rows.values().stream().allMatch(each -> "DEADLINE".equals(each.how()));
        checks.that(
                name + ": ended as it should",
                atDeadline,
                rows.values().stream().map(ExamRows::how).toList());
        session.close();
    }

    private void inject(Place place, Fault fault, @Nullable Shifted clock) {
        switch (fault) {
            case KILL_APPLICATION, KILL_AT_DEADLINE -> restart(place, Map.of());
            case KILL_DATABASE -> {
                kills++;
                place.server().kill();
                place.server().start();
                place.application().awaitWell();
            }
            case STOP_APPLICATION -> {
                pauses++;
                stop(place.application().handle().pid());
            }
            case STOP_DATABASE -> {
                pauses++;
                stop(place.server().handle().pid());
                place.application().awaitWell();
            }
            case JUMP_CLOCK -> {
                var shifted = Objects.requireNonNull(clock);
                restart(place, shifted.settings());
                for (int seconds : new int[] {600, -600, 0}) {
                    jumps++;
                    shifted.shift(seconds);
                    Crew.pause(1_500);
                }
                restart(place, Map.of("LD_PRELOAD", ""));
            }
            case NONE -> Crew.pause(tier.savingMillis());
        }
    }

    private void restart(Place place, Map<String, String> settings) {
        kills++;
        place.application().kill();
        settings.forEach(place.application()::with);
        place.toDatabase().calm(true);
        place.application().start();
        place.toDatabase().calm(false);
    }

    private void stop(long pid) {
        signal("-STOP", pid);
        Crew.pause(3_500 + random.nextInt(1_500));
        signal("-CONT", pid);
    }

    private static void signal(String signal, long pid) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Every now and then a reply does not come back. */
    private static void cut(Place place) {
        var dice = new Random();
        while (!Thread.currentThread().isInterrupted()) {
            (dice.nextBoolean() ? place.toDatabase() : place.toApplication()).cutNext();
            try {
                Thread.sleep(120 + dice.nextInt(300));
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Changed records of an attempt of the first round. */
    private void recorded(Place place, ExamBook book) throws SQLException {
        var told = book.told();
        var rows = ExamRows.read(place.database(), told.keySet());
        var clean = rows.values().stream()
                .filter(each -> each.finishedAt() != null
                        && each.events().size() > each.last().size())
                .filter(each ->
                        each.events().stream().noneMatch(event -> event.status().equals("SUPERSEDED")))
                .map(each -> new Recorded.Case(Objects.requireNonNull(told.get(each.attempt())), each))
                .filter(each -> !each.told().acked().isEmpty() && Recorded.clean(each, place.codes()))
                .findFirst()
                .orElseThrow();
        Recorded.run(clean, place.codes()).forEach((mutant, findings) -> {
            boolean caught = ExamCheck.counts(findings).containsKey(mutant.expected());
            checks.that("recorded control: " + mutant.name() + " is caught", caught, findings);
            report.control(mutant.name(), "recorded", caught, ExamCheck.counts(findings));
        });
    }

    /** Wrong servers and wrong pages that run. */
    private void lies(Place place) throws IOException, SQLException, InterruptedException {
        int burst = tier.burst();
        lie(place, "saved though cut off", Lie.SAVED_THOUGH_CUT_OFF, burst, What.LOST, session -> {});
        lie(
                place,
                "a replaced window is told saved",
                Lie.SAVED_THOUGH_REFUSED,
                burst,
                What.FALSE_SAVED,
                Session::takeOver);
        lie(place, "saved after the hand-in", Lie.SAVED_THOUGH_REFUSED, burst, What.FALSE_SAVED, Session::handInBehind);
        // One answer a request: of several that are refused a window asks for each, and so finds the truth by itself.
        lie(place, "an unknown commit is told as failed", Lie.REFUSED_THOUGH_UNKNOWN, 1, What.FALSE_FAILED, session -> {
            for (int i = 0; i < 8; i++) {
                place.toApplication().cutNext();
                Crew.pause(60);
            }
        });
        var address = place.toApplication().address();
        control(place, "a retry under a new number", address, Habit.NEW_NUMBER, burst, What.DOUBLED, session -> {
            for (int i = 0; i < 12; i++) {
                place.toApplication().cutNext();
                Crew.pause(60);
            }
        });
        control(
                place,
                "the outbox is forgotten and shown as saved",
                address,
                Habit.FORGETS,
                burst,
                What.LOST,
                session -> {
                    place.application().kill();
                    Crew.pause(300);
                    session.end();
                    place.application().start();
                });
        early(place);
    }

    private interface Meanwhile {
        void happens(Session session);
    }

    private void lie(Place place, String name, Lie lie, int burst, What expected, Meanwhile meanwhile)
            throws IOException, SQLException, InterruptedException {
        try (var proxy = new LyingProxy(place.toApplication().address(), lie)) {
            control(place, name, proxy.address(), Habit.RIGHT, burst, expected, meanwhile);
        }
    }

    private void early(Place place) throws IOException, SQLException, InterruptedException {
        try (var proxy = new LyingProxy(place.toApplication().address(), Lie.BEFORE_COMMIT)) {
            control(
                    place,
                    "acknowledged before the commit",
                    proxy.address(),
                    Habit.RIGHT,
                    tier.burst(),
                    What.LOST,
                    session -> {
                        place.application().kill();
                        session.end();
                        place.application().start();
                    });
        }
    }

    /** A short session of the weakened thing; caught when the checker calls it what it is. */
    private void control(
            Place place, String name, URI address, Habit habit, int burst, What expected, Meanwhile meanwhile)
            throws IOException, SQLException, InterruptedException {
        var exam = place.hall().exam(Duration.ofHours(3), 120);
        try (var book = new ExamBook(work.resolve("controls.log"));
                var session = new Session(place, book, exam, burst, address, habit)) {
            session.begin();
            Crew.pause(500);
            meanwhile.happens(session);
            Crew.pause(300);
            session.end();
            var told = book.told();
            var findings = ExamCheck.of(told, ExamRows.read(place.database(), told.keySet()), place.codes());
            noted(name, findings, expected);
        }
    }

    private void noted(String name, List<Finding> findings, What... expected) {
        var counts = ExamCheck.counts(findings);
        boolean caught = Arrays.stream(expected).anyMatch(counts::containsKey);
        checks.that("real control: " + name + " is caught " + counts, caught, findings.size());
        report.control(name, "real", caught, counts);
    }

    /** The running product over a database that does one thing wrong. */
    private void triggers(Place place) throws IOException, SQLException, InterruptedException {
        trigger(place, "the projection forgets every other answer", What.STALE, """
                BEFORE UPDATE ON answer_current FOR EACH ROW
                BEGIN
                  IF MOD(NEW.server_seq, 2) = 0 THEN
                    SET NEW.answer = OLD.answer, NEW.answer_hash = OLD.answer_hash, NEW.server_seq = OLD.server_seq;
                  END IF;
                END""");
        trigger(place, "answers are stored shortened", What.ALTERED, """
                BEFORE INSERT ON answer_event FOR EACH ROW SET NEW.answer = '{}'""");
        trigger(place, "the deadline is not the database's own", What.TIME, """
                BEFORE INSERT ON exam_attempt FOR EACH ROW SET NEW.deadline_at = TIMESTAMPADD(MINUTE, 9, NEW.deadline_at)""");
        trigger(place, "the root is not of the answers", What.HAND_IN, """
                BEFORE UPDATE ON exam_attempt FOR EACH ROW
                BEGIN
                  IF NEW.state = 'HANDED_IN' THEN SET NEW.frozen_root = REPEAT('0', 64); END IF;
                END""");
    }

    private void trigger(Place place, String name, What expected, String body)
            throws IOException, SQLException, InterruptedException {
        execute(place, "CREATE TRIGGER fadu_mutant " + body);
        try (var book = new ExamBook(work.resolve("controls.log"));
                var session = new Session(
                        place,
                        book,
                        place.hall().exam(Duration.ofHours(3), 120),
                        tier.burst(),
                        place.application().address(),
                        Habit.RIGHT)) {
            session.begin();
            Crew.pause(500);
            session.end();
            session.settle();
            session.handIn();
            var told = book.told();
            noted(name, ExamCheck.of(told, ExamRows.read(place.database(), told.keySet()), place.codes()), expected);
        } finally {
            execute(place, "DROP TRIGGER fadu_mutant");
        }
    }

    private static void execute(Place place, String sql) throws SQLException {
        try (var connection = place.database().asMigration();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Control: with flush 0 and sync 0 a killed server forgets what was acknowledged. */
    private void weakServer() throws IOException, SQLException, InterruptedException {
        var server = new Server("mysql", work.resolve("weak"), true);
        try (var place = place(server, work.resolve("weak-home"), Map.of("FADU_DB_THROW_AWAY", "true"));
                var book = new ExamBook(work.resolve("weak.log"))) {
            List<Finding> findings = List.of();
            for (int i = 0; i < 8 && !ExamCheck.counts(findings).containsKey(What.LOST); i++) {
                var exam = place.hall().exam(Duration.ofHours(3), 120);
                try (var session = new Session(
                        place, book, exam, tier.burst(), place.application().address(), Habit.RIGHT)) {
                    session.begin();
                    Crew.pause(1_200 + random.nextInt(900));
                    server.kill();
                    session.end();
                    server.start();
                    place.application().awaitWell();
                    var told = book.told();
                    findings = ExamCheck.of(told, ExamRows.read(place.database(), told.keySet()), place.codes());
                }
            }
            noted("a server with flush 0 and sync 0", findings, What.LOST);
            place.application().stop();
        }
        server.stop();
    }

    private static String some(List<Finding> findings) {
        return findings.size() + " findings " + ExamCheck.counts(findings) + ", first "
                + findings.stream().limit(5).toList();
    }

    /** One exam with its candidates' windows, each in a thread of its own. */
    private final class Session implements AutoCloseable {
        private final Place place;
        private final ExamBook book;
        private final Hall.Exam exam;
        private final int burst;
        private final URI address;
        private final Habit habit;
        private final List<Window> newest = new ArrayList<>();
        private final List<Window> replaced = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();
        private volatile boolean going;

        Session(Place place, ExamBook book, Hall.Exam exam, int burst, URI address, Habit habit) {
            this.place = place;
            this.book = book;
            this.exam = exam;
            this.burst = burst;
            this.address = address;
            this.habit = habit;
        }

        List<String> attempts() {
            return newest.stream().map(Window::attempt).toList();
        }

        void begin() {
            going = true;
            for (var candidate : place.hall().candidates()) {
                newest.add(window(candidate).start(exam.publicId(), false));
            }
            newest.forEach(this::write);
        }

        private Window window(Hall.Candidate candidate) {
            return new Window(candidate, address, book, QUESTIONS, burst, random.nextLong(), habit);
        }

        private void write(Window window) {
            threads.add(Thread.ofPlatform().start(() -> {
                while (going && !window.over()) {
                    if (!window.step()) {
                        Crew.pause(400);
                    }
                }
            }));
        }

        /** Every other candidate goes on at another window; the first does not know. Answers how many. */
        int takeOver() {
            int taken = 0;
            for (int i = 0; i < newest.size(); i += 2) {
                var window = window(place.hall().candidates().get(i)).start(exam.publicId(), true);
                replaced.add(newest.set(i, window));
                write(window);
                taken++;
            }
            return taken;
        }

        /** Somebody hands in at another connection while the window goes on saving. */
        void handInBehind() {
            for (int i = 0; i < newest.size(); i += 2) {
                try (var twin = newest.get(i)
                        .twin(
                                place.hall().candidates().get(i),
                                place.application().address())) {
                    twin.handIn();
                }
            }
        }

        void end() throws IllegalStateException {
            going = false;
            for (var thread : threads) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
            threads.clear();
        }

        private List<Window> all() {
            var all = new ArrayList<>(newest);
            all.addAll(replaced);
            return all;
        }

        List<ExamBook.Sent> open() {
            return all().stream()
                    .filter(Window::waiting)
                    .flatMap(window -> window.open().stream())
                    .toList();
        }

        /** Everybody sends again what was not answered; true when everybody has an answer. */
        boolean settle() {
            for (int tries = 0; tries < TRIES && all().stream().anyMatch(Window::waiting); tries++) {
                for (var window : all()) {
                    window.replay();
                }
                Crew.pause(tries == 0 ? 0 : 300);
            }
            return all().stream().noneMatch(Window::waiting);
        }

        /** Three hand-ins of each paper at once, a save under way; true when all were confirmed alike. */
        boolean handIn() throws InterruptedException {
            boolean alike = true;
            for (int i = 0; i < newest.size(); i++) {
                var window = newest.get(i);
                var candidate = place.hall().candidates().get(i);
                var start = new CountDownLatch(1);
                var codes = java.util.Collections.synchronizedSet(new HashSet<String>());
                var hands = new ArrayList<Thread>();
                for (int n = 0; n < 3; n++) {
                    hands.add(Thread.ofPlatform().start(() -> {
                        try (var twin = window.twin(candidate, address)) {
                            await(start);
                            codes.add(confirmed(twin));
                        }
                    }));
                }
                hands.add(Thread.ofPlatform().start(() -> {
                    await(start);
                    window.step();
                }));
                start.countDown();
                for (var hand : hands) {
                    hand.join();
                }
                alike &= codes.size() == 1 && !codes.contains("");
            }
            return settle() && alike;
        }

        private static String confirmed(Window window) {
            for (int tries = 0; tries < TRIES; tries++) {
                var handIn = window.handIn();
                if (handIn != null) {
                    return handIn.code() + handIn.root();
                }
                Crew.pause(300);
            }
            return "";
        }

        private static void await(CountDownLatch start) {
            try {
                start.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** Nobody handed in; asking for the receipt collects what the job has not. */
        boolean collected() {
            boolean all = true;
            for (var window : newest) {
                ExamBook.@Nullable HandIn receipt = null;
                for (int tries = 0; tries < TRIES && receipt == null; tries++) {
                    receipt = window.receipt();
                    Crew.pause(receipt == null ? 300 : 0);
                }
                all &= receipt != null;
            }
            return all;
        }

        /** Whoever goes on after the end must be told. */
        void afterwards() {
            for (var window : newest) {
                for (int tries = 0; tries < TRIES && !window.over(); tries++) {
                    window.step();
                }
            }
        }

        @Override
        public void close() {
            end();
            all().forEach(Window::close);
        }
    }
}
