package fadu.exams.item;

import java.util.List;

/**
 * 填空题: the stem holds its blanks as {@code {{1}}}, {@code {{2}}} …, each once and in order.
 *
 * @param blanks the accepted answers of each blank, the first being the one that is shown
 */
public record FillIn(String stem, List<List<String>> blanks) implements SimpleQuestion {
    /** Copies the answers. */
    public FillIn {
        blanks = blanks.stream().map(List::copyOf).toList();
    }

    /** How the stem writes a blank. */
    public static String mark(int number) {
        return "{{" + number + "}}";
    }

    @Override
    public ItemKind kind() {
        return ItemKind.FILL;
    }
}
