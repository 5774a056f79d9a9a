package fadu.exams.content;

import java.nio.file.Path;

/** Reads shipped banks. */
public final class Banks {
    /** The bank that ships: 行政执法通用法律知识. */
    public static final String ADMINISTRATIVE_LAW = "administrative-law";

    private Banks() {}

    /** A bank from this library's own resources; {@link IllegalStateException} naming file and flaw where it cannot be read. */
    public static Bank shipped(String id) {
        throw new UnsupportedOperationException();
    }

    /** A bank from a folder with bank.json and items/. */
    public static BankReading read(Path folder) {
        throw new UnsupportedOperationException();
    }
}
