package fadu.exams.format;

/** Text inside GIFT: what must be escaped, and back. */
final class GiftText {
    private static final String ESCAPED = "~=#{}:\\";

    private GiftText() {}

    static String escaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                out.append("\\n");
            } else {
                if (ESCAPED.indexOf(sign) >= 0) {
                    out.append('\\');
                }
                out.append(sign);
            }
        }
        return out.toString();
    }

    static String plain(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                char next = text.charAt(i + 1);
                if (next == 'n') {
                    out.append('\n');
                    i++;
                    continue;
                }
                if (ESCAPED.indexOf(next) >= 0) {
                    out.append(next);
                    i++;
                    continue;
                }
            }
            out.append(sign);
        }
        return out.toString();
    }

    /** The first of the signs from a place on that is not escaped; -1 where there is none. */
    static int find(String text, String signs, int from) {
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\') {
                i++;
            } else if (signs.indexOf(sign) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
