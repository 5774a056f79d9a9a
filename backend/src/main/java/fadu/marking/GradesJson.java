package fadu.marking;

import fadu.exams.grading.Graded;
import fadu.exams.grading.Reason;
import fadu.exams.grading.Revision;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** A revision's marks as they are kept. */
@Singleton
class GradesJson {
    private static final Argument<List<Grade>> GRADES = Argument.listOf(Grade.class);

    private final ObjectMapper json;

    GradesJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Revision revision) {
        try {
            return json.writeValueAsString(revision.grades().entrySet().stream()
                    .map(each -> Grade.of(each.getKey(), each.getValue()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Revision read(MarkRow row) {
        try {
            var grades = new TreeMap<Integer, Graded>();
            Objects.requireNonNull(json.readValue(row.grades(), GRADES))
                    .forEach(each -> grades.put(each.slot(), each.graded()));
            var reason = row.reason();
            return new Revision(
                    row.revision(), row.revision() - 1, row.revision() == 1 || reason == null ? "" : reason, grades);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Serdeable
    record Grade(int slot, BigDecimal mark, BigDecimal full, Reason reason, List<Part> parts) {
        static Grade of(int slot, Graded graded) {
            return new Grade(
                    slot,
                    graded.marks(),
                    graded.max(),
                    graded.reason(),
                    graded.parts().stream()
                            .map(part -> new Part(part.id(), part.marks(), part.max(), part.reason()))
                            .toList());
        }

        Graded graded() {
            return new Graded(
                    mark,
                    full,
                    reason,
                    parts.stream()
                            .map(part -> new Graded.PartGrade(part.id(), part.mark(), part.full(), part.reason()))
                            .toList());
        }
    }

    @Serdeable
    record Part(String id, BigDecimal mark, BigDecimal full, Reason reason) {}
}
