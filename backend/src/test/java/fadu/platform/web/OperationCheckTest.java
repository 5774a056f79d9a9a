package fadu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithApp
class OperationCheckTest {
    private final App app;

    OperationCheckTest(App app) {
        this.app = app;
    }

    @Test
    void aRouteWithoutAPermissionStopsTheStart() {
        assertThatThrownBy(() -> app.node(Map.of("fadu.test.undeclared", "true")))
                .rootCause()
                .hasMessageContaining("operations without a permission")
                .hasMessageContaining("GET /api/undeclared/{id}");
    }

    @Test
    void aDeclarationWithoutARouteStopsTheStartToo(@TempDir Path folder) throws IOException {
        var stale = Files.writeString(folder.resolve("notice.yaml"), shipped() + "\n  GET /api/no-such-thing: self\n");
        assertThatThrownBy(() -> check(stale))
                .hasMessageContaining("do not exist")
                .hasMessageContaining("GET /api/no-such-thing");
    }

    @Test
    void anUndeclaredPermissionAndADoubledOperationAreRefused(@TempDir Path folder) throws IOException {
        var unknown = Files.writeString(
                folder.resolve("a.yaml"), "permissions: {}\noperations:\n  GET /api/no-such-thing: no.such\n");
        assertThatThrownBy(() -> check(unknown)).hasMessageContaining("no.such");
        var twice =
                Files.writeString(folder.resolve("b.yaml"), "permissions: {}\noperations:\n  GET /api/audit: self\n");
        assertThatThrownBy(() -> check(twice)).hasMessageContaining("declared twice");
    }

    @Test
    void controlTheProductItselfPasses() {
        assertThat(new OperationCheck(app.bean(Router.class), app.bean(Permissions.class)))
                .isNotNull();
    }

    /** The product's own declarations of the feature, which end with its operations. */
    private String shipped() throws IOException {
        try (var stream = app.bean(ResourceResolver.class)
                .getResourceAsStream("classpath:permissions/notice.yaml")
                .orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }
    }

    private OperationCheck check(Path notice) {
        var resources = app.bean(ResourceResolver.class);
        return new OperationCheck(
                app.bean(Router.class),
                new Permissions(new ResourceResolver(new ResourceLoader[] {new OneFile(resources, notice)})));
    }

    /** The product's resources, but for one file. */
    private record OneFile(ResourceResolver resources, Path notice) implements ResourceLoader {
        @Override
        public Optional<InputStream> getResourceAsStream(String path) {
            return getResource(path).map(url -> {
                try {
                    return url.openStream();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        @Override
        public Optional<URL> getResource(String path) {
            if (!path.endsWith("permissions/notice.yaml")) {
                return resources.getResource(path);
            }
            try {
                return Optional.of(notice.toUri().toURL());
            } catch (java.net.MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Stream<URL> getResources(String name) {
            return getResource(name).stream();
        }

        @Override
        public boolean supportsPrefix(String path) {
            return path.startsWith("classpath:");
        }

        @Override
        public ResourceLoader forBase(String basePath) {
            return this;
        }
    }
}
