package fadu.exams.content;

import fadu.exams.Words;
import fadu.exams.item.Flaw;
import fadu.exams.item.FlawCode;
import fadu.exams.item.Item;
import fadu.exams.item.ItemCheck;
import fadu.exams.item.ItemJson;
import fadu.exams.item.JsonFields;
import fadu.exams.item.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads shipped banks: {@code bank.json} with id, title, version, licence and number of items, and beside it a folder
 * {@code items} with one file an item, named by its code.
 */
public final class Banks {
    /** The bank that ships: 行政执法通用法律知识. */
    public static final String ADMINISTRATIVE_LAW = "administrative-law";

    private static final String HEAD = "bank.json";

    private Banks() {}

    /** A bank from this library's own resources; {@link IllegalStateException} naming file and flaw where it cannot be read. */
    public static Bank shipped(String id) {
        if (!ItemCheck.isId(id)) {
            throw new IllegalArgumentException("not the id of a bank: " + id);
        }
        var head = Banks.class.getResource("/content/" + id + "/" + HEAD);
        if (head == null) {
            throw new IllegalStateException("no such bank ships: " + id);
        }
        try {
            return shipped(head.toURI());
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the bank " + id + " cannot be read", e);
        }
    }

    private static Bank shipped(URI head) throws IOException {
        if (!head.getScheme().equals("jar")) {
            return faultless(read(folder(Path.of(head))));
        }
        var inside = head.toString();
        var jar = Path.of(URI.create(inside.substring("jar:".length(), inside.indexOf("!/"))));
        try (var files = FileSystems.newFileSystem(jar)) {
            return faultless(read(folder(files.getPath(inside.substring(inside.indexOf("!/") + 1)))));
        }
    }

    private static Path folder(Path head) {
        var folder = head.getParent();
        if (folder == null) {
            throw new IllegalStateException("a file without a folder: " + head);
        }
        return folder;
    }

    private static Bank faultless(BankReading reading) {
        if (!reading.flaws().isEmpty()) {
            throw new IllegalStateException("the bank has flaws: " + reading.flaws());
        }
        return reading.bank();
    }

    /** A bank from a folder with bank.json and items/. */
    public static BankReading read(Path folder) {
        var flaws = new TreeMap<String, List<Flaw>>();
        var head = read(folder.resolve(HEAD), HEAD, JSON_HEAD, flaws);
        var items = new ArrayList<Item>();
        for (var file : files(folder.resolve("items"))) {
            var name = String.valueOf(file.getFileName());
            var item = read(file, name, ItemJson::read, flaws);
            if (item != null && name.equals(item.id() + ".json")) {
                items.add(item);
            } else if (item != null) {
                flaws.put(name, List.of(Flaw.of(FlawCode.ID_WRONG, "id")));
            }
        }
        items.sort(Comparator.comparing(Item::id));
        if (head == null) {
            return new BankReading(new Bank("", new Words("", ""), 0, "", items), flaws);
        }
        if (head.count() != items.size() && flaws.isEmpty()) {
            flaws.put(
                    HEAD,
                    List.of(Flaw.of(
                            FlawCode.CONTRADICTION, "items", "应为 " + items.size(), "it should be " + items.size())));
        }
        return new BankReading(new Bank(head.id(), head.title(), head.version(), head.licence(), items), flaws);
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> @Nullable T read(Path file, String name, Reader<T> reader, Map<String, List<Flaw>> flaws) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (reader.read(text)) {
            case Reading.Read<T>(var value) -> value;
            case Reading.Refused<T>(var found) -> {
                flaws.put(name, found);
                yield null;
            }
        };
    }

    private interface Reader<T> {
        Reading<T> read(String json);
    }

    private record Head(String id, Words title, int version, String licence, int count) {}

    private static final Reader<Head> JSON_HEAD = json -> JsonFields.read(
            json,
            fields -> new Head(
                    fields.text("id"),
                    fields.object("title", title -> new Words(title.text("zh"), title.text("en")))
                            .orElse(new Words("", "")),
                    fields.integer("version"),
                    fields.text("licence"),
                    fields.integer("items")));
}
