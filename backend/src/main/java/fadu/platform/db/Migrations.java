package fadu.platform.db;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Migrates under the migrating account before the first bean gets the running account's data source, then gives the running
 * account its rights.
 */
@Singleton
final class Migrations implements BeanCreatedEventListener<DataSource> {
    private final String url;
    private final String user;
    private final String password;
    private final String runningAccount;
    private final List<JavaMigration> javaMigrations;

    Migrations(
            @Value("${datasources.default.url}") String url,
            @Value("${fadu.db.migrate-user}") String user,
            @Value("${fadu.db.migrate-password}") String password,
            @Value("${datasources.default.username}") String runningAccount,
            List<JavaMigration> javaMigrations) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.runningAccount = runningAccount;
        this.javaMigrations = javaMigrations;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .javaMigrations(javaMigrations.toArray(JavaMigration[]::new))
                .callbacks(new Grants(runningAccount))
                .validateMigrationNaming(true)
                .load()
                .migrate();
        return event.getBean();
    }
}
