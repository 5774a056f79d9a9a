package fadu.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** With {@code -Dfadu.contract.renew=true}, as {@code ops/contract} runs it, the snapshot is written instead of compared. */
class ContractTest {
    private static final Path SNAPSHOT =
            Path.of(System.getProperty("fadu.root", ".."), "backend/contract/openapi.json");

    @Test
    void theSnapshotIsWhatTheControllersSay() throws IOException {
        var compiled = SortedJson.write(compiled());
        if (Boolean.getBoolean("fadu.contract.renew")) {
            Files.createDirectories(SNAPSHOT.getParent());
            Files.writeString(SNAPSHOT, compiled);
        }
        assertThat(Files.readString(SNAPSHOT))
                .as("the operations changed; renew the snapshot and the front end's client with: ops/contract")
                .isEqualTo(compiled);
    }

    private static Map<String, Object> compiled() throws IOException {
        try (var stream = ContractTest.class.getResourceAsStream("/META-INF/swagger/openapi.json")) {
            return Objects.requireNonNull(ObjectMapper.getDefault()
                    .readValue(
                            Objects.requireNonNull(stream, "the compiler wrote no openapi.json"),
                            Argument.mapOf(String.class, Object.class)));
        }
    }
}
