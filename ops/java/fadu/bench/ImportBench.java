package fadu.bench;

import fadu.archive.Database;
import fadu.stage.Client;
import fadu.stage.Installation;
import fadu.stage.Product;
import fadu.stage.Seed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A roster as an office sends it, uploaded, checked and applied over HTTP, against bare JDBC batches of the same rows of
 * people and their spans. Each round brings new people.
 */
final class ImportBench {
    private static final int ROUNDS = 3;
    private static final int UNITS = 40;
    private static final int BATCH = 1000;
    private static final List<String> TABLES =
            List.of("person", "person_category", "person_status", "person_unit", "person_post");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Database ours;
    private final Database bare;
    private final Client coordinator;
    private final String unit;
    private final int people;
    private int round;

    private ImportBench(Database ours, Database bare, Client coordinator, String unit, int people) {
        this.ours = ours;
        this.bare = bare;
        this.coordinator = coordinator;
        this.unit = unit;
        this.people = people;
    }

    static Figure run(Map<String, String> settings, int people) throws Exception {
        var own = Product.freshDatabase(settings, "fadu_bench_import");
        var other = Product.freshDatabase(settings, "fadu_bench_import_bare");
        Product.start(other, Map.of()).close();
        var application = new Installation(Files.createTempDirectory("fadu-bench"), own).start();
        try {
            var seed = new Seed(Database.of(own));
            var root = seed.unit(null, "示范县");
            IntStream.range(0, UNITS).forEach(each -> seed.unit(root, "单位" + each));
            var person = seed.account(seed.officers(root, "管理员", 1).getFirst(), root, "coordinator");
            var client =
                    new Client(application.address(), Duration.ofMinutes(10)).signIn(person.publicId(), Seed.PASSWORD);
            var bench = new ImportBench(Database.of(own), Database.of(other), client, root.publicId(), people);
            return Rounds.compare("import", "rows/s", ROUNDS, bench::importing, bench::inserting);
        } finally {
            application.stop();
        }
    }

    private double importing() throws SQLException {
        round++;
        var file = roster().getBytes(StandardCharsets.UTF_8);
        long before = count();
        long started = System.nanoTime();
        var uploaded = coordinator.upload("/api/imports", "roster.csv", file, Map.of("kind", "ROSTER", "unit", unit));
        long checked = System.nanoTime();
        var id = uploaded.acknowledged() ? uploaded.field("id") : "";
        var applied = coordinator.post("/api/imports/" + id + "/apply", Map.of(), "bench-" + round);
        long ended = System.nanoTime();
        if (!applied.acknowledged() || count() - before != people) {
            throw new IllegalStateException("of " + people + " rows " + (count() - before) + " came in: "
                    + cut(uploaded) + " then " + cut(applied));
        }
        System.out.printf(
                "  read and checked in %.1f s, applied in %.1f s%n",
                (checked - started) / 1e9, (ended - checked) / 1e9);
        return people / ((ended - started) / 1e9);
    }

    private static String cut(Client.Answer answer) {
        var text = answer.toString();
        return text.substring(0, Math.min(600, text.length()));
    }

    private long count() throws SQLException {
        try (var connection = ours.asMigration();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM person")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The rows that the import of this round wrote, inserted again elsewhere; reading them is not counted. */
    private double inserting() throws SQLException {
        long nanos = 0;
        try (var from = ours.asMigration();
                var into = bare.asApplication();
                var clean = bare.asMigration()) {
            long first = last(from) - people;
            try (var statement = clean.createStatement()) {
                statement.execute("SET SESSION foreign_key_checks = 0");
                for (var table : TABLES) {
                    statement.execute("TRUNCATE TABLE " + table);
                }
            }
            into.setAutoCommit(false);
            try (var statement = into.createStatement()) {
                statement.execute("SET SESSION foreign_key_checks = 0");
            }
            for (var table : TABLES) {
                var rows = rows(from, table, first);
                long started = System.nanoTime();
                insert(into, table, rows);
                nanos += System.nanoTime() - started;
            }
        }
        return people / (nanos / 1e9);
    }

    private static long last(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT MAX(id) FROM person")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<Object[]> rows(Connection connection, String table, long behind) throws SQLException {
        var key = table.equals("person") ? "id" : "person_id";
        var all = new ArrayList<Object[]>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table + " WHERE " + key + " > " + behind)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                all.add(row);
            }
        }
        return all;
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.getFirst().length;
        try (var insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + "?, ".repeat(columns - 1) + "?)")) {
            int waiting = 0;
            for (var row : rows) {
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private String roster() {
        return IntStream.range(0, people)
                .mapToObj(this::row)
                .collect(Collectors.joining("\r\n", "\uFEFF姓名,身份证号,工号,单位,手机号,性别,人员类别,在编,在册,在岗,职务,学历,入职日期\r\n", "\r\n"));
    }

    private String row(int number) {
        int serial = round * people + number;
        return String.join(
                ",",
                name(serial),
                idNumber(serial),
                "B" + serial,
                "单位" + number % UNITS,
                "138" + String.format(java.util.Locale.ROOT, "%08d", serial),
                serial % 2 == 0 ? "女" : "男",
                "执法人员",
                "是",
                "是",
                "是",
                "科员",
                "本科",
                "2020-03-01");
    }

    private static String name(int serial) {
        var given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚";
        return "王" + given.charAt(serial % 20) + given.charAt(serial / 20 % 20);
    }

    /** A number of the form of an identity number with the right last digit; of nobody, as far as we know. */
    private static String idNumber(int serial) {
        var born = LocalDate.of(1960, 1, 1).plusDays(serial / 450).format(DateTimeFormatter.BASIC_ISO_DATE);
        // The last digit of the order is odd for men and even for women, as the roster's column says.
        var order = String.format(java.util.Locale.ROOT, "%03d", serial % 450 + 2);
        var body = "610327" + born + order;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
