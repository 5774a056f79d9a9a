package fadu.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules for tests: made of keys and values, or of the shipped rule sets. */
public final class SomeRules {
    private SomeRules() {}

    /** Rules that say these things: key, value, key, value … */
    public static Rules saying(Object... keysAndValues) {
        var statements = new LinkedHashMap<String, RuleVersion.Statement>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            statements.put((String) keysAndValues[i], new RuleVersion.Statement(keysAndValues[i + 1], "测试条款"));
        }
        return of(statements);
    }

    /** Rules that say these things. */
    public static Rules saying(Map<String, Object> values) {
        var statements = new LinkedHashMap<String, RuleVersion.Statement>();
        values.forEach((key, value) -> statements.put(key, new RuleVersion.Statement(value, "测试条款")));
        return of(statements);
    }

    /** The rules of shipped files, the strongest first. */
    public static Rules shipped(String... strongestFirst) {
        var layers = new ArrayList<Rules.Layer>();
        long id = 1;
        for (var code : strongestFirst) {
            var file = RuleSetFile.read(code);
            layers.add(new Rules.Layer(new RuleVersion(id++, "id", code, file.name(), 1, file.statements()), 1));
        }
        return Rules.of(layers);
    }

    private static Rules of(Map<String, RuleVersion.Statement> statements) {
        var version = new RuleVersion(1, "id", "test", "测试规则", 1, statements);
        return Rules.of(List.of(new Rules.Layer(version, 1)));
    }
}
