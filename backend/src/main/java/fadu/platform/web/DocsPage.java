package fadu.platform.web;

import fadu.platform.problem.Labels;
import fadu.platform.problem.Language;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the contract as one page of plain HTML: tags, operations, permissions, parameters, bodies, schemas. */
@Singleton
final class DocsPage {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final Labels labels;
    private final Permissions permissions;

    DocsPage(Labels labels, Permissions permissions) {
        this.labels = labels;
        this.permissions = permissions;
    }

    String write(Language language, Map<String, Object> contract) {
        var sections = new TreeMap<String, StringBuilder>();
        map(contract.get("paths"))
                .forEach((path, methods) -> METHODS.forEach(method -> {
                    var operation = map(map(methods).get(method));
                    if (!operation.isEmpty()) {
                        var tag = list(operation.get("tags")).stream()
                                .map(String::valueOf)
                                .findFirst()
                                .orElse("-");
                        operation(
                                language,
                                sections.computeIfAbsent(tag, absent -> new StringBuilder()),
                                method.toUpperCase(Locale.ROOT),
                                path,
                                operation);
                    }
                }));
        var html = new StringBuilder();
        html.append("<!doctype html>\n<html lang=\"")
                .append(language.tag())
                .append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(label(language, "title"))
                .append("</title><link rel=\"stylesheet\" href=\"/api/docs/style.css\"></head><body><header><h1>")
                .append(label(language, "title"))
                .append("</h1><p>")
                .append(label(language, "lead"))
                .append("</p><nav aria-label=\"")
                .append(label(language, "title"))
                .append("\"><ul>");
        sections.keySet()
                .forEach(tag -> html.append("<li><a href=\"#tag-")
                        .append(text(tag))
                        .append("\">")
                        .append(text(tag))
                        .append("</a></li>"));
        html.append("<li><a href=\"#schemas\">")
                .append(label(language, "schemas"))
                .append("</a></li>")
                .append("<li><a href=\"/api/openapi.json\">openapi.json</a></li></ul></nav></header><main>");
        sections.forEach((tag, section) -> html.append("<section id=\"tag-")
                .append(text(tag))
                .append("\"><h2>")
                .append(text(tag))
                .append("</h2>")
                .append(section)
                .append("</section>"));
        schemas(language, html, map(map(contract.get("components")).get("schemas")));
        return html.append("</main></body></html>\n").toString();
    }

    private void operation(
            Language language, StringBuilder html, String method, String path, Map<String, Object> operation) {
        html.append("<article><h3><code class=\"method\">")
                .append(method)
                .append("</code> <code>")
                .append(text(path))
                .append("</code></h3><p>")
                .append(text(operation.get("summary")))
                .append("</p><p class=\"permission\">")
                .append(label(language, "permission"))
                .append(": ")
                .append(text(permission(language, method, path)))
                .append("</p>");
        var parameters = list(operation.get("parameters"));
        if (!parameters.isEmpty()) {
            head(language, html, "parameters", "name", "place", "type", "needed");
            parameters.forEach(each -> {
                var parameter = map(each);
                row(
                        html,
                        text(parameter.get("name")),
                        text(parameter.get("in")),
                        type(map(parameter.get("schema"))),
                        label(language, Boolean.TRUE.equals(parameter.get("required")) ? "yes" : "no"));
            });
            html.append("</tbody></table>");
        }
        var body = schemaOf(map(operation.get("requestBody")));
        if (body != null) {
            html.append("<p>")
                    .append(label(language, "body"))
                    .append(": ")
                    .append(body)
                    .append("</p>");
        }
        map(operation.get("responses")).forEach((status, response) -> {
            var schema = schemaOf(map(response));
            html.append("<p>")
                    .append(label(language, "answer"))
                    .append(' ')
                    .append(text(status))
                    .append(": ")
                    .append(schema == null ? "–" : schema)
                    .append("</p>");
        });
        html.append("</article>");
    }

    private void schemas(Language language, StringBuilder html, Map<String, Object> schemas) {
        html.append("<section id=\"schemas\"><h2>")
                .append(label(language, "schemas"))
                .append("</h2>");
        new TreeMap<>(schemas).forEach((name, value) -> {
            var schema = map(value);
            var needed = list(schema.get("required"));
            html.append("<article id=\"schema-")
                    .append(text(name))
                    .append("\"><h3><code>")
                    .append(text(name))
                    .append("</code></h3><p>")
                    .append(text(schema.get("description")))
                    .append("</p>");
            var choices = list(schema.get("enum"));
            if (!choices.isEmpty()) {
                html.append("<p>").append(text(choices.toString())).append("</p>");
            }
            var properties = map(schema.get("properties"));
            if (!properties.isEmpty()) {
                head(language, html, null, "name", "type", "needed", "meaning");
                properties.forEach((property, described) -> row(
                        html,
                        text(property),
                        type(map(described)),
                        label(language, needed.contains(property) ? "yes" : "no"),
                        text(map(described).get("description"))));
                html.append("</tbody></table>");
            }
            html.append("</article>");
        });
        html.append("</section>");
    }

    private String permission(Language language, String method, String path) {
        var name = permissions.of(method, path).orElse("-");
        if (name.equals(Permissions.PUBLIC) || name.equals(Permissions.SELF)) {
            return labels.of(language, "docs." + name);
        }
        var permission = permissions.all().get(name);
        return permission == null
                ? name
                : name + " (" + (language == Language.EN ? permission.en() : permission.zh()) + ")";
    }

    private void head(Language language, StringBuilder html, @Nullable String caption, String... columns) {
        html.append("<table>");
        if (caption != null) {
            html.append("<caption>").append(label(language, caption)).append("</caption>");
        }
        html.append("<thead><tr>");
        for (var column : columns) {
            html.append("<th scope=\"col\">").append(label(language, column)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
    }

    private static void row(StringBuilder html, String... cells) {
        html.append("<tr>");
        for (var cell : cells) {
            html.append("<td>").append(cell).append("</td>");
        }
        html.append("</tr>");
    }

    private static @Nullable String schemaOf(Map<String, Object> described) {
        return map(described.get("content")).values().stream()
                .map(content -> type(map(map(content).get("schema"))))
                .findFirst()
                .orElse(null);
    }

    private static String type(Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            var name = text(reference.substring(reference.lastIndexOf('/') + 1));
            return "<a href=\"#schema-" + name + "\">" + name + "</a>";
        }
        if (schema.get("items") != null) {
            return "[ " + type(map(schema.get("items"))) + " ]";
        }
        var parts = list(schema.get("allOf"));
        if (!parts.isEmpty()) {
            return type(map(parts.getFirst()));
        }
        var format = schema.get("format");
        return text(schema.getOrDefault("type", "object")) + (format == null ? "" : " (" + text(format) + ")");
    }

    private String label(Language language, String name) {
        return text(labels.of(language, "docs." + name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> items ? items : List.of();
    }

    private static String text(@Nullable Object value) {
        return value == null
                ? ""
                : String.valueOf(value)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
