package fadu.study.text;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of a lesson's text. It holds words, never markup, so that a page can set them without trusting them.
 *
 * @param level of a heading, 2 to 4; null otherwise
 * @param words the words of a heading or paragraph; the description of an image
 * @param items the items of a list, each of blocks
 * @param blocks what a quotation holds
 * @param rows the rows of a table, its head first; each cell is a run of words
 * @param image the name of an image among the lesson's pictures
 */
@Serdeable
public record Block(
        Kind kind,
        @Nullable Integer level,
        List<Inline> words,
        List<List<Block>> items,
        List<Block> blocks,
        List<List<List<Inline>>> rows,
        @Nullable String image) {
    /** What a block is. */
    public enum Kind {
        /** A heading within the lesson. */
        HEADING,
        /** A paragraph. */
        PARAGRAPH,
        /** A list with dots. */
        LIST,
        /** A list with numbers. */
        NUMBERED,
        /** A quotation or a case told aside. */
        QUOTE,
        /** A table with a head. */
        TABLE,
        /** A picture. */
        IMAGE,
        /** A line across. */
        RULE
    }

    static Block heading(int level, List<Inline> words) {
        return new Block(Kind.HEADING, level, words, List.of(), List.of(), List.of(), null);
    }

    static Block paragraph(List<Inline> words) {
        return new Block(Kind.PARAGRAPH, null, words, List.of(), List.of(), List.of(), null);
    }

    static Block list(boolean numbered, List<List<Block>> items) {
        return new Block(numbered ? Kind.NUMBERED : Kind.LIST, null, List.of(), items, List.of(), List.of(), null);
    }

    static Block quote(List<Block> blocks) {
        return new Block(Kind.QUOTE, null, List.of(), List.of(), blocks, List.of(), null);
    }

    static Block table(List<List<List<Inline>>> rows) {
        return new Block(Kind.TABLE, null, List.of(), List.of(), List.of(), rows, null);
    }

    static Block image(String name, String description) {
        return new Block(Kind.IMAGE, null, List.of(Inline.plain(description)), List.of(), List.of(), List.of(), name);
    }

    static Block rule() {
        return new Block(Kind.RULE, null, List.of(), List.of(), List.of(), List.of(), null);
    }
}
