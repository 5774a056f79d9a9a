package fadu.demonstration;

import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.web.Permissions;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Those who can sign in, as actors of the features' use cases, each admitted by the permission that a step needs. */
@Singleton
@Requires(property = "fadu.demonstration", value = "true")
class Officials {
    private final Permissions permissions;
    private final JdbcOperations jdbc;

    Officials(Permissions permissions, JdbcOperations jdbc) {
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /** The one with this user name; the scope is the whole county. */
    Actor of(String username, String permission) {
        return jdbc.execute(connection -> {
            try (var statement = connection.prepareStatement("""
                    SELECT a.id, p.id, p.name, p.unit_id, g.role
                    FROM account a JOIN person p ON p.id = a.person_id JOIN role_grant g ON g.person_id = p.id
                    WHERE a.username = ?""")) {
                statement.setString(1, username);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    Map<String, Scope> scopes = new HashMap<>();
                    var scope = new Scope(Set.of(UnitPlan.COUNTY), rows.getLong(2));
                    permissions.ofRole(rows.getString(5)).forEach(each -> scopes.put(each, scope));
                    return new Actor(
                            rows.getLong(1), rows.getLong(2), rows.getString(3), rows.getLong(4), permission, scopes);
                }
            }
        });
    }
}
