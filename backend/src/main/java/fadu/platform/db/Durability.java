package fadu.platform.db;

import fadu.platform.Unscoped;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses a server that may lose what it acknowledged or mangle Chinese (trust.md D5), naming each setting, unless {@code
 * fadu.db.throw-away} says that the data is not worth keeping.
 */
@Context
@Unscoped("reads the server's settings only")
final class Durability {
    private static final Logger LOG = LoggerFactory.getLogger(Durability.class);

    Durability(DataSource source, @Value("${fadu.db.throw-away:false}") boolean throwAway) throws SQLException {
        try (var connection = unwrap(source).getConnection()) {
            var weak = weaknesses(settings(connection));
            weak.addAll(foreignEngines(connection));
            if (weak.isEmpty()) {
                return;
            }
            var list = String.join("; ", weak);
            if (!throwAway) {
                throw new ConfigurationException("this database server is too weak to keep acknowledged data: " + list
                        + ". Change these settings, or set FADU_DB_THROW_AWAY=true for data nobody will miss.");
            }
            LOG.warn("the database server is weak and was declared a throw-away: {}", list);
        }
    }

    /** The weak settings among those of a server, each with what is needed; empty when all are strong. */
    static List<String> weaknesses(Map<String, String> settings) {
        var weak = new ArrayList<String>();
        require(weak, settings, "innodb_flush_log_at_trx_commit", "1");
        if (isOn(settings.get("log_bin"))) {
            require(weak, settings, "sync_binlog", "1");
        }
        if (!"ON".equalsIgnoreCase(settings.getOrDefault("innodb_doublewrite", "ON"))
                && !"1".equals(settings.get("innodb_doublewrite"))) {
            weak.add("innodb_doublewrite is off, needed ON");
        }
        require(weak, settings, "character_set_database", "utf8mb4");
        var zone = settings.getOrDefault("time_zone", "");
        var systemZone = settings.getOrDefault("system_time_zone", "");
        if (!zone.equals("+00:00") && !zone.equals("UTC") && !(zone.equals("SYSTEM") && systemZone.equals("UTC"))) {
            weak.add("time_zone is " + zone + ", needed +00:00");
        }
        if (!isOn(settings.getOrDefault("innodb_rollback_on_timeout", "OFF"))) {
            weak.add("innodb_rollback_on_timeout is OFF, needed ON");
        }
        if ("OFF".equalsIgnoreCase(settings.getOrDefault("innodb_redo_log_enabled", "ON"))) {
            weak.add("the redo log is disabled (ALTER INSTANCE ENABLE INNODB REDO_LOG)");
        }
        if (!settings.getOrDefault("sql_mode", "").toUpperCase(Locale.ROOT).contains("STRICT_TRANS_TABLES")) {
            weak.add("sql_mode lacks STRICT_TRANS_TABLES");
        }
        if (isOn(settings.get("log_bin"))
                && settings.containsKey("log_bin_trust_function_creators")
                && !isOn(settings.get("log_bin_trust_function_creators"))) {
            weak.add(
                    "log_bin_trust_function_creators is OFF, needed ON so that the migrating account may create triggers");
        }
        return weak;
    }

    private static void require(List<String> weak, Map<String, String> settings, String name, String wanted) {
        var value = settings.get(name);
        if (value != null && !wanted.equalsIgnoreCase(value)) {
            weak.add(name + " is " + value + ", needed " + wanted);
        }
    }

    private static boolean isOn(@org.jspecify.annotations.Nullable String value) {
        return "ON".equalsIgnoreCase(value) || "1".equals(value);
    }

    private static Map<String, String> settings(Connection connection) throws SQLException {
        var settings = new LinkedHashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW GLOBAL VARIABLES WHERE Variable_name IN ("
                        + "'innodb_flush_log_at_trx_commit','sync_binlog','innodb_doublewrite','time_zone',"
                        + "'system_time_zone','innodb_rollback_on_timeout','log_bin','sql_mode',"
                        + "'log_bin_trust_function_creators')")) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT @@character_set_database")) {
            rows.next();
            settings.put("character_set_database", rows.getString(1));
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Innodb_redo_log_enabled'")) {
            if (rows.next()) {
                settings.put("innodb_redo_log_enabled", rows.getString(2));
            }
        }
        return settings;
    }

    private static List<String> foreignEngines(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT table_name, engine FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND engine <> 'InnoDB'")) {
            while (rows.next()) {
                found.add("table " + rows.getString(1) + " is kept by " + rows.getString(2) + ", needed InnoDB");
            }
        }
        return found;
    }

    private static DataSource unwrap(DataSource source) {
        return io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(source);
    }
}
