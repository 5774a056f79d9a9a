package fadu.platform.db;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * How the driver is to speak to the server, whatever address the operator gave: times in UTC whatever the machine's zone,
 * batches as one statement, no question before each write whether the session may write (only the driver itself changes
 * that), no two statements around each read that say so (the driver refuses to write on a connection that only reads), an
 * end to waiting for a server that does not answer. Set here because the configuration file's own map changes the
 * spelling of the names, and the driver passes over names that it does not know.
 */
@Singleton
final class DriverSettings implements BeanCreatedEventListener<DatasourceConfiguration> {
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("connectionTimeZone", "UTC"),
            Map.entry("forceConnectionTimeZoneToSession", "true"),
            Map.entry("preserveInstants", "true"),
            Map.entry("rewriteBatchedStatements", "true"),
            Map.entry("useServerPrepStmts", "false"),
            Map.entry("useLocalSessionState", "true"),
            Map.entry("readOnlyPropagatesToServer", "false"),
            Map.entry("cachePrepStmts", "true"),
            Map.entry("prepStmtCacheSize", "250"),
            Map.entry("prepStmtCacheSqlLimit", "8192"),
            Map.entry("tcpKeepAlive", "true"),
            Map.entry("connectTimeout", "5000"),
            Map.entry("socketTimeout", "60000"));

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        SETTINGS.forEach(event.getBean()::addDataSourceProperty);
        return event.getBean();
    }
}
