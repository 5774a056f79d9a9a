package fadu.notice;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/**
 * Noto Serif CJK SC, as Debian's {@code fonts-noto-cjk} installs it, in the folder that {@code fadu.font} names or in the
 * usual font folders. Looked for again at each letter until it is there, so that installing it needs no restart.
 */
@Singleton
class LetterFont {
    private static final String REGULAR = "NotoSerifCJK-Regular.ttc";
    private static final String BOLD = "NotoSerifCJK-Bold.ttc";
    /** The place of the simplified Chinese face in the collection. */
    private static final String SIMPLIFIED = ",2";

    private final List<Path> folders;
    private @Nullable Faces found;

    LetterFont(@Value("${fadu.font:}") String folder) {
        folders = folder.isBlank()
                ? List.of(
                        Path.of("/usr/share/fonts/opentype/noto"),
                        Path.of("/usr/share/fonts/opentype/noto-cjk"),
                        Path.of("/usr/share/fonts/noto-cjk"),
                        Path.of("/usr/share/fonts/google-noto-cjk"),
                        Path.of("/usr/share/fonts/google-noto-serif-cjk-fonts"),
                        Path.of("/usr/local/share/fonts"))
                : List.of(Path.of(folder));
    }

    /** Both faces; empty when no folder holds them. */
    synchronized Optional<Faces> find() {
        if (found == null) {
            found = folders.stream()
                    .filter(folder ->
                            Files.isReadable(folder.resolve(REGULAR)) && Files.isReadable(folder.resolve(BOLD)))
                    .findFirst()
                    .map(folder -> new Faces(load(folder.resolve(REGULAR)), load(folder.resolve(BOLD))))
                    .orElse(null);
        }
        return Optional.ofNullable(found);
    }

    private static BaseFont load(Path file) {
        try {
            return BaseFont.createFont(file + SIMPLIFIED, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The upright face and the bold one of titles. */
    record Faces(BaseFont regular, BaseFont bold) {}
}
