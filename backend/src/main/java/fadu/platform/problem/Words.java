package fadu.platform.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * The words of refusals from {@code problems/zh-CN.properties} and {@code problems/en.properties}: {@code CODE} is the
 * detail sentence (what happened and what was kept), {@code CODE.next} what to do. {@code {name}} places take facts.
 */
@Singleton
public final class Words {
    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    Words() {
        for (var language : Language.values()) {
            words.put(language, load("/problems/" + language.tag() + ".properties"));
        }
    }

    private static Properties load(String path) {
        try (var stream = Words.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What happened, with the facts in place; the bare code where no words exist (a test refuses that). */
    public String detail(Language language, ProblemCode code, Map<String, String> facts) {
        return fill(properties(language).getProperty(code.name(), code.name()), facts);
    }

    /** What to do next; empty where nothing can be done. */
    public String next(Language language, ProblemCode code, Map<String, String> facts) {
        return fill(properties(language).getProperty(code.name() + ".next", ""), facts);
    }

    /** True when both languages have words for the code. */
    public boolean complete(ProblemCode code) {
        return words.values().stream().allMatch(each -> each.containsKey(code.name()));
    }

    private Properties properties(Language language) {
        return java.util.Objects.requireNonNull(words.get(language));
    }

    private static String fill(String pattern, Map<String, String> facts) {
        var text = pattern;
        for (var fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }
}
