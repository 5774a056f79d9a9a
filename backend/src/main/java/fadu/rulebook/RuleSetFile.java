package fadu.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A rule set as it comes with the product, {@code rulesets/<code>.yaml}.
 *
 * @param statements rule key → value and clause
 */
public record RuleSetFile(
        String code,
        String name,
        IssuingLevel issuingLevel,
        String region,
        String document,
        boolean demonstration,
        LocalDate validFrom,
        Map<String, RuleVersion.Statement> statements) {

    /** Reads a shipped file and checks every value against its key's form; a fault in it is ours. */
    public static RuleSetFile read(String code) {
        try (var stream = RuleSetFile.class.getResourceAsStream("/rulesets/" + code + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("missing resource rulesets/" + code + ".yaml");
            }
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return of(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleSetFile of(Map<String, Object> yaml) {
        var statements = new LinkedHashMap<String, RuleVersion.Statement>();
        ((Map<?, ?>) Objects.requireNonNull(yaml.get("rules"))).forEach((name, stated) -> {
            var key = RuleKeys.find(String.valueOf(name))
                    .orElseThrow(() -> new IllegalStateException("a shipped rule set names the unknown key " + name));
            var entry = (Map<?, ?>) stated;
            var value = Objects.requireNonNull(entry.get("value"));
            key.check(value).ifPresent(misfit -> {
                throw new IllegalStateException("a shipped rule set misstates " + name, misfit);
            });
            statements.put(key.name(), new RuleVersion.Statement(value, String.valueOf(entry.get("clause"))));
        });
        return new RuleSetFile(
                text(yaml, "code"),
                text(yaml, "name"),
                IssuingLevel.valueOf(text(yaml, "issuingLevel")),
                text(yaml, "region"),
                text(yaml, "document"),
                Boolean.TRUE.equals(yaml.get("demonstration")),
                LocalDate.parse(text(yaml, "validFrom")),
                statements);
    }

    private static String text(Map<String, Object> yaml, String name) {
        return String.valueOf(Objects.requireNonNull(yaml.get(name), name));
    }
}
