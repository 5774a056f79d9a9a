package fadu.law;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * What reading a file found.
 *
 * @param line the line of the file, from 1; 0 for the file as a whole
 * @param fatal true when the file cannot be taken because of it
 */
@Serdeable
public record Finding(int line, LawProblem code, Map<String, String> facts, boolean fatal) {
    static Finding fatal(int line, LawProblem code, String... facts) {
        return new Finding(line, code, map(line, facts), true);
    }

    static Finding note(int line, LawProblem code, String... facts) {
        return new Finding(line, code, map(line, facts), false);
    }

    private static Map<String, String> map(int line, String... facts) {
        var map = new java.util.TreeMap<String, String>();
        map.put("line", String.valueOf(line));
        for (int i = 0; i + 1 < facts.length; i += 2) {
            map.put(facts[i], facts[i + 1]);
        }
        return map;
    }
}
