package fadu.exams.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The texts of statutes, to check citations against: Markdown whose first line is the heading with the law's name and whose
 * articles begin with 第…条. Files without such a heading are passed over.
 *
 * @param articles by law, then by article in the order of the text
 */
public record Statutes(Map<String, Map<String, String>> articles) {
    private static final Pattern ARTICLE =
            Pattern.compile("^(第[零〇一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?)[ \u3000\t]+(.*)$");

    /** Copies the articles. */
    public Statutes {
        var copy = new TreeMap<String, Map<String, String>>();
        articles.forEach((law, texts) -> copy.put(law, Collections.unmodifiableMap(new LinkedHashMap<>(texts))));
        articles = Collections.unmodifiableMap(copy);
    }

    /** The statutes of a folder. */
    public static Statutes read(Path folder) {
        var laws = new TreeMap<String, Map<String, String>>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                var lines = Files.readAllLines(file);
                if (!lines.isEmpty() && lines.getFirst().startsWith("# ")) {
                    laws.put(lines.getFirst().substring(2).strip(), articles(lines));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Statutes(laws);
    }

    private static Map<String, String> articles(List<String> lines) {
        var articles = new LinkedHashMap<String, String>();
        var current = "";
        for (var line : lines) {
            var found = ARTICLE.matcher(line);
            if (found.matches()) {
                current = found.group(1);
                articles.putIfAbsent(current, found.group(2).strip());
            } else if (line.startsWith("#")) {
                current = "";
            } else if (!current.isEmpty() && !line.isBlank()) {
                articles.merge(current, line.strip(), (text, more) -> text + "\n" + more);
            }
        }
        return articles;
    }

    /** Whether the law is among them. */
    public boolean has(String law) {
        return articles.containsKey(law);
    }

    /** The text of an article; empty where the law has none such. */
    public Optional<String> article(String law, String article) {
        return Optional.ofNullable(articles.getOrDefault(law, Map.of()).get(article));
    }
}
