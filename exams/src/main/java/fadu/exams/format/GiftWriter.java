package fadu.exams.format;

import fadu.exams.item.Item;
import java.util.List;

/** Writes GIFT that {@link GiftReader} reads back to equal items and that other systems can read too. */
public final class GiftWriter {
    private GiftWriter() {}

    /** The items as one text. */
    public static String write(List<Item> items) {
        throw new UnsupportedOperationException();
    }
}
