package fadu.drill;

import fadu.stage.Checks;
import fadu.stage.Client;
import fadu.stage.Command;
import fadu.stage.Installation;
import fadu.stage.Seed;
import fadu.stage.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Run, change something, back up, wipe, restore: the same answers. And everything that must be refused is refused. */
public final class BackupDrill {
    private static final String NEXT_PASSWORD = "huifu-Hou-De-Mima-7";
    private static final String LATER_PASSWORD = "tai-Wan-De-Mima-9";
    private static final List<String> PAGES = List.of(
            "/api/session",
            "/api/units",
            "/api/people",
            "/api/rule-sets",
            "/api/certificates",
            "/api/lectures",
            "/api/audit?limit=50");

    private final Path work;
    private final Checks checks = new Checks();
    private final Path home;
    private final Path archive;
    private String administrator = "";

    private BackupDrill(Path work) {
        this.work = work;
        this.home = work.resolve("home");
        this.archive = work.resolve("monday.fadu");
    }

    /** {@code BackupDrill WORK}: an empty folder for everything that it makes. */
    public static void main(String[] arguments) throws Exception {
        var drill = new BackupDrill(Path.of(arguments[0]).toAbsolutePath());
        drill.run();
        drill.checks.end();
    }

    private void run() throws IOException, SQLException {
        Files.createDirectories(work);
        var server = new Server("mariadb", home.resolve("db")).start();
        var application = new Installation(home, server.settings()).start();
        var seed = new Seed(server.database());
        populate(seed);
        var client = new Client(application.address()).signIn(administrator, Seed.PASSWORD);
        checks.that("the change is taken", change(client, Seed.PASSWORD, NEXT_PASSWORD) == 204, "refused");
        client = new Client(application.address()).signIn(administrator, NEXT_PASSWORD);

        var taken = Command.ops(Map.of(), "backup", archive.toString(), "--home", home.toString());
        checks.that("a backup is taken while the application works", taken.status() == 0, taken.output());
        var before = answers(client);
        var again = Command.ops(Map.of(), "backup", archive.toString(), "--home", home.toString());
        checks.that("an archive is never overwritten", again.status() != 0, again.output());
        var mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(keys()));
        checks.that("the keys are readable by their owner alone", mode.equals("rw-------"), mode);
        change(client, NEXT_PASSWORD, LATER_PASSWORD);

