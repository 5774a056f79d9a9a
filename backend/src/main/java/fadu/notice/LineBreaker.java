package fadu.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks Chinese text with embedded Latin words and numbers into lines by the usual rules (禁则): no line begins with a
 * closing mark, none ends with an opening one, a Latin word or a number stays whole unless it is longer than a line.
 */
final class LineBreaker {
    private static final String NOT_FIRST = "，。、；：？！）》」』】〕〉”’％…—·,.;:?!)]}%号";
    private static final String NOT_LAST = "（《「『【〔〈“‘([{";

    private final ToDoubleFunction<String> width;

    /** Measures with this function, in points. */
    LineBreaker(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /**
     * The lines of a paragraph.
     *
     * @param text without line ends
     * @param most the width of a line in points
     * @param indent how much narrower the first line is
     */
    List<String> lines(String text, double most, double indent) {
        var lines = new ArrayList<String>();
        var line = new ArrayList<String>();
        double room = most - indent;
        double used = 0;
        for (var piece : pieces(text, most)) {
            double wide = width.applyAsDouble(piece);
            if (used + wide > room && !line.isEmpty() && !piece.isBlank()) {
                var carried = carry(line, piece);
                lines.add(String.join("", line).stripTrailing());
                line = carried;
                room = most;
                used = line.stream().mapToDouble(width).sum();
            }
            if (!(line.isEmpty() && piece.isBlank())) {
                line.add(piece);
                used += wide;
            }
        }
        lines.add(String.join("", line).stripTrailing());
        return lines;
    }

    /** Takes from the end of a full line what must not be parted from the next piece; blanks at the end vanish. */
    private static ArrayList<String> carry(List<String> line, String next) {
        var carried = new ArrayList<String>();
        dropBlanks(line);
        boolean together = NOT_FIRST.contains(next);
        while (line.size() > 1 && (together || NOT_LAST.contains(line.getLast()))) {
            var last = line.removeLast();
            carried.addFirst(last);
            together = NOT_FIRST.contains(last);
            dropBlanks(line);
        }
        return carried;
    }

    private static void dropBlanks(List<String> line) {
        while (line.size() > 1 && line.getLast().isBlank()) {
            line.removeLast();
        }
    }

    /** Single characters, but Latin words and numbers whole; a word longer than a line falls into its characters. */
    private List<String> pieces(String text, double most) {
        var pieces = new ArrayList<String>();
        var word = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point < 0x250 && (Character.isLetterOrDigit(point) || "-/_@.".indexOf(point) >= 0)) {
                word.appendCodePoint(point);
            } else {
                flush(pieces, word, most);
                pieces.add(Character.toString(point));
            }
        });
        flush(pieces, word, most);
        return pieces;
    }

    private void flush(List<String> pieces, StringBuilder word, double most) {
        if (width.applyAsDouble(word.toString()) > most) {
            word.codePoints().forEach(point -> pieces.add(Character.toString(point)));
        } else if (!word.isEmpty()) {
            pieces.add(word.toString());
        }
        word.setLength(0);
    }
}
