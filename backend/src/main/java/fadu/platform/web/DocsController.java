package fadu.platform.web;

import fadu.platform.problem.Language;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The contract itself, and a page of our own that reads it out: nothing from elsewhere, no script. */
@Hidden
@Controller("/api")
class DocsController {
    private final ResourceResolver resources;
    private final ObjectMapper json;
    private final DocsPage page;
    private final Map<Language, String> pages = new ConcurrentHashMap<>();

    DocsController(ResourceResolver resources, ObjectMapper json, DocsPage page) {
        this.resources = resources;
        this.json = json;
        this.page = page;
    }

    /** The contract as OpenAPI 3. */
    @Get("/openapi.json")
    HttpResponse<?> contract() {
        return HttpResponse.ok(read("META-INF/swagger/openapi.json")).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    /** Every operation by tag with its permission, parameters and schemas. */
    @Get("/docs")
    HttpResponse<?> docs(HttpRequest<?> request) {
        var html = pages.computeIfAbsent(Problems.language(request), language -> page.write(language, parsed()));
        return HttpResponse.ok(html).contentType(MediaType.of("text/html; charset=utf-8"));
    }

    /** How the page looks. */
    @Get("/docs/style.css")
    HttpResponse<?> style() {
        return HttpResponse.ok(read("docs/style.css")).contentType(MediaType.of("text/css; charset=utf-8"));
    }

    private Map<String, Object> parsed() {
        try {
            return Objects.requireNonNull(
                    json.readValue(read("META-INF/swagger/openapi.json"), Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(String path) {
        try (var stream = resources.getResourceAsStream("classpath:" + path).orElseThrow()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
