package fadu.stage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the commands of this folder as an operator would. */
public final class Command {
    /** The project's folder. */
    public static final Path ROOT =
            Path.of(System.getProperty("fadu.root", ".")).toAbsolutePath().normalize();

    private Command() {}

    /** What a command said and how it ended. */
    public record Result(int status, String output) {
        /** The output of a command that must not fail. */
        public String orThrow() {
            if (status != 0) {
                throw new IllegalStateException("a command ended with " + status + ": " + output);
            }
            return output;
        }
    }

    /** Runs it to its end with these further settings; at most ten minutes. */
    public static Result run(Map<String, String> environment, List<String> words) {
        try {
            // A daemon that the command leaves behind would hold a pipe open, so the output goes to a file.
            var output = Files.createTempFile("fadu-command", ".txt");
            var builder = new ProcessBuilder(words)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("FADU_DB_"));
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(words + " did not end within ten minutes");
            }
            var text = Files.readString(output);
            Files.delete(output);
            return new Result(process.exitValue(), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A command of ops, e.g. {@code ops("backup", file)}. */
    public static Result ops(Map<String, String> environment, String name, String... arguments) {
        var words = new java.util.ArrayList<String>();
        words.add(ROOT.resolve("ops").resolve(name).toString());
        words.addAll(List.of(arguments));
        return run(environment, words);
    }
}
