package fadu.platform.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Names of machinery that the server itself shows, from {@code labels/zh-CN.properties} and {@code labels/en.properties}:
 * {@code job.<name>}, {@code health.<check>}, {@code docs.<word>}.
 */
@Singleton
public final class Labels {
    private final Map<Language, Properties> labels = new EnumMap<>(Language.class);

    Labels() {
        for (var language : Language.values()) {
            labels.put(language, load("/labels/" + language.tag() + ".properties"));
        }
    }

    private static Properties load(String path) {
        try (var stream = Objects.requireNonNull(Labels.class.getResourceAsStream(path), path)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The label in a language; the key itself where there is none, which a test refuses. */
    public String of(Language language, String key) {
        return Objects.requireNonNull(labels.get(language)).getProperty(key, key);
    }

    /** The label in Chinese. */
    public String zh(String key) {
        return of(Language.ZH_CN, key);
    }

    /** The label in English. */
    public String en(String key) {
        return of(Language.EN, key);
    }

    /** True when both languages have the key. */
    public boolean complete(String key) {
        return labels.values().stream().allMatch(each -> each.containsKey(key));
    }
}
