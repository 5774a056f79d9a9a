package fadu.notice;

import fadu.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Prints sheets of other features in the form of letters: the same words give the same bytes. */
@Singleton
public class PrintingSheets {
    private final LetterPrinter printer;
    private final LetterFont font;

    PrintingSheets(LetterPrinter printer, LetterFont font) {
        this.printer = printer;
        this.font = font;
    }

    /** The PDF; refused while the font is not installed. */
    public Outcome<byte[]> pdf(LetterText text, Instant madeAt) {
        return font.find()
                .map(faces -> Outcome.done(
                        printer.print(text, text.toString().getBytes(StandardCharsets.UTF_8), madeAt, faces)))
                .orElseGet(() -> Outcome.refused(NoticeProblem.FONT_MISSING));
    }
}
