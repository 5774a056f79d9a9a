package fadu.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an archive says it holds; everything in it is checked against this before and after a restore.
 *
 * @param takenAt the moment of the snapshot, UTC
 * @param migrations version and checksum of each migration, oldest first
 * @param tables for each table the count and checksum of its rows
 * @param counters the next number of each table that counts
 * @param keys name and fingerprint of each key that ciphertext in the database needs
 * @param entries path and SHA-256 of every other entry of the archive
 */
record Manifest(
        String takenAt,
        List<String> migrations,
        SortedMap<String, String> tables,
        SortedMap<String, Long> counters,
        SortedMap<String, String> keys,
        SortedMap<String, String> entries) {
    static final String NAME = "manifest.properties";
    private static final String FORMAT = "1";

    byte[] bytes() {
        var text = new TreeMap<String, String>();
        text.put("format", FORMAT);
        text.put("taken-at", takenAt);
        text.put("migrations", String.join(";", migrations));
        tables.forEach((name, sum) -> text.put("table." + name, sum));
        counters.forEach((name, next) -> text.put("counter." + name, next.toString()));
        keys.forEach((name, fingerprint) -> text.put("key." + name, fingerprint));
        entries.forEach((path, hash) -> text.put("entry." + path, hash));
        var lines = new StringBuilder();
        text.forEach(
                (name, value) -> lines.append(name).append('=').append(value).append('\n'));
        var out = new ByteArrayOutputStream();
        out.writeBytes(lines.toString().getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    static Manifest read(byte[] content) throws IOException {
        var text = new Properties();
        text.load(new ByteArrayInputStream(content));
        if (!FORMAT.equals(text.getProperty("format"))) {
            throw new Refusal("this archive has the format " + text.getProperty("format")
                    + ", which this version cannot read; use the version that made it");
        }
        var counters = new TreeMap<String, Long>();
        part(text, "counter.").forEach((name, next) -> counters.put(name, Long.valueOf(next)));
        return new Manifest(
                text.getProperty("taken-at", ""),
                List.of(text.getProperty("migrations", "").split(";")),
                part(text, "table."),
                counters,
                part(text, "key."),
                part(text, "entry."));
    }

    private static SortedMap<String, String> part(Properties text, String prefix) {
        var part = new TreeMap<String, String>();
        for (Map.Entry<Object, Object> each : text.entrySet()) {
            var name = (String) each.getKey();
            if (name.startsWith(prefix)) {
                part.put(name.substring(prefix.length()), (String) each.getValue());
            }
        }
        return part;
    }
}
