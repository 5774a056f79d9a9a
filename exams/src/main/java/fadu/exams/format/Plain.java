package fadu.exams.format;

import java.util.stream.Collectors;

/** Text of other systems as ours has it. */
final class Plain {
    private Plain() {}

    /** One kind of line break and of blank, nothing at the ends of lines, no marks without width. */
    static String text(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .replace('\t', ' ')
                .replace("\ufeff", "")
                .replace("\u200b", "")
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The same in one line. */
    static String line(String text) {
        return text(text).replace('\n', ' ');
    }

    /** What a reader sees of a web text: breaks kept, tags gone, the usual entities written out. */
    static String withoutTags(String html) {
        return text(html.replaceAll("(?i)<br\\s*/?>|</p>|</div>|</li>", "\n")
                .replaceAll("<[^<>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&"));
    }
}
