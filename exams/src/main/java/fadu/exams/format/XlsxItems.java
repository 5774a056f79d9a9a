package fadu.exams.format;

import fadu.exams.item.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Items as a workbook. */
public final class XlsxItems {
    private XlsxItems() {}

    /** Every row of the file, taken or refused. */
    public static ImportReport read(InputStream file, Defaults defaults) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Writes a file that {@link #read} reads back to equal items; the stream stays open. */
    public static void write(List<Item> items, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
