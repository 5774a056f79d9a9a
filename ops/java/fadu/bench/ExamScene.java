package fadu.bench;

import fadu.archive.Database;
import fadu.platform.crypto.FieldCipher;
import fadu.stage.Client;
import fadu.stage.Hall;
import fadu.stage.Installation;
import fadu.stage.Product;
import fadu.stage.Wire;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The built product as its own process with candidates who are signed in, and as many bare connections to the same database.
 * Both are asked by threads of this process, as many as there are connections.
 */
final class ExamScene implements AutoCloseable {
    /** How many questions every paper here has. */
    static final int QUESTIONS = 50;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database;
    private final Installation installation;
    private final Hall hall;
    private final List<Connection> bare = new ArrayList<>();

    private ExamScene(Database database, Installation installation, Hall hall) {
        this.database = database;
        this.installation = installation;
        this.hall = hall;
    }

    /** Something to write before the application starts. */
    interface Seeding {
        /** Writes it. */
        void write(Database database, Hall hall) throws SQLException;
    }

    /** How many connections work at once. */
    static int workers(Map<String, String> settings) {
        return Integer.parseInt(settings.getOrDefault("FADU_BENCH_CONNECTIONS", "256"));
    }

    /** How many alternate rounds. */
    static int rounds(Map<String, String> settings) {
        return Integer.parseInt(settings.getOrDefault("FADU_BENCH_ROUNDS", "3"));
    }

    /** How long ours works in all rounds together, in seconds. */
    static double seconds(Map<String, String> settings) {
        return Double.parseDouble(settings.getOrDefault("FADU_BENCH_SECONDS", "30"));
    }

    /** For how long the server works before it is measured, in seconds. */
    static double warmUp(Map<String, String> settings) {
        return Double.parseDouble(settings.getOrDefault("FADU_BENCH_WARM", "40"));
    }

    static ExamScene start(Map<String, String> settings, String name, int candidates, Seeding seeding)
            throws IOException, SQLException {
        var own = Product.freshDatabase(settings, "fadu_bench_" + name);
        Path home = Files.createTempDirectory("fadu-bench-exam");
        Hall hall;
        try (var product = Product.start(own, Map.of("fadu.home", home.toString()))) {
            hall = Hall.prepare(Database.of(own), product.bean(FieldCipher.class), candidates, QUESTIONS, false);
            seeding.write(Database.of(own), hall);
        }
        var database = new HashMap<String, String>();
        own.forEach((key, value) -> {
            if (key.startsWith("FADU_DB_")) {
                database.put(key, value);
            }
        });
        var scene = new ExamScene(
                Database.of(own), new Installation(home, database).measured().start(), hall);
        for (int i = 0; i < workers(settings); i++) {
            var connection = scene.database.asApplication();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            scene.bare.add(connection);
        }
        return scene;
    }

    Database database() {
        return database;
    }

    Hall hall() {
        return hall;
    }

    URI address() {
        return installation.address();
    }

    /** The bare connections, open since before the first round. */
    List<Connection> bare() {
        return bare;
    }

    Wire wire(Hall.Candidate candidate) {
        return candidate.wire(address(), PATIENCE);
    }

    /** The answer when it is 200; a bench that counts refusals as work would be worth nothing. */
    static Client.Answer good(Client.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException("expected 200: " + answer);
        }
        return answer;
    }

    @Override
    public void close() throws SQLException {
        for (var connection : bare) {
            connection.close();
        }
        installation.stop();
    }
}
