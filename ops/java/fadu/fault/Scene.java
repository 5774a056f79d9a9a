package fadu.fault;

import fadu.platform.jobs.Jobs;
import fadu.stage.Client;
import fadu.stage.Installation;
import fadu.stage.Product;
import fadu.stage.Seed;
import fadu.stage.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A county with something to write: ledgers to adjust, lectures to check in at, cases to decide. */
final class Scene {
    private static final int OFFICERS = 4;

    private final Server server;
    private final Path home;
    private final Seed seed;
    private final Seed.Unit unit;
    private final List<Seed.Person> people;
    private final List<Seed.Person> staff;

    private Scene(Server server, Path home, Seed seed, int cases) {
        this.server = server;
        this.home = home;
        this.seed = seed;
        this.unit = seed.unit(null, "演练县");
        this.people = seed.officers(unit, "学员", 20);
        this.staff = seed.officers(unit, "工作人员", 4);
        account(0, "coordinator");
        account(1, "head", "coordinator");
        account(2, "reviewer");
        account(3, "second-reviewer");
        people.subList(0, OFFICERS).forEach(person -> seed.account(person, unit, "officer"));
        offPost(cases);
    }

    /** Starts the server, migrates, writes the county and flags it. */
    static Scene prepare(Server server, Path home, int cases) throws IOException {
        server.start();
        var settings = server.settings();
        try (var product =
                Product.start(settings, Map.of("fadu.home", home.toString(), "fadu.db.throw-away", "true"))) {
            var scene = new Scene(server, home, new Seed(server.database()), cases);
            var jobs = product.bean(Jobs.class);
            jobs.find("clearance.flag").ifPresent(jobs::runNow);
            return scene;
        }
    }

    /** The application on this county, not started. */
    Installation installation() {
        return new Installation(home, server.settings());
    }

    /** Who writes: credit by two persons, check-ins by officers, decisions by two reviewers. */
    List<Worker> workers(URI address, int lectures, long random) {
        var workers = new ArrayList<Worker>();
        workers.addAll(adjusters(address, new Random(random)));
        workers.addAll(officers(address, lectures));
        workers.addAll(reviewers(address));
        return workers;
    }

    /** Persons who propose and approve nothing, as fast as they are answered. */
    List<Worker> proposers(URI address, Random random) {
        var serial = new AtomicInteger();
        var run = run();
        var workers = new ArrayList<Worker>();
        for (int i = 0; i < 2; i++) {
            var proposer = client(address, staff.get(0));
            workers.add(book -> {
                Crew.pause(20);
                return book.attempt(propose(
                        proposer,
                        "drill " + run + " " + serial.incrementAndGet(),
                        people.get(random.nextInt(people.size())).publicId(),
                        25,
                        new AtomicReference<>("")));
            });
        }
        return workers;
    }

    private static String run() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** Two pairs of persons who propose and approve. */
    List<Worker> adjusters(URI address, Random random) {
        var serial = new AtomicInteger();
        var run = run();
        var workers = new ArrayList<Worker>();
        for (int i = 0; i < 2; i++) {
            var proposer = client(address, staff.get(0));
            var approver = client(address, staff.get(1));
            workers.add(book -> {
                var reason = "drill " + run + " " + serial.incrementAndGet();
                var whom = people.get(random.nextInt(people.size())).publicId();
                var amount = 25 * (1 + random.nextInt(8));
                var id = new AtomicReference<>("");
                return book.attempt(propose(proposer, reason, whom, amount, id))
                        && book.attempt(approve(approver, id.get()));
            });
        }
        return workers;
    }

    private static Deed propose(Client client, String reason, String whom, int amount, AtomicReference<String> id) {
        var key = UUID.randomUUID().toString();
        var body = Map.of(
                "kind",
                "ADJUST",
                "subjectKind",
                "PUBLIC_LAW",
                "mode",
                "MANUAL",
                "earnedOn",
                "2026-03-02",
                "hundredths",
                amount,
                "halves",
                List.of("AM"),
                "reason",
                reason);
        return new Deed(Effects.PROPOSED, reason, () -> {
            var answer = client.post("/api/people/" + whom + "/adjustments", body, key);
            if (answer.acknowledged()) {
                id.set(answer.field("id"));
            }
            return answer;
        });
    }

    private static Deed approve(Client client, String id) {
        var key = UUID.randomUUID().toString();
        return new Deed(
                Effects.POSTED,
                id,
                () -> client.post("/api/adjustments/" + id + "/approve", Map.of("answer", "drill"), key));
    }

