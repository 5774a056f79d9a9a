package fadu.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code fault-report.json}: one object for each test and control. */
final class Report {
    private final List<Row> rows = new ArrayList<>();

    /**
     * What a test or a control found.
     *
     * @param control true for a deliberately weak installation, which must lose
     * @param acknowledged effects by kind that a client was told are kept
     * @param half changes of which only a part was there
     * @param unknown requests nobody got an answer to, of which {@code committed} had happened all the same
     * @param longestOutageMillis from a kill to a well application
     */
    record Row(
            String id,
            boolean control,
            int faults,
            Map<String, Long> acknowledged,
            long lost,
            long doubled,
            long half,
            long unknown,
            long committed,
            long longestOutageMillis) {
        /** A control. */
        static Row control(String id, int faults, Map<String, Long> acknowledged, long lost) {
            return new Row(id, true, faults, acknowledged, lost, 0, 0, 0, 0, 0);
        }

        /** True when a control lost what it acknowledged and the comparison noticed. */
        boolean caught() {
            return control && lost > 0;
        }

        long acknowledgements() {
            return acknowledged.values().stream().mapToLong(Long::longValue).sum();
        }

        private String json(String tier, long seed, long caught, long controls) {
            var kinds = acknowledged.entrySet().stream()
                    .map(kind -> "\"" + kind.getKey() + "\":" + kind.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
            return "  {\"id\":\"" + id + "\",\"tier\":\"" + tier + "\",\"seed\":" + seed + ",\"faults\":" + faults
                    + ",\"acked\":" + acknowledgements() + ",\"ackedByKind\":" + kinds + ",\"lost\":" + lost
                    + ",\"dup\":"
                    + doubled + ",\"half\":" + half + ",\"unknown\":" + unknown + ",\"unknownCommitted\":" + committed
                    + ",\"outageMaxMillis\":" + longestOutageMillis + ",\"controls\":\""
                    + (control ? (caught() ? "caught" : "missed") : caught + " of " + controls + " caught") + "\"}";
        }
    }

    void add(Row row) {
        rows.add(row);
    }

    void write(Path file, String tier, long seed) throws IOException {
        long controls = rows.stream().filter(Row::control).count();
        long caught = rows.stream().filter(Row::caught).count();
        Files.writeString(
                file,
                rows.stream()
                        .map(row -> row.json(tier, seed, caught, controls))
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }
}
