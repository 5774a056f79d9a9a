package fadu.law;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a statute, from the header of its text.
 *
 * @param on the day; null where the line names none
 * @param words what happened, as written
 */
@Serdeable
public record HistoryLine(@Nullable LocalDate on, String words) {
    /** True for a line that says only from when it holds, so that it is no change of the text. */
    boolean onlyForce() {
        return words.strip().equals("施行") || words.strip().equals("起施行");
    }
}
