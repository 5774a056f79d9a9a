package fadu.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.jdbc.JdbcConnection;
import fadu.fixtures.App;
import fadu.fixtures.Counted;
import fadu.fixtures.WithApp;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** Without the setting the driver says before each read that it reads and afterwards that this is over. */
    @Test
    void aReadOutsideATransactionIsOneStatement() throws SQLException {
        var rows = app.bean(IdempotencyRows.class);
        Runnable read = () -> assertThat(rows.find(0, "no route", "no key")).isEmpty();
        var least = IntStream.range(0, 4)
                .mapToObj(n -> Counted.during(app, read, read))
                .min(Comparator.comparingLong(counted -> counted.rows() + counted.settings()))
                .orElseThrow();
        assertThat(least.statements()).isEqualTo(Map.of("Com_select", 1L));
        try (var unset = app.migratingAccount()) {
            var control = Counted.during(app, () -> {}, () -> readOnly(unset));
            assertThat(control.settings()).isPositive();
        }
    }

    private static void readOnly(Connection connection) {
        try {
            connection.setReadOnly(true);
            connection.setReadOnly(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
