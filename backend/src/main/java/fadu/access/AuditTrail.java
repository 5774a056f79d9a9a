package fadu.access;

import fadu.platform.Scope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what platform's audit has appended. */
public interface AuditTrail {
    /**
     * Events of units in scope, newest first; events of no unit for those whose scope holds the root.
     *
     * @param action LIKE pattern on the action; null for all
     * @param text LIKE pattern on person, subject and details; null for all
     * @param unit public id of the subtree shown; null for all
     * @param person public id of who did it or whom it concerns; null for all
     * @param beforeId keyset position, {@link Long#MAX_VALUE} for the first page
     */
    List<AuditLine> read(
            Scope scope,
            @Nullable String action,
            @Nullable String text,
            @Nullable String unit,
            @Nullable String person,
            @Nullable Instant since,
            @Nullable Instant until,
            long beforeId,
            int limit);
}
