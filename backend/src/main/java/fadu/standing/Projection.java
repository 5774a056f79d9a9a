package fadu.standing;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The projection for lists. It can be dropped and rebuilt at any time. */
@Unscoped("written by the nightly job for everybody; reading it for pages is another port")
public interface Projection {
    /** Writes these rows, over what stood there, in one batch. */
    void write(List<ProjectedRow> rows);

    /** Takes out what an earlier derivation left behind. */
    long removeOlderThan(Instant derivedAt);

    /** Takes out people who are no longer in service. */
    long remove(Collection<Long> personIds);
}
