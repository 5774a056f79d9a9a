package fadu.platform.blob;

import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The rows of kept files. */
@Unscoped("a file is reached only through the thing it belongs to, whose feature checks the scope")
@JdbcRepository(dialect = Dialect.MYSQL)
interface BlobRows extends GenericRepository<BlobRow, String> {
    @Query("INSERT IGNORE INTO file_blob (hash, size, media_type, stored_at) VALUES (:hash, :size, :mediaType, :at)")
    void insert(String hash, long size, String mediaType, Instant at);

    @Query("SELECT hash, size, media_type FROM file_blob WHERE hash = :hash")
    Optional<BlobRow> find(String hash);
}
