package fadu.study.upload;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files on their way. */
@Unscoped("an upload is its sender's own: every look-up names the caller; the quota counts numbers only")
public interface Uploads {
    /** The caller's upload. */
    Optional<Upload> find(long personId, String publicId);

    /** The caller's upload, its row locked. */
    Optional<Upload> lock(long personId, String publicId);

    /** Bytes that open uploads of a person have announced. */
    long announced(long personId);

    /** Bytes that all open uploads have announced. */
    long announced();

    /** Opens an upload. */
    void insert(String publicId, long unitId, long personId, String name, long size, Instant at);

    /** Counts a part that has arrived. */
    void count(long id, long received);

    /** Ends an upload. */
    void end(long id, String state, @Nullable String problem);

    /** Uploads that were opened long ago. */
    List<Upload> before(Instant at, int most);

    /** Forgets uploads. */
    int forget(List<Long> ids);
}
