package fadu.directory;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.util.List;
import java.util.Optional;

/** The unit tree, for every feature above. */
public interface Units {
    /** The unit of that public id when in scope. */
    Optional<UnitBrief> byPublicId(Scope scope, String id);

    /** The unit of that internal key. */
    @Unscoped("the key comes from the caller's own scoped rows")
    Optional<UnitBrief> byId(long id);

    /** The key of a public id. */
    @Unscoped("shows a number only; for ids that were just made or already checked")
    Optional<Long> key(String publicId);

    /** The unit and all above it, root first. */
    @Unscoped("the key comes from the caller's own scoped rows; the path shows numbers only")
    List<Long> path(long unitId);
}
