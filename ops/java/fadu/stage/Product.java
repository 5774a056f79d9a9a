package fadu.stage;

import fadu.archive.Database;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The application's beans in this process, without alarm and delivery loop. */
public final class Product implements AutoCloseable {
    private final ApplicationContext context;

    private Product(ApplicationContext context) {
        this.context = context;
    }

    /** Starts on the database of these settings, migrating it when it is new. */
    public static Product start(Map<String, String> settings, Map<String, Object> more) throws IOException {
        var properties = new HashMap<String, Object>(settings);
        properties.put("fadu.jobs.alarm", "false");
        properties.put("fadu.event.loop", "false");
        properties.put("fadu.cookie.secure", "false");
        properties.put("micronaut.server.port", -1);
        properties.put("fadu.home", Files.createTempDirectory("fadu-bench").toString());
        properties.putAll(more);
        return new Product(ApplicationContext.run(properties));
    }

    /** A bean. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** The same settings for a new, empty database on the server. */
    public static Map<String, String> freshDatabase(Map<String, String> settings, String name) throws SQLException {
        var url = settings.getOrDefault("FADU_DB_URL", "");
        var database = Database.of(settings);
        try (var connection =
                        DriverManager.getConnection(url, database.migratingAccount(), database.migratingPassword());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        }
        var own = new HashMap<>(settings);
        own.put("FADU_DB_URL", url.replaceFirst("/fadu(\\?|$)", "/" + name + "$1"));
        return own;
    }
}
