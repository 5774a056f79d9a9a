package fadu.clearance;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts as one text that can be signed: a first line with the form's version, then for each fact its name, the length of its
 * value in UTF-8 bytes, and the value. The lengths make it unambiguous whatever a value holds.
 */
public final class Canonical {
    private static final String FORM = "fadu-facts 1\n";

    private final Map<String, String> facts = new LinkedHashMap<>();

    /** Adds a fact; a name is given once and holds no space. */
    public Canonical add(String name, @Nullable Object value) {
        if (name.indexOf(' ') >= 0 || facts.put(name, value == null ? "" : value.toString()) != null) {
            throw new IllegalArgumentException("a fact's name must be new and without spaces: " + name);
        }
        return this;
    }

    /** The text, facts in the order they were added. */
    public String text() {
        var text = new StringBuilder(FORM);
        facts.forEach((name, value) -> text.append(name)
                .append(' ')
                .append(value.getBytes(StandardCharsets.UTF_8).length)
                .append(' ')
                .append(value)
                .append('\n'));
        return text.toString();
    }

    /** Reads a text back into its facts. */
    public static Map<String, String> parse(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var form = FORM.getBytes(StandardCharsets.UTF_8);
        if (!text.startsWith(FORM)) {
            throw new IllegalArgumentException("not a text of facts in a form known here");
        }
        var found = new LinkedHashMap<String, String>();
        int at = form.length;
        while (at < bytes.length) {
            int name = indexOf(bytes, at);
            int size = indexOf(bytes, name + 1);
            int length = Integer.parseInt(new String(bytes, name + 1, size - name - 1, StandardCharsets.UTF_8));
            found.put(
                    new String(bytes, at, name - at, StandardCharsets.UTF_8),
                    new String(bytes, size + 1, length, StandardCharsets.UTF_8));
            at = size + 1 + length + 1;
        }
        return found;
    }

    /** What differs between two texts, in the order of the later one. */
    public static List<Change> changes(String before, String after) {
        var old = parse(before);
        var now = parse(after);
        var changes = new ArrayList<Change>();
        now.forEach((name, value) -> {
            var was = old.get(name);
            if (!value.equals(was)) {
                changes.add(new Change(name, was, value));
            }
        });
        old.forEach((name, value) -> {
            if (!now.containsKey(name)) {
                changes.add(new Change(name, value, null));
            }
        });
        return changes;
    }

    /** SHA-256 of a text in UTF-8, in hex. */
    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int indexOf(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == ' ') {
                return i;
            }
        }
        throw new IllegalArgumentException("the text of facts breaks off");
    }

    /**
     * A fact that changed between two signatures.
     *
     * @param before null where the fact is new
     * @param after null where the fact is gone
     */
    @Serdeable
    public record Change(
            String name, @Nullable String before, @Nullable String after) {}
}
