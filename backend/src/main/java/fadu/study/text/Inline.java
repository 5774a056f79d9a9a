package fadu.study.text;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A run of words.
 *
 * @param link an address with TLS or a path of this product; null for none
 */
@Serdeable
public record Inline(
        String text,
        boolean strong,
        boolean emphasis,
        @Nullable String link) {
    static Inline plain(String text) {
        return new Inline(text, false, false, null);
    }
}
