package fadu.study.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words of one block: {@code **strong**}, {@code *emphasis*} and links; everything else is itself. */
final class InlineReader {
    private static final Pattern MARK = Pattern.compile(
            "\\\\([\\\\*_\\[\\]()#>|!-])|\\*\\*(.{1,500}?)\\*\\*|\\*([^*\\s][^*]{0,300}?)\\*|\\[([^\\[\\]]{1,200})]\\(([^()\\s]{1,500})\\)");
    private static final Pattern SAFE_LINK = Pattern.compile(
            "https://[A-Za-z0-9.-]{1,200}(:\\d{1,5})?(/[^\\s\"'<>\\\\]*)?" + "|/(?!/)[A-Za-z0-9/_.?=&%#-]{0,300}");

    private InlineReader() {}

    static List<Inline> read(String text) {
        var found = new ArrayList<Inline>();
        var match = MARK.matcher(text);
        var plain = new StringBuilder();
        int at = 0;
        while (match.find()) {
            plain.append(text, at, match.start());
            at = match.end();
            if (match.group(1) != null) {
                plain.append(match.group(1));
                continue;
            }
            flush(plain, found);
            found.add(marked(match.group(2), match.group(3), match.group(4), match.group(5), match.group()));
        }
        plain.append(text.substring(at));
        flush(plain, found);
        return List.copyOf(found);
    }

    private static Inline marked(
            @Nullable String strong,
            @Nullable String emphasis,
            @Nullable String words,
            @Nullable String link,
            String whole) {
        if (strong != null) {
            return new Inline(strong, true, false, null);
        }
        if (emphasis != null) {
            return new Inline(emphasis, false, true, null);
        }
        if (words != null && link != null && SAFE_LINK.matcher(link).matches()) {
            return new Inline(words, false, false, link);
        }
        return Inline.plain(whole);
    }

    private static void flush(StringBuilder plain, List<Inline> found) {
        if (!plain.isEmpty()) {
            found.add(Inline.plain(plain.toString()));
            plain.setLength(0);
        }
    }
}
