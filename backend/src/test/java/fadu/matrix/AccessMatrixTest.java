package fadu.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.Http;
import fadu.fixtures.WithApp;
import fadu.platform.id.PublicIds;
import fadu.platform.web.Permissions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/**
 * S1 of trust.md. New routes are covered without a line here: they stand in the permissions, and start-up refuses those that
 * do not. An id that the matrix has a sample of is asked for in every relation; of others, and of routes without one, the
 * gate itself is checked, and always that nothing of the other county shows.
 */
@WithApp
class AccessMatrixTest {
    private static final Pattern PLACE = Pattern.compile("/([a-z-]+)/\\{[A-Za-z]+}");

    private final App app;
    private final Permissions permissions;
    private final World world;
    private final List<String> wrong = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private int canaries;

    AccessMatrixTest(App app, County county) {
        this.app = app;
        this.permissions = app.bean(Permissions.class);
        this.world = new World(app, county);
    }

    @Test
    void everyRouteForEveryRoleAndRelation() {
        permissions
                .operations()
                .keySet()
                .forEach(operation -> world.callers().forEach(caller -> {
                    for (var relation : relations(operation)) {
                        ask(operation, caller, relation);
                    }
                }));
        long passes = cells.stream().filter(cell -> cell.mustPass(permissions)).count();
        long refusals =
                cells.stream().filter(cell -> cell.mustRefuse(permissions)).count();
        System.out.printf(
                "access matrix: %d routes, %d cells, %d must pass, %d must be refused, %d answers searched for canaries,"
                        + " %d wrong%n",
                permissions.operations().size(), cells.size(), passes, refusals, canaries, wrong.size());

        assertThat(wrong).isEmpty();
        assertThat(cells.stream().map(Cell::operation).distinct())
                .containsExactlyInAnyOrderElementsOf(permissions.operations().keySet());
        assertThat(misjudged(Verdict.FORBIDDEN))
                .as("deny-all fails")
                .isGreaterThanOrEqualTo(passes)
                .isPositive();
        assertThat(misjudged(Verdict.PASSED))
                .as("allow-all fails")
                .isEqualTo(refusals)
                .isPositive();
        for (var role : World.ROLES.subList(1, World.ROLES.size())) {
            assertThat(cells)
                    .as("control: something must pass for %s", role)
                    .anyMatch(cell -> cell.caller().equals(role)
                            && cell.mustPass(permissions)
                            && permissions
                                    .ofRole(role)
                                    .contains(permissions.operations().get(cell.operation())));
        }
    }

    @Test
    void theCanaryIsThereForThoseWhoMaySeeIt(County county) {
        var everywhere = county.signedIn(county.root(), "省管理员", "administrator", "coordinator", "supervisor");
        assertThat(text(everywhere.get("/api/accounts?q=" + encoded(world.canary()))))
                .contains(world.canary());
        assertThat(text(everywhere.get("/api/audit?action=matrix&unit="
                        + world.unit(Relation.OTHER_COUNTY).publicId())))
                .contains(world.canary());
    }

    private long misjudged(Verdict always) {
        return cells.stream()
                .filter(cell -> !cell.allowed(permissions).contains(always))
                .count();
    }

    private List<Relation> relations(String operation) {
        return kind(operation).isEmpty()
                ? List.of(Relation.NONE)
                : List.of(
                        Relation.SELF,
                        Relation.SAME_UNIT,
                        Relation.CHILD,
                        Relation.PARENT,
                        Relation.SIBLING,
                        Relation.OTHER_COUNTY);
    }

    private static String kind(String operation) {
        var match = PLACE.matcher(operation);
        return match.find() ? match.group(1) : "";
    }

    private void ask(String operation, String caller, Relation relation) {
        var method = operation.substring(0, operation.indexOf(' '));
        var template = operation.substring(operation.indexOf(' ') + 1);
        var kind = kind(operation);
        var found = kind.isEmpty() ? null : world.id(kind, caller, relation, operation);
        var global = kind.equals("jobs");
        var cell = new Cell(operation, caller, relation, found != null && !global);
        cells.add(cell);
        var first = found == null ? PublicIds.next() : found;
        var path = template.replaceFirst("\\{[A-Za-z]+}", first).replaceAll("\\{[A-Za-z]+}", PublicIds.next());
        judge(cell, path, send(caller, method, path));
        if (method.equals("GET") && relation == Relation.NONE) {
            var filtered = path + "?" + foreignFilters();
            judge(cell, filtered, send(caller, method, filtered));
        }
        if (template.startsWith("/api/session")) {
            world.again(caller);
        }
    }

    private String foreignFilters() {
        return "unit=" + world.unit(Relation.OTHER_COUNTY).publicId() + "&person="
                + world.person("anonymous", Relation.OTHER_COUNTY).publicId() + "&limit=200";
    }

    private Http.Answer send(String caller, String method, String path) {
        var http = world.http(caller);
        return switch (method) {
            case "GET" -> http.get(path);
            case "POST" ->
                path.endsWith("imports")
                        ? http.upload(path, "x.csv", new byte[] {'x'}, Map.of())
                        : http.post(path, Map.of());
            case "PUT" ->
                path.contains("/parts/")
                        ? http.raw("PUT", path, "application/octet-stream", new byte[] {'x'})
                        : http.put(path, Map.of());
            case "PATCH" -> http.patch(path, Map.of());
            case "DELETE" -> http.delete(path);
            default -> throw new AssertionError(method);
        };
    }

    private void judge(Cell cell, String path, Http.Answer answer) {
        var verdict = Verdict.of(answer);
        var allowed = new TreeSet<>(cell.allowed(permissions));
        if (refusedByForm(cell, answer)) {
            allowed.add(Verdict.PASSED);
        }
        if (cell.relation() == Relation.NONE && path.contains("?")) {
            allowed.add(Verdict.HIDDEN);
        }
        if (!allowed.contains(verdict)) {
            wrong.add(
                    cell + " " + path + " answered " + answer.status() + " " + brief(answer) + ", allowed " + allowed);
        }
        canaries++;
        if (text(answer).contains(world.canary())) {
            wrong.add(cell + " " + path + " shows the other county");
        }
    }

    /** A writing request without content may be refused for its form before anybody looks for the thing. */
    private boolean refusedByForm(Cell cell, Http.Answer answer) {
        return !cell.operation().startsWith("GET ")
                && answer.status() == 400
                && cell.allowed(permissions).contains(Verdict.HIDDEN);
    }

    private static String brief(Http.Answer answer) {
        var text = answer.text();
        return text.substring(0, Math.min(160, text.length()));
    }

    /** The bytes as text; of a zip (xlsx) what is inside. */
    private static String text(Http.Answer answer) {
        var bytes = answer.bytes();
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return answer.text();
        }
        var all = new StringBuilder();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (var entry : java.util.Collections.list(zip.getEntries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
