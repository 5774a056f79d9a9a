package fadu.platform.web;

import com.sun.net.httpserver.HttpExchange;
import fadu.platform.blob.Blobs;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** One answer of the content origin: a file or a stretch of it under a signed address; anything else is 404. */
final class ContentAnswer {
    private static final Pattern PATH = Pattern.compile("/f/([0-9a-f]{64})/([^/]{1,900})");
    private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]{1,60}");
    private static final Pattern PAGE = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,270}");
    private static final int BUFFER = 64 * 1024;

    private final HttpExchange exchange;
    private final ContentLinks links;
    private final Blobs blobs;

    ContentAnswer(HttpExchange exchange, ContentLinks links, Blobs blobs) {
        this.exchange = exchange;
        this.links = links;
        this.blobs = blobs;
    }

    void send() throws IOException {
        var method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            empty(405);
            return;
        }
        var link = link().orElse(null);
        var blob = link == null ? null : blobs.open(link.hash()).orElse(null);
        if (link == null || blob == null) {
            empty(404);
            return;
        }
        try (var content = blob.content()) {
            headers(link);
            part(blob.size(), content, method.equals("HEAD"));
        }
    }

    private Optional<ContentLinks.Link> link() {
        var path = PATH.matcher(exchange.getRequestURI().getRawPath());
        var query = query();
        if (!path.matches() || !query.keySet().containsAll(java.util.Set.of("t", "m", "e", "o", "s"))) {
            return Optional.empty();
        }
        var type = value(query, "t");
        var mode = value(query, "m");
        var until = value(query, "e");
        var page = value(query, "o");
        if (!TYPE.matcher(type).matches()
                || !(mode.equals("i") || mode.equals("a"))
                || !until.matches("\\d{1,12}")
                || !PAGE.matcher(page).matches()) {
            return Optional.empty();
        }
        var link =
                new ContentLinks.Link(path.group(1), decoded(path.group(2)), type, mode, Long.parseLong(until), page);
        return links.isValid(link, value(query, "s")) ? Optional.of(link) : Optional.empty();
    }

    private void headers(ContentLinks.Link link) {
        var headers = exchange.getResponseHeaders();
        headers.set(
                "Content-Type",
                link.mediaType().startsWith("text/") ? link.mediaType() + "; charset=utf-8" : link.mediaType());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", policy(link));
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "private, max-age=14400, immutable");
        headers.set("ETag", "\"" + link.hash() + "\"");
        headers.set("Accept-Ranges", "bytes");
        headers.set(
                "Content-Disposition",
                (link.isAttachment() ? "attachment" : "inline") + "; filename*=UTF-8''"
                        + URLEncoder.encode(link.name(), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** Nothing runs in a file. A PDF is not in a sandbox, because the browsers' own viewers do not open in one. */
    private static String policy(ContentLinks.Link link) {
        var frames = "frame-ancestors http://" + link.page() + " https://" + link.page();
        return link.mediaType().equals("application/pdf") && !link.isAttachment()
                ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; " + frames
                : "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; sandbox; " + frames;
    }

    private void part(long size, InputStream content, boolean headOnly) throws IOException {
        var asked = exchange.getRequestHeaders().getFirst("Range");
        var range = asked == null ? new ByteRange(0, size - 1, false) : ByteRange.of(asked, size);
        var headers = exchange.getResponseHeaders();
        if (range == null) {
            headers.set("Content-Range", "bytes */" + size);
            empty(416);
            return;
        }
        if (range.partial()) {
            headers.set("Content-Range", "bytes " + range.from() + "-" + range.to() + "/" + size);
        }
        int status = range.partial() ? 206 : 200;
        if (headOnly || range.length() == 0) {
            headers.set("Content-Length", "" + range.length());
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, range.length());
        content.skipNBytes(range.from());
        copy(content, range.length());
    }

    private void copy(InputStream content, long length) throws IOException {
        var buffer = new byte[BUFFER];
        long left = length;
        try (var out = exchange.getResponseBody()) {
            while (left > 0) {
                int read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("the file is shorter than on record");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private void empty(int status) throws IOException {
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, -1);
    }

    private Map<String, String> query() {
        var raw = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        var found = new HashMap<String, String>();
        for (var pair : raw.split("&", 20)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                found.put(pair.substring(0, sign), decoded(pair.substring(sign + 1)));
            }
        }
        return found;
    }

    private static String value(Map<String, String> query, String name) {
        return Objects.requireNonNull(query.get(name));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
