package fadu.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.jdbc.JdbcConnection;
import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class DriverSettingsTest {
    private final App app;

    DriverSettingsTest(App app) {
        this.app = app;
    }

    @Test
    void reachesTheLiveConnection() {
        var settings = app.bean(JdbcOperations.class)
                .execute(connection -> connection.unwrap(JdbcConnection.class).getPropertySet());

        assertThat(settings.getBooleanProperty(PropertyKey.rewriteBatchedStatements)
                        .getValue())
                .isTrue();
        assertThat(settings.getStringProperty(PropertyKey.connectionTimeZone).getValue())
                .isEqualTo("UTC");
        assertThat(settings.getBooleanProperty(PropertyKey.useLocalSessionState).getValue())
                .isTrue();
        assertThat(settings.getIntegerProperty(PropertyKey.socketTimeout).getValue())
                .isEqualTo(60_000);
    }
}
