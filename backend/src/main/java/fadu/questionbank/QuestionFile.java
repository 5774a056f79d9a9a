package fadu.questionbank;

import fadu.directory.importing.file.RawCell;
import fadu.directory.importing.file.RawSheet;
import fadu.directory.importing.file.SheetReading;
import fadu.exams.format.AikenReader;
import fadu.exams.format.CsvItems;
import fadu.exams.format.Defaults;
import fadu.exams.format.GiftReader;
import fadu.exams.format.ImportReport;
import fadu.exams.format.TextDecoding;
import fadu.exams.format.Verdict;
import fadu.exams.item.Flaw;
import fadu.exams.item.Item;
import fadu.exams.item.ItemJson;
import fadu.exams.item.Reading;
import fadu.platform.problem.Outcome;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of questions by what it is: workbooks go through the guarded process that reads every workbook here and then, as
 * rows of text, to the exams library; the library reads GIFT, Aiken, csv and our JSON itself.
 */
@Singleton
class QuestionFile {
    private static final Pattern AIKEN = Pattern.compile("(?m)^\\s*ANSWER\\s*[:：]\\s*[A-Z]\\s*$");
    private static final Pattern JSON = Pattern.compile("\\A\\s*[\\[{]\\s*[\"{\\]}]");
    private static final int MOST_COLUMNS = 60;

    private final ObjectMapper mapper;

    QuestionFile(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * What a file holds.
     *
     * @param format {@code GIFT}, {@code AIKEN}, {@code XLSX}, {@code CSV} or {@code JSON}
     * @param marks lines with a cell that cannot be taken, and why
     */
    record Read(String format, ImportReport report, Map<Integer, QuestionbankProblem> marks) {}

    /** The questions of the file, each taken or refused. */
    Outcome<Read> read(String fileName, byte[] bytes, Defaults defaults) {
        if (binary(bytes)) {
            return SheetReading.read(bytes).then(sheets -> workbook(sheets, defaults));
        }
        var text = TextDecoding.decode(bytes).orElse(null);
        if (text == null || text.isBlank() || text.indexOf('\0') >= 0) {
            return Outcome.refused(QuestionbankProblem.BANK_FORMAT_UNKNOWN);
        }
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")
                || (!name.endsWith(".csv") && JSON.matcher(text).find())) {
            return json(text);
        }
        if (name.endsWith(".csv")) {
            return csv("CSV", bytes, defaults, Map.of());
        }
        if (name.endsWith(".gift") || text.contains("{")) {
            return Outcome.done(new Read("GIFT", GiftReader.read(text, defaults), Map.of()));
        }
        return AIKEN.matcher(text).find()
                ? Outcome.done(new Read("AIKEN", AikenReader.read(text, defaults), Map.of()))
                : Outcome.refused(QuestionbankProblem.BANK_FORMAT_UNKNOWN);
    }

    private static boolean binary(byte[] bytes) {
        return bytes.length > 3
                && ((bytes[0] == 'P' && bytes[1] == 'K')
                        || (bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF)
                        || (bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D')
                        || (bytes[0] == (byte) 0x89 && bytes[1] == 'P'));
    }

    private static Outcome<Read> workbook(List<RawSheet> sheets, Defaults defaults) {
        var sheet = sheets.stream()
                .filter(each -> !each.rows().isEmpty())
                .findFirst()
                .orElse(null);
        if (sheet == null) {
            return Outcome.refused(QuestionbankProblem.BANK_FORMAT_UNKNOWN);
        }
        var marks = new HashMap<Integer, QuestionbankProblem>();
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            int line = 1;
            for (var row : sheet.rows()) {
                while (line++ < row.line()) {
                    printer.printRecord("");
                }
                row.cells().values().forEach(cell -> mark(row.line(), cell, marks));
                printer.printRecord(cells(row.cells()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv("XLSX", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), defaults, marks);
    }

    private static void mark(int line, RawCell cell, Map<Integer, QuestionbankProblem> marks) {
        if (cell.kind() == RawCell.Kind.FORMULA || cell.kind() == RawCell.Kind.ERROR) {
            marks.put(line, QuestionbankProblem.ROW_CELL_ACTIVE);
        } else if (cell.text().length() > RawCell.LONGEST) {
            marks.put(line, QuestionbankProblem.ROW_CELL_TOO_LONG);
        }
    }

    private static List<String> cells(java.util.NavigableMap<Integer, RawCell> cells) {
        var values = new ArrayList<String>();
        for (int column = 0; column <= Math.min(MOST_COLUMNS, cells.lastKey()); column++) {
            var cell = cells.get(column);
            values.add(cell == null ? "" : cell.text());
        }
        return values;
    }

    private static Outcome<Read> csv(
            String format, byte[] bytes, Defaults defaults, Map<Integer, QuestionbankProblem> marks) {
        try {
            return Outcome.done(
                    new Read(format, CsvItems.read(new ByteArrayInputStream(bytes), defaults), Map.copyOf(marks)));
        } catch (IOException | java.io.UncheckedIOException | IllegalStateException e) {
            return Outcome.refused(QuestionbankProblem.BANK_FORMAT_UNKNOWN);
        }
    }

    /** One item, a list of items, or an object with a list of them. */
    private Outcome<Read> json(String text) {
        try {
            var whole = mapper.readValue(text, Argument.of(Object.class));
            var listed = whole instanceof Map<?, ?> map && map.get("items") instanceof List<?> inner ? inner : whole;
            var entries = new ArrayList<ImportReport.Entry>();
            int number = 1;
            for (var each : listed instanceof List<?> list ? list : List.of(listed == null ? "" : listed)) {
                entries.add(entry(number++, each));
            }
            return entries.isEmpty()
                    ? Outcome.refused(QuestionbankProblem.BANK_JSON_UNREADABLE)
                    : Outcome.done(new Read("JSON", new ImportReport(entries), Map.of()));
        } catch (IOException | RuntimeException e) {
            return Outcome.refused(QuestionbankProblem.BANK_JSON_UNREADABLE);
        }
    }

    private ImportReport.Entry entry(int number, @Nullable Object each) throws IOException {
        var name = each instanceof Map<?, ?> map ? String.valueOf(map.get("id")) : String.valueOf(number);
        Verdict verdict = switch (ItemJson.read(each == null ? "null" : mapper.writeValueAsString(each))) {
            case Reading.Read<Item>(var item) -> new Verdict.Accepted(item);
            case Reading.Refused<Item>(var flaws) ->
                new Verdict.Refused(flaws.stream().map(QuestionFile::words).toList());
        };
        return new ImportReport.Entry(number, name, verdict);
    }

    private static fadu.exams.Words words(Flaw flaw) {
        var words = flaw.words();
        return flaw.where().isEmpty()
                ? words
                : new fadu.exams.Words(flaw.where() + "：" + words.zh(), flaw.where() + ": " + words.en());
    }
}
