package fadu.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.WeakDatabase;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurabilityTest {
    private static final Map<String, String> STRONG = Map.of(
            "innodb_flush_log_at_trx_commit", "1",
            "log_bin", "ON",
            "sync_binlog", "1",
            "innodb_doublewrite", "ON",
            "character_set_database", "utf8mb4",
            "time_zone", "+00:00",
            "innodb_rollback_on_timeout", "ON",
            "innodb_redo_log_enabled", "ON",
            "log_bin_trust_function_creators", "ON",
            "sql_mode", "STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO");

    @Test
    void findsNothingOnAStrongServer() {
        assertThat(Durability.weaknesses(STRONG)).isEmpty();
        var zone = new HashMap<>(STRONG);
        zone.put("time_zone", "SYSTEM");
        zone.put("system_time_zone", "UTC");
        assertThat(Durability.weaknesses(zone)).isEmpty();
        var withoutLog = new HashMap<>(STRONG);
        withoutLog.put("log_bin", "OFF");
        withoutLog.put("sync_binlog", "0");
        assertThat(Durability.weaknesses(withoutLog))
                .as("no binary log, nothing to sync")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "innodb_flush_log_at_trx_commit, 0",
        "innodb_flush_log_at_trx_commit, 2",
        "sync_binlog, 0",
        "sync_binlog, 100",
        "innodb_doublewrite, OFF",
        "character_set_database, latin1",
        "character_set_database, utf8mb3",
        "time_zone, +08:00",
        "time_zone, SYSTEM",
        "innodb_rollback_on_timeout, OFF",
        "innodb_redo_log_enabled, OFF",
        "log_bin_trust_function_creators, OFF",
        "sql_mode, NO_ENGINE_SUBSTITUTION",
    })
    void namesEachWeakSettingAlone(String name, String value) {
        var settings = new HashMap<>(STRONG);
        settings.put(name, value);
        assertThat(Durability.weaknesses(settings))
                .singleElement()
                .satisfies(weakness ->
                        assertThat(weakness).contains(name.equals("innodb_redo_log_enabled") ? "redo log" : name));
    }

    @Test
    void aWeakServerIsRefusedUnlessItIsAThrowAway() {
        try (var weak = new WeakDatabase()) {
            assertThatThrownBy(() -> App.blankOn(weak.settings(), Map.of()))
                    .hasRootCauseInstanceOf(ConfigurationException.class)
                    .rootCause()
                    .hasMessageContaining("innodb_flush_log_at_trx_commit is 0, needed 1")
                    .hasMessageContaining("FADU_DB_THROW_AWAY");
            try (var server = App.blankOn(weak.settings(), Map.of("fadu.db.throw-away", "true"))) {
                assertThat(App.visitor(server).get("/health").status()).isEqualTo(200);
            }
        }
    }
}
