package fadu.exams;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Material beside the checkout; tests that need it are skipped, saying so, where it is absent. */
public final class Shared {
    private static final Path ROOT = Path.of(System.getProperty("fadu.root", ".."));

    private Shared() {}

    /** A folder of the shared data. */
    public static Path folder(String name) {
        var beside = ROOT.resolve("../shared/data").resolve(name);
        var folder = Files.isDirectory(beside)
                ? beside
                : ROOT.resolve("../../shared/data").resolve(name);
        assumeTrue(Files.isDirectory(folder), "the shared material is absent: " + beside);
        return folder;
    }

    /** Whether it is there at all. */
    public static boolean present() {
        return Files.isDirectory(ROOT.resolve("../shared/data"))
                || Files.isDirectory(ROOT.resolve("../../shared/data"));
    }
}
