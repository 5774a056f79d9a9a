package fadu.questionbank;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Imports of questions and their rows. */
public interface BankImports {
    /** Imports in scope, the newest first, behind a key; discarded ones are not shown. */
    List<BankImport> page(Scope scope, @Nullable String bankId, long before, int limit);

    /** One in scope. */
    Optional<BankImport> find(Scope scope, String publicId);

    /** The same, locked. */
    Optional<BankImport> lock(Scope scope, String publicId);

    /** A new import. */
    @Unscoped("the bank was found in scope")
    void insert(
            String publicId,
            long bankId,
            String fileName,
            String format,
            int taken,
            int changed,
            int same,
            int bad,
            Instant at,
            long by);

    /** Its internal key. */
    @Unscoped("shows a number only")
    Optional<Long> key(String publicId);

    /** Keeps rows. */
    @Unscoped("the import was found in scope")
    void add(long importId, List<BankImportRow> rows);

    /** All rows in order. */
    @Unscoped("the import was found in scope")
    List<BankImportRow> rows(long importId);

    /** Rows behind a position, all or of one outcome; without the sealed items. */
    @Unscoped("the import was found in scope")
    List<BankImportRow> page(long importId, @Nullable String outcome, int after, int limit);

    /** Notes which drafts rows became, by position. */
    @Unscoped("the import was found in scope")
    void became(long importId, Map<Integer, String> itemIds);

    /** Sets the state. */
    @Unscoped("the import was found in scope")
    void move(long importId, String to, Instant at, int stayed);
}
