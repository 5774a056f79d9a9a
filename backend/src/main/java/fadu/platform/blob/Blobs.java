package fadu.platform.blob;

import java.io.InputStream;
import java.util.Optional;

/** Files by content: the same bytes are kept once. Write, fsync, rename, then the row. */
public interface Blobs {
    /**
     * Keeps a file.
     *
     * @param content read to its end and closed
     * @param mediaType what it is, as checked by the caller
     * @return the SHA-256 in hex, the file's name from now on
     */
    String keep(InputStream content, String mediaType);

    /** Opens a kept file; empty when there is none of that name. */
    Optional<Blob> open(String hash);

    /**
     * A kept file.
     *
     * @param size bytes
     */
    record Blob(String hash, long size, String mediaType, InputStream content) {}
}