        application.stop();
        server.stop();
        refusals();
        Files.move(home, work.resolve("wiped"));
        var restored = Command.ops(Map.of(), "restore", archive.toString(), "--home", home.toString());
        checks.that("the restore proves itself", restored.status() == 0, restored.output());
        look(new Server("mariadb", home.resolve("db")), home, before);
        elsewhere(before);
    }

    private void populate(Seed seed) throws IOException {
        var unit = seed.unit(null, "演练县");
        var people = seed.officers(unit, "演练员", 40);
        administrator = seed.account(people.getFirst(), unit, "administrator", "coordinator")
                .publicId();
        var holder = people.get(1);
        seed.insert("""
                INSERT INTO certificate (public_id, kind, number, person_id, provenance, source, holder_category, issued_on,
                                         valid_from, valid_to, state)
                VALUES (?, 'ENFORCEMENT', '演练-000001', ?, 'ISSUED', 'drill', 'OFFICER', '2024-01-01', '2024-01-01',
                        '2026-12-31', 'VALID')""", holder.publicId(), holder.id());
        // Found out later and dated back: no new row could be written so today, but the old one must come back.
        seed.insert("""
                INSERT INTO person_category (person_id, category, from_date, source)
                VALUES (?, 'AUXILIARY', '2023-01-01', 'drill')""", holder.id());
        for (var person : people) {
            seed.insert("""
                    INSERT INTO credit_entry (person_id, kind, subject_kind, mode, earned_on, law_year, seconds, hundredths,
                        half_days, source_kind, source_ref, policy_version, dedupe_key, label, explanation, posted_at, posting)
                    VALUES (?, 'EARN', 'PUBLIC_LAW', 'LECTURE', '2026-03-02', 2026, 5400, 200, 0, 'DRILL', 'one', '1',
                        UNHEX(SHA2(?, 256)), '讲座 “法”', 'drill', UTC_TIMESTAMP(6), UNHEX(MD5(?)))""", person.id(), person.publicId(), person.publicId());
            seed.insert("""
                    INSERT INTO credit_balance (person_id, law_year, subject_kind, mode, seconds, hundredths, entries)
                    VALUES (?, 2026, 'PUBLIC_LAW', 'LECTURE', 5400, 200, 1)""", person.id());
            seed.insert("""
                    INSERT INTO credit_day (person_id, day, subject_kind, mode, hundredths)
                    VALUES (?, '2026-03-02', 'PUBLIC_LAW', 'LECTURE', 200)""", person.id());
        }
        keys(seed);
        var hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        var file = home.resolve("files/ba").resolve(hash);
        Files.createDirectories(home.resolve("files/ba"));
        Files.writeString(file, "abc");
        seed.insert(
                "INSERT INTO file_blob (hash, size, media_type, stored_at) VALUES (?, 3, 'text/plain', '2026-01-01')",
                hash);
    }

    /** The application makes its keys when it first seals a field; where it has not yet, the drill does as it would. */
    private void keys(Seed seed) throws IOException {
        var folder = home.resolve("keys");
        if (Files.exists(folder.resolve("field.key"))) {
            return;
        }
        Files.createDirectories(folder);
        for (var name : List.of("field", "index")) {
            var key = new byte[32];
            new java.security.SecureRandom().nextBytes(key);
            Files.write(folder.resolve(name + ".key"), key);
            seed.insert("""
                    INSERT INTO crypto_key (name, fingerprint, made_at)
                    VALUES (?, LOWER(SHA2(?, 256)), UTC_TIMESTAMP(6))""", name, key);
        }
    }

    private void refusals() throws IOException {
        var elsewhere = work.resolve("elsewhere");
        var whole = Files.readAllBytes(archive);
        refused(
                "a shortened archive",
                spoiled("short", java.util.Arrays.copyOf(whole, whole.length - 200)),
                keys(),
                elsewhere);
        var flipped = whole.clone();
        flipped[whole.length / 2] ^= 0x20;
        refused("an archive with one changed bit", spoiled("flipped", flipped), keys(), elsewhere);
        refused(
                "a file that is no archive",
                spoiled("text", "not a backup".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                keys(),
                elsewhere);
        refused("an archive without its keys", archive, work.resolve("no.keys"), elsewhere);
        var otherKeys = work.resolve("other.keys");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(otherKeys))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("keys/field.key"));
            zip.write(new byte[32]);
            zip.closeEntry();
        }
        refused("an archive with other keys", archive, otherKeys, elsewhere);

        var full = work.resolve("full");
        Files.createDirectories(full);
        Files.writeString(full.resolve("precious"), "keep");
        var answer = Command.ops(Map.of(), "restore", archive.toString(), "--home", full.toString());
        checks.that(
                "a home that is not empty is left alone",
                answer.status() != 0
                        && Files.readString(full.resolve("precious")).equals("keep"),
                answer.output());

        // The control: an archive that is whole but says of a table what is not so must be caught by the check
        // afterwards.
        var lying = Lying.copy(archive, work.resolve("lying.fadu"));
        var caught = Command.ops(
                Map.of(), "restore", lying.toString(), "--keys", keys().toString(), "--home", elsewhere.toString());
        checks.that(
                "control: the check after the restore finds a table that differs",
                caught.status() != 0 && caught.output().contains("the rows of person") && !Files.exists(elsewhere),
                caught.output());
    }

    private void refused(String what, Path file, Path keys, Path target) {
        var answer = Command.ops(
                Map.of(), "restore", file.toString(), "--keys", keys.toString(), "--home", target.toString());
        checks.that(
                what + " is refused in words and nothing is written",
                answer.status() != 0
                        && !answer.output().contains("Exception")
                        && !Files.exists(target)
                        && !Files.exists(Path.of(target + ".restoring")),
                answer.output());
    }

    /** From the embedded database of a pilot into the engine of production. */
    private void elsewhere(Map<String, String> before) throws SQLException {
        var server = new Server("mysql", work.resolve("mysql")).start();
        var second = work.resolve("second");
        var moved = Command.ops(server.settings(), "restore", archive.toString(), "--home", second.toString());
        checks.that("the archive restores into MySQL too", moved.status() == 0, moved.output());
        look(server, second, before);
        server.stop();
    }

    private void look(Server server, Path place, Map<String, String> before) throws SQLException {
        server.start();
        var application = new Installation(place, server.settings()).start();
        var late = new Client(application.address()).trySignIn(administrator, LATER_PASSWORD);
        checks.that(server.engine() + ": what came after the backup is not there", late.status() == 401, late);
        var client = new Client(application.address()).signIn(administrator, NEXT_PASSWORD);
        var after = answers(client);
        for (var page : before.keySet()) {
            checks.that(
                    server.engine() + ": the same answer of " + page,
                    before.getOrDefault(page, "").equals(after.get(page)),
                    before.get(page) + " became " + after.get(page));
        }
        try (var connection = server.database().asApplication();
                var statement = connection.createStatement()) {
            checks.that(
                    server.engine() + ": the ledger still cannot be rewritten",
                    fails(statement, "UPDATE credit_entry SET hundredths = 1")
                            && fails(statement, "DELETE FROM credit_entry"),
                    "it can");
            checks.that(
                    server.engine() + ": auxiliary staff still get no certificate", fails(statement, """
                            INSERT INTO certificate (public_id, kind, number, person_id, provenance, source,
                                holder_category, issued_on, valid_from, valid_to, state)
                            SELECT 'x', 'ENFORCEMENT', 'x', person_id, 'ISSUED', 'drill', 'OFFICER', '2024-01-01',
                                '2024-01-01', '2026-12-31', 'VALID' FROM certificate LIMIT 1"""), "they do");
        }
        application.stop();
        server.stop();
    }

    private static boolean fails(java.sql.Statement statement, String sql) {
        try {
            statement.executeUpdate(sql);
            return false;
        } catch (SQLException e) {
            return true;
        }
    }

    private static int change(Client client, String from, String to) {
        return client.send("PUT", "/api/session/password", Map.of("current", from, "next", to), null)
                .status();
    }

    /** What the pages say; what belongs to one session alone is taken out. */
    private static Map<String, String> answers(Client client) {
        var answers = new java.util.LinkedHashMap<String, String>();
        for (var page : PAGES) {
            var answer = client.get(page);
            if (answer.status() != 404) {
                answers.put(page, answer.status() + " " + lasting(page, answer.body()));
            }
        }
        return answers;
    }

    private static String lasting(String page, String body) {
        if (page.startsWith("/api/audit")) {
            var lines = new ArrayList<>(List.of(body.split("\\},\\{")));
            lines.removeIf(line -> line.contains("session.") || line.contains("next"));
            return String.join("\n", lines);
        }
        return body.replaceAll("\"csrf\":\"[^\"]*\"", "").replaceAll("\"(request|now)\":\"[^\"]*\"", "");
    }

    private Path spoiled(String name, byte[] content) throws IOException {
        return Files.write(work.resolve(name + ".fadu"), content);
    }

    private Path keys() {
        return Path.of(archive + ".keys");
    }
}
