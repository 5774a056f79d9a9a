package fadu.paper;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers; what they ask comes and goes as ciphertext. */
public interface Papers {
    /** Papers in scope, the newest first, behind a key. */
    List<PaperRow> page(Scope scope, long before, int limit);

    /** One in scope. */
    Optional<PaperRow> find(Scope scope, String publicId);

    /** One in scope, locked. */
    Optional<PaperRow> lock(Scope scope, String publicId);

    /** One for its examination. */
    @Unscoped("the examination found its sitting in scope")
    Optional<PaperRow> byPublicId(String publicId);

    /** The same, locked. */
    @Unscoped("the examination found its sitting in scope")
    Optional<PaperRow> lockByPublicId(String publicId);

    /** The ciphertext of a paper. */
    @Unscoped("ciphertext; the paper was found in scope or by its examination")
    byte[] sealed(long paperId);

    /** A new draft. */
    @Unscoped("the blueprint was found in scope")
    void insert(NewPaper paper);

    /** Draws a draft anew. */
    @Unscoped("the paper was found in scope")
    void redraw(long paperId, NewPaper paper);

    /** Seals it until a time. */
    @Unscoped("the paper was found in scope")
    void seal(long paperId, byte[] sealed, Instant opensAt, long by, Instant at);

    /** The second signature. */
    @Unscoped("the paper was found in scope")
    void confirm(long paperId, byte[] sealed, long by, Instant at);

    /** Notes that it was opened, and which items it asks. */
    @Unscoped("opened by its examination or by a reader in scope")
    void opened(long paperId, Instant at, Collection<String> itemIds);

    /** Takes it out of use. */
    @Unscoped("the paper was found in scope")
    void withdraw(long paperId, long by, Instant at, String reason);

    /** How many opened papers asked each item, by public id. */
    @Unscoped("numbers of items that the caller draws from")
    Map<String, Integer> uses();

    /** The present by the database's clock. */
    @Unscoped("reads a clock")
    Instant databaseTime();
}
