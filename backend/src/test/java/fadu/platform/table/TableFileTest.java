package fadu.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\0=1", "＝1", "＋1", "－1", "＠1", "  =1", "\"=1\"", "'=1",
                " \" +1", "\n=1"
            })
    void writesNoTextThatASpreadsheetWouldRun(String active) throws IOException {
        assertThat(TableFile.harmless(active)).startsWith("'");
        var csv = new String(TableFile.bytes(table(active), TableFormat.CSV), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF");
        try (var parsed = CSVParser.parse(csv, CSVFormat.EXCEL)) {
            assertThat(parsed.getRecords().get(1).get(1)).startsWith("'");
        }
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(TableFile.bytes(table(active), TableFormat.XLSX)))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(1).asString()).startsWith("'");
        }
    }

    @Test
    void leavesHonestTextAndNumbersAsTheyAre() throws IOException {
        assertThat(TableFile.harmless("行政处罚法 2021-1")).isEqualTo("行政处罚法 2021-1");
        var row = Arrays.<@Nullable Object>asList(
                "甲,\"乙\"",
                new BigDecimal("-3.50"),
                7L,
                LocalDate.of(2026, 3, 5),
                Instant.parse("2026-03-05T01:00:00Z"),
                null);
        var table = new Table(
                "t", List.of("a", "b", "c", "d", "e", "f"), List.of(row).iterator());
        assertThat(new String(TableFile.bytes(table, TableFormat.CSV), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFa,b,c,d,e,f\r\n\"甲,\"\"乙\"\"\",-3.50,7,2026-03-05,2026-03-05 09:00:00,\r\n");
        var again = new Table(
                "t", List.of("a", "b", "c", "d", "e", "f"), List.of(row).iterator());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(TableFile.bytes(again, TableFormat.XLSX)))) {
            assertThat(book.getFirstSheet().read().get(1).getCell(1).asNumber()).isEqualByComparingTo("-3.5");
        }
    }

    private static Table table(String cell) {
        return new Table(
                "t",
                List.of("a", "b"),
                List.of(Arrays.<@Nullable Object>asList("x", cell)).iterator());
    }
}
