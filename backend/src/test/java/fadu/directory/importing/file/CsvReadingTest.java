package fadu.directory.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fadu.platform.problem.Outcome;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CsvReadingTest {
    private static final Path SPECTRUM = Path.of(
                    System.getProperty("fadu.root", ".."), "../shared/data/torture/csv-spectrum")
            .toAbsolutePath()
            .normalize();

    /** Its expected record holds another phone number than the file itself. */
    private static final String CONTRADICTS_ITSELF = "location_coordinates.csv";

    @Test
    void readsTheWholeSpectrumAsItsAuthorsMeanIt() throws IOException {
        assumeTrue(Files.isDirectory(SPECTRUM), "the shared torture files are absent: " + SPECTRUM);
        try (var files = Files.list(SPECTRUM.resolve("csvs"))) {
            for (var file : files.filter(each -> !each.endsWith(CONTRADICTS_ITSELF))
                    .sorted()
                    .toList()) {
                var expected = Objects.requireNonNull(ObjectMapper.getDefault()
                        .readValue(
                                Files.readAllBytes(SPECTRUM.resolve("json")
                                        .resolve(file.getFileName().toString().replace(".csv", ".json"))),
                                Argument.listOf(Argument.mapOf(String.class, String.class))));
                assertThat(records(Files.readAllBytes(file)))
                        .as(file.getFileName().toString())
                        .isEqualTo(expected);
            }
        }
    }

    private static List<Map<String, String>> records(byte[] bytes) {
        var sheet = ((Outcome.Done<RawSheet>) CsvReading.read(bytes)).value();
        var heads = sheet.rows().getFirst();
        var records = new ArrayList<Map<String, String>>();
        for (var row : sheet.rows().subList(1, sheet.rows().size())) {
            var record = new LinkedHashMap<String, String>();
            heads.cells().forEach((column, head) -> {
                var cell = row.cells().get(column);
                record.put(head.text(), cell == null ? "" : cell.text());
            });
            records.add(record);
        }
        return records;
    }
}
