package fadu.platform.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of file that offices open. */
public enum TableFormat {
    /** Excel. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Comma-separated UTF-8 with a byte order mark, so that Excel shows Chinese. */
    CSV("text/csv; charset=utf-8");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format of a request's {@code format} parameter: xlsx unless it says csv; empty for anything else. */
    public static Optional<TableFormat> of(@Nullable String name) {
        if (name == null || name.equals("xlsx")) {
            return Optional.of(XLSX);
        }
        return name.equals("csv") ? Optional.of(CSV) : Optional.empty();
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
