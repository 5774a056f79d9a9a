package fadu.platform.web;

import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What each operation needs, from {@code permissions/<feature>.yaml}. Each file names its permissions with words and default
 * roles, and its operations ({@code GET /api/units: directory.tree}). Two permissions are built in: {@code public} needs
 * nobody signed in, {@code self} anybody, and its use case touches the caller's own things only.
 */
@Singleton
public final class Permissions {
    /** Needs no sign-in. */
    public static final String PUBLIC = "public";
    /** Needs any sign-in; the use case takes the caller's own person only. */
    public static final String SELF = "self";

    private static final List<String> FEATURES = List.of(
            "access",
            "appeal",
            "certificate",
            "clearance",
            "credit",
            "directory",
            "examination",
            "law",
            "lecture",
            "marking",
            "notice",
            "paper",
            "platform",
            "qualification",
            "questionbank",
            "rulebook",
            "standing",
            "study");

    private final Map<String, Permission> permissions = new TreeMap<>();
    private final Map<String, String> operations = new TreeMap<>();
    private final Map<String, Set<String>> byRole = new ConcurrentHashMap<>();

    Permissions(ResourceResolver resources) {
        for (var feature : FEATURES) {
            resources.getResource("classpath:permissions/" + feature + ".yaml").ifPresent(this::load);
        }
    }

    private void load(URL file) {
        try (InputStream stream = file.openStream()) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            section(yaml, "permissions").forEach((name, value) -> {
                var entry = asMap(value);
                @SuppressWarnings("unchecked")
                var roles = (List<String>) entry.getOrDefault("roles", List.of());
                permissions.put(
                        name,
                        new Permission(
                                name,
                                String.valueOf(entry.get("zh")),
                                String.valueOf(entry.get("en")),
                                new TreeSet<>(roles)));
            });
            section(yaml, "operations").forEach((operation, permission) -> {
                if (operations.put(operation, String.valueOf(permission)) != null) {
                    throw new IllegalStateException("operation declared twice: " + operation);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        operations.forEach((operation, permission) -> {
            if (!permission.equals(PUBLIC) && !permission.equals(SELF) && !permissions.containsKey(permission)) {
                throw new IllegalStateException(operation + " needs the undeclared permission " + permission);
            }
        });
    }

    private static Map<String, Object> section(Map<String, Object> yaml, String name) {
        return yaml.get(name) == null ? Map.of() : asMap(Objects.requireNonNull(yaml.get(name)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    /** The permission that an operation needs; empty when nobody declared it. */
    public Optional<String> of(String method, String template) {
        return Optional.ofNullable(operations.get(method + " " + template));
    }

    /** Every declared operation with what it needs, e.g. {@code GET /api/units → directory.tree}. */
    public Map<String, String> operations() {
        return Collections.unmodifiableMap(operations);
    }

    /** Every permission by name. */
    public Map<String, Permission> all() {
        return Collections.unmodifiableMap(permissions);
    }

    /** The permissions a role has. */
    public Set<String> ofRole(String role) {
        return byRole.computeIfAbsent(
                role,
                asked -> permissions.values().stream()
                        .filter(each -> each.roles().contains(asked))
                        .map(Permission::name)
                        .collect(Collectors.collectingAndThen(
                                Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet)));
    }

    /**
     * A permission with its words and the roles that have it.
     *
     * @param zh what it lets one do, in Chinese
     * @param en the same in English
     */
    public record Permission(String name, String zh, String en, Set<String> roles) {}
}
