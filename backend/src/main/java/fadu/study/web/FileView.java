package fadu.study.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kept file.
 *
 * @param url shows or plays it in place, for some hours
 * @param downloadUrl saves it
 */
@Serdeable
record FileView(
        String id,
        String name,
        String mediaType,
        long size,
        Instant keptAt,
        String byName,
        String url,
        String downloadUrl) {
    /** A page of files. */
    @Serdeable
    record FilePage(
            List<FileView> items,
            @Nullable String next,
            @Nullable Long total) {}
}
