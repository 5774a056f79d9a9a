package fadu.platform.web;

import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Refusal;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.types.files.StreamedFile;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Serves the built front end: files below {@code /assets} for a year because their names hold their hash, the page itself
 * for every other address that is not the API's.
 */
@Hidden
@Controller
final class FrontEnd {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "woff2", "font/woff2",
            "ico", "image/x-icon");

    private final ResourceResolver resources;
    private final Problems problems;

    FrontEnd(ResourceResolver resources, Problems problems) {
        this.resources = resources;
        this.problems = problems;
    }

    /** The page. */
    @Get("/")
    HttpResponse<?> home(HttpRequest<?> request) {
        return file(request, "index.html");
    }

    /** A file of the front end, or the page for an address of its router. */
    @Get("/{+path}")
    HttpResponse<?> any(HttpRequest<?> request, @PathVariable String path) {
        if (path.equals("api") || path.startsWith("api/")) {
            return problems.answer(request, Refusal.of(CommonProblem.NOT_FOUND));
        }
        return file(request, SAFE.matcher(path).matches() && path.contains(".") ? path : "index.html");
    }

    private HttpResponse<?> file(HttpRequest<?> request, String path) {
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        var stream = type == null
                ? null
                : resources.getResourceAsStream("classpath:public/" + path).orElse(null);
        if (type == null || stream == null) {
            return problems.answer(request, Refusal.of(CommonProblem.NOT_FOUND)).status(HttpStatus.NOT_FOUND);
        }
        return HttpResponse.ok(new StreamedFile(stream, MediaType.of(type)))
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    }
}
