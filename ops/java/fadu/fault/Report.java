package fadu.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code fault-report.json}: one object for each test and control. */
final class Report {
    private final List<String> rows = new ArrayList<>();

    /**
     * What a test found.
     *
     * @param unknown requests nobody got an answer to, of which {@code committed} had happened all the same
     */
    record Row(
            String id,
            long seed,
            int faults,
            long acknowledged,
            int lost,
            int doubled,
            long unknown,
            long committed,
            long longestOutageMillis,
            String control) {}

    void add(Row row) {
        rows.add("  {\"id\":\"" + row.id() + "\",\"seed\":" + row.seed() + ",\"faults\":" + row.faults() + ",\"acked\":"
                + row.acknowledged() + ",\"lost\":" + row.lost() + ",\"dup\":" + row.doubled() + ",\"unknown\":"
                + row.unknown() + ",\"unknownCommitted\":" + row.committed() + ",\"outageMaxMillis\":"
                + row.longestOutageMillis() + ",\"control\":\"" + row.control() + "\"}");
    }

    void write(Path file) throws IOException {
        Files.writeString(file, rows.stream().collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }
}
