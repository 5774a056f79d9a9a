package fadu.platform.table;

/** A kind of file that offices open; in requests by its name in either case, {@code format=csv}. */
public enum TableFormat {
    /** Excel. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Comma-separated UTF-8 with a byte order mark, so that Excel shows Chinese. */
    CSV("text/csv; charset=utf-8");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Its file name's ending, without the dot. */
    public String ending() {
        return this == XLSX ? "xlsx" : "csv";
    }
}
