package fadu.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandbookTest {
    private static final Path ROOT =
            Path.of(System.getProperty("fadu.root", "..")).toAbsolutePath().normalize();
    private static final Path HANDBOOK = ROOT.resolve("ops/handbook");
    /** Names that are no settings: prefixes and names that scripts use among themselves. */
    private static final Set<String> NO_SETTINGS = Set.of("FADU_DB_", "FADU_", "FADU_ROOT", "FADU_JAR");

    @Test
    void listsEverySettingOfTheApplicationWithItsDefault() {
        var page = text(HANDBOOK.resolve("settings.md"));
        var named = new TreeSet<String>();
        var places = Pattern.compile("\\$\\{(FADU_[A-Z_]+)(?::([^}]*))?}")
                .matcher(text(ROOT.resolve("backend/src/main/resources/application.yml")));
        while (places.find()) {
            var value = places.group(2) == null || places.group(2).isEmpty() ? "" : "`" + places.group(2) + "`";
            named.add("| `" + places.group(1) + "` | " + (value.isEmpty() ? "" : value + " ") + "|");
        }
        assertThat(named).isNotEmpty().allSatisfy(line -> assertThat(page).contains(line));
    }

    @Test
    void listsEverySettingOfTheCommandsAndNoOther() {
        var used = new TreeSet<String>();
        Stream.of("ops", "frontend", "backend/src", ".ci")
                .flatMap(folder -> files(ROOT.resolve(folder)))
                .filter(file -> !file.startsWith(HANDBOOK) && isText(file))
                .forEach(file -> used.addAll(all("FADU_[A-Z_]+", text(file))));
        used.removeAll(NO_SETTINGS);
        var listed = all("(?<=\\| `)FADU_[A-Z_]+(?=` \\|)", text(HANDBOOK.resolve("settings.md")));
        assertThat(used).contains("FADU_HEAP", "FADU_DB_WEAK");
        assertThat(listed).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void registersEveryTable() {
        var made = new TreeSet<String>();
        files(ROOT.resolve("backend/src/main/resources/db/migration"))
                .forEach(file -> made.addAll(all("(?<=CREATE TABLE )[a-z_]+", text(file))));
        var registered = all("(?<=\\n\\| `)[a-z_]+(?=` \\|)", text(HANDBOOK.resolve("personal-data.md")));
        assertThat(made).contains("person", "credit_entry");
        assertThat(registered).containsAll(made);
    }

    @Test
    void saysAppendOnlyOfTheTablesThatAre() {
        var made = new TreeSet<String>();
        var table = Pattern.compile("CREATE TABLE ([a-z_]+) \\(.*?\\n\\) COMMENT '(append-only)?", Pattern.DOTALL);
        files(ROOT.resolve("backend/src/main/resources/db/migration")).forEach(file -> {
            var found = table.matcher(text(file));
            while (found.find()) {
                if (found.group(2) != null) {
                    made.add(found.group(1));
                }
            }
        });
        var registered = all(
                "(?<=\\n\\| `)[a-z_]+(?=` \\|[^\\n]*\\| append-only \\|)", text(HANDBOOK.resolve("personal-data.md")));
        assertThat(made).contains("audit_event");
        assertThat(registered).containsAll(made);
    }

    @Test
    void linksOnlyToPagesThatExistAndListsEveryDecision() {
        var pages =
                files(HANDBOOK).filter(file -> file.toString().endsWith(".md")).toList();
        for (var page : pages) {
            for (var link : all("(?<=]\\()[^)#]+(?=\\))", text(page))) {
                assertThat(page.resolveSibling(link))
                        .as("link in " + page.getFileName())
                        .exists();
            }
        }
        var contents = text(HANDBOOK.resolve("README.md"));
        assertThat(pages)
                .filteredOn(page -> !page.endsWith("README.md"))
                .allSatisfy(
                        page -> assertThat(contents).contains(page.getFileName().toString()));
    }

    private static TreeSet<String> all(String pattern, String text) {
        var found = new TreeSet<String>();
        var matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static boolean isText(Path file) {
        return Pattern.compile("(^|/)[a-z-]+$|\\.(sh|mjs|ts|java|yml|json|md|conf|service|cnf)$")
                .matcher(file.toString())
                .find();
    }

    private static Stream<Path> files(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk
                    .filter(file -> Stream.of("/target/", "/node_modules/", "/dist/", "/.")
                            .noneMatch(ROOT.relativize(file).toString()::contains))
                    .filter(Files::isRegularFile)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
