package fadu.questionbank;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Items and their versions; what a version's key is stands behind {@link Keys}. */
public interface Items {
    /** Items in scope with their latest version, the newest first, behind a key. */
    List<BankItem> page(Scope scope, ItemFilter filter, long before, int limit);

    /** How many there are under the filter. */
    long count(Scope scope, ItemFilter filter);

    /** An item in scope with its latest version. */
    Optional<BankItem> find(Scope scope, String publicId);

    /** The same, locked against other writers. */
    Optional<BankItem> lock(Scope scope, String publicId);

    /** The history of an item, the newest version first. */
    @Unscoped("the item was found in scope")
    List<VersionLine> versions(long itemId);

    /** All items of a bank with the hashes of their latest versions. */
    @Unscoped("the bank was found in scope")
    List<KnownItem> known(long bankId);

    /** Writes new items, public id to code. */
    @Unscoped("the bank was found in scope")
    void insert(long bankId, Map<String, String> codes, Instant at);

    /** Writes versions with their keys, and points the items at them. */
    @Unscoped("the items were found in scope")
    void add(List<NewVersion> versions);

    /** Rewrites a draft with its key. */
    @Unscoped("the item was found in scope")
    void rewrite(long versionId, NewVersion version, String editors);

    /** Hands a draft over for review. */
    @Unscoped("the item was found in scope")
    void submit(long versionId, Instant at);

    /** A reviewer's finding. */
    @Unscoped("the item was found in scope")
    void review(long versionId, String state, @Nullable Long by, @Nullable Instant at, @Nullable String note);

    /** Publishes a version, and retires the one published before. */
    @Unscoped("the item was found in scope")
    void publish(long itemId, long versionId, int number, @Nullable Long by, Instant at);

    /** Publishes the latest versions of many items at once. */
    @Unscoped("the items were found in scope")
    void publishAll(Collection<String> publicIds, @Nullable Long by, Instant at);

    /** Retires the published versions of items. */
    @Unscoped("the items were found in scope")
    void retire(Collection<String> publicIds, @Nullable Long by, Instant at, String reason);

    /** Takes away items that are still the first draft, not handed over and not rewritten; answers which are left. */
    @Unscoped("the import was found in scope")
    List<String> removeUntouched(Collection<String> publicIds, Instant authoredAt);
}
