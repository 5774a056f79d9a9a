package fadu.paper;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tables of specification and their versions. */
public interface Blueprints {
    /** Blueprints in scope with their latest version, the newest first, behind a key. */
    List<BlueprintRow> page(Scope scope, long before, int limit);

    /** One in scope with its latest version. */
    Optional<BlueprintRow> find(Scope scope, String publicId);

    /** The same, locked. */
    Optional<BlueprintRow> lock(Scope scope, String publicId);

    /** All versions of one in scope, the newest first. */
    List<BlueprintRow> versions(Scope scope, String publicId);

    /** A new blueprint, whose first version follows. */
    @Unscoped("the unit was found in scope")
    void insert(String publicId, long unitId, String name);

    /** Its internal key. */
    @Unscoped("shows a number only")
    Optional<Long> key(String publicId);

    /** Renames, closes or opens one, and points it at a version. */
    @Unscoped("the blueprint was found in scope")
    void update(long id, String name, boolean closed, int number);

    /** A version. */
    @Unscoped("the blueprint was found in scope")
    void add(
            long blueprintId,
            int number,
            boolean practice,
            String content,
            int itemCount,
            BigDecimal total,
            Instant at,
            long by);
}
