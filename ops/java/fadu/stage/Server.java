package fadu.stage;

import fadu.archive.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A database server of our own under a folder, started and stopped by {@code ops/db/server}.
 *
 * @param engine {@code mariadb} or {@code mysql}
 * @param weak started with flush 0 and sync 0: the control that must lose what it acknowledged
 */
public record Server(String engine, Path folder, boolean weak) {
    /** A strong one. */
    public Server(String engine, Path folder) {
        this(engine, folder, false);
    }

    /** Starts it, or waits until it is there; returns itself. */
    public Server start() {
        Command.ops(Map.of("FADU_DB_WEAK", weak ? "1" : "0"), "db/server", engine, "start", folder.toString())
                .orThrow();
        return this;
    }

    /** A clean stop. */
    public void stop() {
        Command.ops(Map.of(), "db/server", "any", "stop", folder.toString()).orThrow();
    }

    /** The end without warning: SIGKILL to the server's own process. */
    public void kill() {
        var process = handle();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The server's own process. */
    public ProcessHandle handle() {
        try {
            var pid = Long.parseLong(
                    Files.readString(folder.resolve("server.pid")).strip());
            return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("no database runs in " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The FADU_DB_* settings. */
    public Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        Command.ops(Map.of(), "db/server", "any", "env", folder.toString())
                .orThrow()
                .lines()
                .filter(line -> line.startsWith("FADU_DB_"))
                .forEach(line ->
                        settings.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return settings;
    }

    /** The database with its two accounts. */
    public Database database() {
        return Database.of(settings());
    }
}
