package fadu.credit;

import fadu.directory.PersonRef;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * What a person's ledger of one law year said at the end of a day, every entry with its reason.
 *
 * @param asOf the day whose end it shows, in Asia/Shanghai
 * @param lines in the order in which they were earned; reversed entries and their reversals both stand
 */
@Serdeable
public record Statement(PersonRef person, int year, LocalDate asOf, List<EntryView> lines, Totals totals) {
    /** Puts the totals under the lines. */
    static Statement of(PersonRef person, int year, LocalDate asOf, List<EntryRow> rows, int halfDays) {
        var lines = rows.stream().map(EntryView::of).toList();
        return new Statement(person, year, asOf, lines, Totals.of(lines, halfDays));
    }

    /**
     * Sums of the lines.
     *
     * @param halfDays half-days covered, each once, which is no sum of the lines
     */
    @Serdeable
    public record Totals(int hundredths, int seconds, int halfDays, List<Subject> subjects) {
        static Totals of(List<EntryView> lines, int halfDays) {
            var subjects = new TreeMap<String, Subject>();
            for (var line : lines) {
                var own = new Subject(line.subjectKind(), line.subjectZh(), line.hundredths(), line.seconds());
                subjects.merge(line.subjectKind(), own, Subject::plus);
            }
            return new Totals(
                    lines.stream().mapToInt(EntryView::hundredths).sum(),
                    lines.stream().mapToInt(EntryView::seconds).sum(),
                    halfDays,
                    List.copyOf(subjects.values()));
        }
    }

    /** The sum of one subject kind. */
    @Serdeable
    public record Subject(String subjectKind, String subjectZh, int hundredths, int seconds) {
        Subject plus(Subject other) {
            return new Subject(subjectKind, subjectZh, hundredths + other.hundredths, seconds + other.seconds);
        }
    }
}
