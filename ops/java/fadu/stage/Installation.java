package fadu.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The built product as its own process on loopback, which a drill may kill. */
public final class Installation {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final int port;
    private final Map<String, String> settings;
    private @Nullable Process process;
    private boolean measured;

    /** A home that may be new, and the settings of its database. */
    public Installation(Path home, Map<String, String> database) {
        this.home = home;
        this.port = freePort();
        this.settings = new HashMap<>(database);
        settings.put("FADU_HOME", home.toString());
        settings.put("FADU_PORT", Integer.toString(port));
        settings.put("FADU_COOKIE_SECURE", "false");
    }

    /** One more setting for the next start. */
    public Installation with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Compiled as far as it goes and with the memory that performance.md allows, as a bench needs it; drills start faster. */
    public Installation measured() {
        measured = true;
        return this;
    }

    /** The process that runs now. */
    public ProcessHandle handle() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException("the application does not run");
        }
        return running.toHandle();
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it and waits until it says that it is well. */
    public Installation start() {
        try {
            Files.createDirectories(home);
            var builder = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            measured ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-jar",
                            Command.ROOT
                                    .resolve("backend/target/fadu-backend-0.1.0-SNAPSHOT.jar")
                                    .toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            home.resolve("application.log").toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("FADU_"));
            builder.environment().putAll(settings);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitWell();
        return this;
    }

    /** Waits until {@code /health} answers UP. */
    public void awaitWell() {
        var started = System.nanoTime();
        while (!well()) {
            var running = process;
            if (running != null && !running.isAlive()) {
                throw new IllegalStateException("the application ended: " + tail());
            }
            if (System.nanoTime() - started > PATIENCE.toNanos()) {
                throw new IllegalStateException("the application did not get well: " + tail());
            }
            pause();
        }
    }

    /** The end without warning. */
    public void kill() {
        end(true);
    }

    /** A clean stop. */
    public void stop() {
        end(false);
    }

    private void end(boolean forcibly) {
        var running = process;
        if (running != null) {
            if (forcibly) {
                running.destroyForcibly();
            } else {
                running.destroy();
            }
            running.onExit().join();
            process = null;
        }
    }

    private boolean well() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address().resolve("/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"UP\"");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String tail() {
        try {
            var lines = Files.readAllLines(home.resolve("application.log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "no log";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
