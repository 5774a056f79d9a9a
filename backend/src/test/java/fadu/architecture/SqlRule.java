package fadu.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** SQL stands in view as one text; values come as parameters, never glued in. */
final class SqlRule {
    private static final Pattern GLUED = Pattern.compile(
            "\"[^\"\\n]*\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|GRANT|WHERE|FROM)\\b[^\"\\n]*\"\\s*\\+\\s*(?![\\s\"]|[A-Z][A-Z_0-9]*\\b)");
    private static final Pattern GLUED_BLOCK = Pattern.compile(
            "\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|WHERE)\\b[^\"]*\"\"\"\\s*(\\+\\s*(?![\\s\"]|[A-Z][A-Z_0-9]*\\b)|\\.formatted\\()");

    private SqlRule() {}

    /** Source files below the folder with SQL glued to something that is neither literal nor constant. */
    static TreeSet<String> glued(Path sources) {
        try (var files = Files.walk(sources)) {
            var found = new TreeSet<String>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                if (List.of(GLUED, GLUED_BLOCK).stream()
                        .anyMatch(pattern -> pattern.matcher(text).find())) {
                    found.add(String.valueOf(file.getFileName()));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
