package fadu.exams.format;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.exams.Shared;
import fadu.exams.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files of another system, as they lie beside the checkout; prints what became of each question. */
class QuestionFormatsTest {
    private static final Defaults DEFAULTS = new Defaults("imp", "其他", 3);

    @Test
    void gift() throws IOException {
        var report = GiftReader.read(text("questions.gift.txt"), DEFAULTS);
        print("questions.gift.txt", report);
        assertThat(verdicts(report))
                .containsExactly(
                        "REFUSED",
                        "REFUSED",
                        "CHANGED",
                        "CHANGED",
                        "REFUSED",
                        "CHANGED",
                        "CHANGED",
                        "ACCEPTED",
                        "ACCEPTED");
        expectWordsAndLines(report);
    }

    @Test
    void aiken() throws IOException {
        var report = AikenReader.read(text("questions.aiken.txt"), DEFAULTS);
        print("questions.aiken.txt", report);
        assertThat(verdicts(report)).containsExactly("ACCEPTED", "ACCEPTED");
    }

    @Test
    void aiken_with_errors() throws IOException {
        var report = AikenReader.read(text("aiken_errors.txt"), DEFAULTS);
        print("aiken_errors.txt", report);
        assertThat(verdicts(report)).containsExactly("REFUSED", "REFUSED", "ACCEPTED", "REFUSED", "CHANGED");
        assertThat(report.entries()).extracting(ImportReport.Entry::line).containsExactly(1, 5, 9, 14, 18);
        expectWordsAndLines(report);
    }

    private static void expectWordsAndLines(ImportReport report) {
        report.entries().forEach(entry -> {
            assertThat(entry.line()).isPositive();
            if (!(entry.verdict() instanceof Verdict.Accepted)) {
                assertThat(words(entry.verdict())).matches("(?s).*\\p{IsHan}.*");
            }
        });
    }

    private static String text(String name) throws IOException {
        return Files.readString(Shared.folder("question-formats").resolve(name));
    }

    private static List<String> verdicts(ImportReport report) {
        return report.entries().stream()
                .map(entry -> switch (entry.verdict()) {
                    case Verdict.Accepted accepted -> "ACCEPTED";
                    case Verdict.Changed changed -> "CHANGED";
                    case Verdict.Refused refused -> "REFUSED";
                })
                .toList();
    }

    private static void print(String file, ImportReport report) {
        System.out.printf(
                "%n%s: %d accepted, %d changed, %d refused%n",
                file, report.accepted(), report.changed(), report.refused());
        var verdicts = verdicts(report);
        for (int i = 0; i < verdicts.size(); i++) {
            var entry = report.entries().get(i);
            System.out.printf(
                    "| %4d | %-8s | %s | %s |%n", entry.line(), verdicts.get(i), entry.name(), words(entry.verdict()));
        }
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted accepted -> "";
            case Verdict.Changed(var item, var changes) ->
                changes.stream().map(Words::zh).collect(Collectors.joining("；"));
            case Verdict.Refused(var why) -> why.stream().map(Words::zh).collect(Collectors.joining("；"));
        };
    }
}
