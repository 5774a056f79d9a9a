package fadu.directory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Rosters as offices send them: a title, heads on two rows, merged units, notes below. */
final class Rosters {
    private Rosters() {}

    /** A good row: name, unit, identity number, phone. */
    record Line(String name, String unit, String idNumber, String phone) {}

    /** Good rows, half in each of two units, everybody with a number of their own. */
    static List<Line> lines(int count, String... units) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < count; i++) {
            lines.add(new Line(
                    "测" + (char) ('一' + i % 500) + (char) ('丁' + i / 500),
                    units[i * units.length / count],
                    Numbers.idNumber(i % 900),
                    "138%08d".formatted(i)));
        }
        return lines;
    }

    /** The workbook; rows begin on line 4. */
    static byte[] xlsx(List<Line> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("花名册");
            sheet.value(0, 0, "某某县行政执法人员花名册（2026年）");
            sheet.range(0, 0, 0, 8).merge();
            var upper = List.of("序号", "姓 名", "所属单位", "公民身份号码", "联系电话", "人员情况", "", "", "备注");
            var lower = List.of("", "", "", "", "", "是否在编", "在册", "在岗起", "");
            for (int column = 0; column < upper.size(); column++) {
                sheet.value(1, column, upper.get(column));
                sheet.value(2, column, lower.get(column));
                if (lower.get(column).isEmpty()) {
                    sheet.range(1, column, 2, column).merge();
                }
            }
            sheet.range(1, 5, 1, 7).merge();
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                sheet.value(i + 3, 0, i + 1);
                sheet.value(i + 3, 1, line.name());
                boolean first = i == 0 || !lines.get(i - 1).unit().equals(line.unit());
                if (first) {
                    sheet.value(i + 3, 2, line.unit());
                    int last = i;
                    while (last + 1 < lines.size() && lines.get(last + 1).unit().equals(line.unit())) {
                        last++;
                    }
                    if (last > i) {
                        sheet.range(i + 3, 2, last + 3, 2).merge();
                    }
                }
                sheet.value(i + 3, 3, line.idNumber());
                sheet.value(i + 3, 4, line.phone());
                sheet.value(i + 3, 5, "是");
                sheet.value(i + 3, 6, "√");
                sheet.value(i + 3, 7, java.time.LocalDate.of(2021, 5, 1));
                sheet.style(i + 3, 7).format("yyyy-mm-dd").set();
            }
            sheet.value(lines.size() + 4, 0, "填表人：张三    审核人：李四");
            sheet.range(lines.size() + 4, 0, lines.size() + 4, 8).merge();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
