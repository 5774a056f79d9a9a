package fadu.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code fault-report.json} of the exams: one object for the run and one for each control. */
final class ExamReport {
    private final Map<String, Object> run = new LinkedHashMap<>();
    private final List<Map<String, Object>> controls = new ArrayList<>();

    /** One figure or word of the run. */
    void put(String name, Object value) {
        run.put(name, value);
    }

    /**
     * A control.
     *
     * @param kind {@code real} when the weakened thing ran, {@code recorded} when a clean record was changed as it would have been
     * @param found what the checker found
     */
    void control(String name, String kind, boolean caught, Object found) {
        var control = new LinkedHashMap<String, Object>();
        control.put("id", "control: " + name);
        control.put("kind", kind);
        control.put("controls", caught ? "caught" : "missed");
        control.put("found", String.valueOf(found));
        controls.add(control);
    }

    String line() {
        return json(run);
    }

    void write(Path file) throws IOException {
        long caught = controls.stream()
                .filter(control -> "caught".equals(control.get("controls")))
                .count();
        run.put("controls", caught + " of " + controls.size() + " caught");
        var all = new ArrayList<Map<String, Object>>();
        all.add(run);
        all.addAll(controls);
        Files.writeString(
                file, all.stream().map(ExamReport::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
    }

    private static String json(Map<String, Object> object) {
        return object.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\":"
                        + (each.getValue() instanceof Number || each.getValue() instanceof Boolean
                                ? each.getValue()
                                : "\""
                                        + String.valueOf(each.getValue())
                                                .replace("\\", "\\\\")
                                                .replace("\"", "'") + "\""))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
