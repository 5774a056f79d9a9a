package fadu.directory;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tree as its own use cases read and write it. */
public interface UnitTree {
    /** All units in scope, with counts; {@code text} narrows by name, short name, code, pinyin or initials. */
    List<UnitRecord> list(Scope scope, @Nullable String text);

    /** One unit in scope, with its count. */
    Optional<UnitRecord> find(Scope scope, String publicId);

    /** Lets one change of the tree through at a time, until the transaction ends: the root row is the lock. */
    @Unscoped("a lock; shows nothing")
    Optional<Long> lockTree();

    /** True when another unit has this code. */
    @Unscoped("codes are unique over the whole tree")
    boolean codeTaken(String code);

    /** True when a sibling has this name. */
    @Unscoped("callers have the parent in scope")
    boolean nameTaken(long parentId, String name, long butId);

    /** Inserts a unit. */
    @Unscoped("callers have the parent in scope")
    void insert(
            String publicId,
            @Nullable Long parentId,
            String code,
            String name,
            @Nullable String shortName,
            String kind,
            Pinyin read);

    /** Hangs a new unit into the closure, below its parent if any. */
    @Unscoped("callers have the parent in scope")
    void linkNew(long id, @Nullable Long parentId);

    /** Renames; 0 rows when the version is another. */
    @Unscoped("callers have the unit in scope")
    int rename(long id, String name, @Nullable String shortName, String kind, Pinyin read, int version);

    /** True when {@code below} lies in the subtree of {@code id}. */
    @Unscoped("callers have both in scope")
    boolean contains(long id, long below);

    /** Moves the subtree: its closure is cut off and linked anew, set-wise. */
    @Unscoped("callers have the unit, its parent and the target in scope")
    void move(long id, long toParentId);

    /** How many people serve in the unit itself, plus its open child units. */
    @Unscoped("callers have the unit in scope")
    long occupants(long id);

    /** Closes. */
    @Unscoped("callers have the unit in scope")
    void close(long id, LocalDate on);
}
