package fadu.platform.db;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * After each migration: gives the running account what it needs on each table and no more. Tables whose comment begins
 * with {@code append-only} get INSERT and SELECT, so that history cannot be rewritten by the application.
 */
public final class Grants extends BaseCallback {
    private final String account;

    /** Grants to this account name, on every host it may come from. */
    public Grants(String account) {
        this.account = account;
    }

    @Override
    public boolean supports(
            Event event, org.flywaydb.core.api.callback.@org.jspecify.annotations.Nullable Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        if (!account.matches("[A-Za-z0-9_]{1,32}")) {
            throw new IllegalArgumentException("the running account's name may hold letters, digits and _ only");
        }
        try (var statement = context.getConnection().createStatement()) {
            var grants = new ArrayList<String>();
            var hidden = Set.of("flyway_schema_history");
            try (var tables = statement.executeQuery("SELECT table_name, table_comment FROM information_schema.tables"
                    + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
                while (tables.next()) {
                    var table = tables.getString(1);
                    var appendOnly =
                            tables.getString(2).toLowerCase(Locale.ROOT).startsWith("append-only");
                    if (!hidden.contains(table)) {
                        grants.add("GRANT " + (appendOnly ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE")
                                + " ON `" + table + "` TO '" + account + "'@'%'");
                    }
                }
            }
            for (var grant : grants) {
                statement.execute(grant);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the running account could not be given its rights", e);
        }
    }
}
