package fadu.notice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter's words, kept as they were when it was written; the printed sheet is a pure function of them.
 *
 * @param addressee the person's name
 * @param dated the day under the signature
 */
@Serdeable
public record LetterText(
        String number,
        String title,
        String addressee,
        List<String> paragraphs,
        @Nullable String basis,
        @Nullable String appeal,
        String issuer,
        LocalDate dated) {}
