package fadu.directory.importing.file;

/**
 * A cell as it stands in the file.
 *
 * @param text at most {@value #LONGEST} characters; dates as {@code yyyy-MM-dd}, numbers in plain digits
 */
public record RawCell(String text, Kind kind) {
    /** Longest text that is taken out of a cell; anything longer is cut one character behind it, and so noticed. */
    public static final int LONGEST = 1000;

    /** What a cell is. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        ERROR
    }

    /** A cell with its text cut to what may be taken. */
    public static RawCell of(String text, Kind kind) {
        return new RawCell(text.length() > LONGEST ? text.substring(0, LONGEST + 1) : text, kind);
    }
}
