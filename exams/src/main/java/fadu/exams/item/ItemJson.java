package fadu.exams.item;

/** An item as JSON: the files of shipped banks and the text that the bank stores. Unknown fields are refused. */
public final class ItemJson {
    private ItemJson() {}

    /** The item of the JSON, checked by {@link ItemCheck}, or all that is wrong with it. */
    public static Reading<Item> read(String json) {
        throw new UnsupportedOperationException();
    }

    /** Canonical JSON: no blanks, fields in fixed order, empty lists left out. */
    public static String write(Item item) {
        throw new UnsupportedOperationException();
    }

    /** SHA-256 of the canonical JSON, 64 lower-case hexadecimal digits. */
    public static String hash(Item item) {
        throw new UnsupportedOperationException();
    }
}
