package fadu.exams.format;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.Samples;
import fadu.exams.item.Item;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

/** What we write we read back equal, whatever the texts hold. */
class RoundTripTest {
    private static final Defaults DEFAULTS = new Defaults("imp", "其他", 3);

    @Test
    void gift() {
        for (long seed = 0; seed < 20; seed++) {
            var items = items(seed);
            for (var item : items) {
                var gift = GiftWriter.write(List.of(item));
                expectEqual(GiftReader.read(gift, DEFAULTS), List.of(item), gift);
            }
            expectEqual(GiftReader.read(GiftWriter.write(items), DEFAULTS), items, "seed " + seed);
        }
    }

    @Test
    void xlsx() throws IOException {
        for (long seed = 0; seed < 5; seed++) {
            var items = items(seed);
            var out = new ByteArrayOutputStream();
            XlsxItems.write(items, out);
            expectEqual(XlsxItems.read(new ByteArrayInputStream(out.toByteArray()), DEFAULTS), items, "seed " + seed);
        }
    }

    @Test
    void csv_in_every_encoding() throws IOException {
        for (long seed = 0; seed < 5; seed++) {
            var items = items(seed);
            var out = new ByteArrayOutputStream();
            CsvItems.write(items, out);
            expectEqual(read(out.toByteArray()), items, "seed " + seed);
            var text = out.toString(StandardCharsets.UTF_8);
            expectEqual(read(text.substring(1).getBytes(StandardCharsets.UTF_8)), items, "without a mark");
            expectEqual(read(text.substring(1).getBytes(Charset.forName("GB18030"))), items, "GB18030");
            expectEqual(read(text.getBytes(StandardCharsets.UTF_16LE)), items, "UTF-16LE");
            expectEqual(read(text.getBytes(StandardCharsets.UTF_16BE)), items, "UTF-16BE");
        }
    }

    @Test
    void no_cell_that_we_write_begins_like_a_formula() throws IOException {
        var out = new ByteArrayOutputStream();
        CsvItems.write(items(3), out);
        var format = CSVFormat.DEFAULT;
        try (var parser = format.parse(
                new StringReader(out.toString(StandardCharsets.UTF_8).substring(1)))) {
            for (var record : parser) {
                for (var cell : record) {
                    assertThat(cell).doesNotMatch("(?s)[=+\\-@＝＋－＠\t\r].*");
                }
            }
        }
    }

    private static ImportReport read(byte[] bytes) throws IOException {
        return CsvItems.read(new ByteArrayInputStream(bytes), DEFAULTS);
    }

    private static List<Item> items(long seed) {
        var samples = new Samples(seed);
        var items = new ArrayList<Item>();
        for (int i = 0; i < 60; i++) {
            items.add(samples.item("item-" + i));
        }
        return items;
    }

    private static void expectEqual(ImportReport report, List<Item> items, String what) {
        assertThat(report.items()).as(what + "\n" + report).isEqualTo(items);
        assertThat(report.changed()).as(what + "\n" + report).isZero();
        assertThat(report.refused()).as(what + "\n" + report).isZero();
    }
}
