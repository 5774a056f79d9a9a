package fadu.directory.importing;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Imports and their sealed rows. */
public interface Imports {
    /** Imports in scope, newest first, before the given key. */
    List<ImportBatch> list(Scope scope, @Nullable String kind, long before, int limit);

    /** One import in scope. */
    Optional<ImportBatch> find(Scope scope, String publicId);

    /** The same, locked until the transaction ends. */
    Optional<ImportBatch> lock(Scope scope, String publicId);

    /** Inserts an import; its counts follow by {@link #setResult}. */
    @Unscoped("callers have the unit in scope")
    void insert(
            String publicId,
            String kind,
            long unitId,
            String fileName,
            String fileHash,
            String heads,
            Instant at,
            long by);

    /** The key of a public id. */
    @Unscoped("the id was just made")
    Optional<Long> key(String publicId);

    /** Keeps what a check found. */
    @Unscoped("callers have the import in scope")
    void setResult(long id, int rows, int same, int change, int fresh, int bad, String notes);

    /** Takes the import for applying, also from a claim that is older than {@code staleBefore}; 0 when it is taken. */
    @Unscoped("callers have the import in scope")
    int claim(long id, Instant at, Instant staleBefore);

    /** Gives a claim back. */
    @Unscoped("callers have the import in scope")
    void release(long id, int attempt);

    /** Shows how far applying is, and that it lives. */
    @Unscoped("callers have the import in scope")
    void progress(long id, int attempt, int done, Instant at);

    /** Ends applying; 0 when another has taken it over. */
    @Unscoped("callers have the import in scope")
    int applied(long id, int attempt, int done, Instant at);

    /** Marks as undone. */
    @Unscoped("callers have the import in scope")
    void undone(long id, Instant at, String notes);

    /** Marks as discarded and forgets the rows. */
    @Unscoped("callers have the import in scope")
    void discard(long id);

    /** All rows in order. */
    @Unscoped("callers have the import in scope")
    List<SealedRow> rows(long id);

    /** A page of rows of an outcome, or of all, behind a line. */
    @Unscoped("callers have the import in scope")
    List<SealedRow> page(long id, @Nullable String outcome, int after, int limit);

    /** One row. */
    @Unscoped("callers have the import in scope")
    Optional<SealedRow> row(long id, int line);

    /** Writes many rows at once, new ones and known ones alike. */
    @Unscoped("callers have the import in scope")
    void save(long id, List<SealedRow> rows);
}