    private List<Worker> officers(URI address, int lectures) {
        var organiser = client(address, staff.get(0));
        var ids = new ArrayList<String>();
        var starts = Instant.now().plus(Duration.ofMinutes(10));
        for (int i = 0; i < lectures; i++) {
            var answer = organiser.post(
                    "/api/lectures",
                    Map.of(
                            "title",
                            "演练讲座" + i,
                            "subjectKind",
                            "PUBLIC_LAW",
                            "unitId",
                            unit.publicId(),
                            "startsAt",
                            starts.toString(),
                            "endsAt",
                            starts.plus(Duration.ofHours(6)).toString(),
                            "seats",
                            100),
                    UUID.randomUUID().toString());
            if (!answer.acknowledged()) {
                throw new IllegalStateException("no lecture: " + answer);
            }
            ids.add(answer.field("id"));
        }
        var workers = new ArrayList<Worker>();
        for (var person : people.subList(0, OFFICERS)) {
            var officer = client(address, person);
            var wall = client(address, staff.get(0));
            var left = new ConcurrentLinkedQueue<>(ids);
            workers.add(book -> {
                Crew.pause(20);
                var lecture = left.peek();
                if (lecture == null) {
                    return false;
                }
                var shown = wall.get("/api/lectures/" + lecture + "/wall");
                if (!shown.acknowledged()) {
                    return false;
                }
                left.poll();
                return book.attempt(checkIn(officer, wall, lecture, person, shown.field("qr")));
            });
        }
        return workers;
    }

    /** Asked again later, the code on the wall is another: the officer scans anew, as a person would. */
    private static Deed checkIn(Client officer, Client wall, String lecture, Seed.Person person, String first) {
        var token = new AtomicReference<>(first);
        return new Deed(Effects.CHECKED_IN, lecture + "/" + person.publicId(), () -> {
            var answer = officer.post(
                    "/api/check-in",
                    Map.of("token", token.get()),
                    UUID.randomUUID().toString());
            if (!answer.acknowledged()) {
                var shown = wall.get("/api/lectures/" + lecture + "/wall");
                token.set(shown.acknowledged() ? shown.field("qr") : first);
                return answer.body().contains("CHECK_IN_CODE_WRONG")
                        ? new Client.Answer(0, "code turned over")
                        : answer;
            }
            return answer;
        });
    }

    /** Two pairs of hands at one queue: each case is signed by two persons and so decided. */
    private List<Worker> reviewers(URI address) {
        var waiting = new ConcurrentLinkedQueue<String>();
        var given = ConcurrentHashMap.<String>newKeySet();
        return List.of(reviewer(address, waiting, given), reviewer(address, waiting, given));
    }

    private Worker reviewer(URI address, Queue<String> waiting, Set<String> given) {
        var first = client(address, staff.get(2));
        var second = client(address, staff.get(3));
        return book -> {
            Crew.pause(20);
            if (waiting.isEmpty()) {
                var queue = first.get("/api/cases?state=OPEN&limit=200");
                if (!queue.acknowledged()) {
                    return false;
                }
                queue.items().stream()
                        .map(item -> String.valueOf(item.get("id")))
                        .filter(given::add)
                        .forEach(waiting::add);
            }
            var id = waiting.poll();
            if (id == null) {
                return false;
            }
            var signature = signed(first, id, Effects.SIGNED);
            if (signature.isEmpty()) {
                waiting.add(id);
                return false;
            }
            return book.attempt(signature.get())
                    && signed(second, id, Effects.DECIDED).map(book::attempt).orElse(false);
        };
    }

    private static Optional<Deed> signed(Client client, String id, String kind) {
        var opened = client.get("/api/cases/" + id);
        if (!opened.acknowledged()) {
            return Optional.empty();
        }
        var key = UUID.randomUUID().toString();
        var body = Map.of(
                "verdict",
                "TAKE_BACK",
                "reason",
                "已不在执法岗位，依规定收回。",
                "version",
                opened.object().getOrDefault("version", 0));
        return Optional.of(new Deed(kind, id, () -> client.post("/api/cases/" + id + "/sign", body, key)));
    }

    private Client client(URI address, Seed.Person person) {
        return new Client(address).signIn(person.publicId(), Seed.PASSWORD);
    }

    private void account(int member, String... roles) {
        seed.account(staff.get(member), unit, roles);
    }

    /** People who hold a certificate and are no longer in post: each is a case. */
    private void offPost(int cases) {
        int number = 0;
        for (var person : seed.officers(unit, "离岗", cases)) {
            seed.insert("UPDATE person SET in_post = FALSE WHERE id = ?", person.id());
            seed.insert(
                    "UPDATE person_status SET to_date = '2026-06-01' WHERE person_id = ? AND kind = 'IN_POST'",
                    person.id());
            long certificate = seed.insert("""
                    INSERT INTO certificate (public_id, kind, number, person_id, provenance, source, holder_category,
                                             issued_on, valid_from, valid_to, state)
                    VALUES (?, 'ENFORCEMENT', ?, ?, 'IMPORTED', 'drill', 'OFFICER', '2025-01-01', '2025-01-01',
                            '2030-12-31', 'VALID')""", person.publicId(), "演练-" + ++number, person.id());
            seed.insert("""
                    INSERT INTO certificate_state (certificate_id, state, from_date, basis, at)
                    VALUES (?, 'VALID', '2025-01-01', 'drill', '2025-01-01')""", certificate);
        }
    }
}
