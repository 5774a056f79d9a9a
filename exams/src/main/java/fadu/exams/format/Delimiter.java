package fadu.exams.format;

/** What parts the cells of delimited text. */
public final class Delimiter {
    private static final int LOOKED_AT = 20_000;

    private Delimiter() {}

    /** Comma, semicolon or tab, whichever stands most often outside quotation marks in the first lines; a comma where none does. */
    public static char of(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                int which = ",;\t".indexOf(sign);
                if (which >= 0) {
                    counts[which]++;
                }
            }
        }
        return counts[2] > counts[0] && counts[2] >= counts[1] ? '\t' : counts[1] > counts[0] ? ';' : ',';
    }
}
