package fadu.platform.crypto;

import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Fingerprints of the keys this database needs. */
@Unscoped("machinery: holds fingerprints only")
@JdbcRepository(dialect = Dialect.MYSQL)
interface CryptoKeys extends GenericRepository<CryptoKeyRow, String> {
    @Query("SELECT fingerprint FROM crypto_key WHERE name = :name")
    Optional<String> fingerprint(String name);

    @Query("INSERT IGNORE INTO crypto_key (name, fingerprint, made_at) VALUES (:name, :fingerprint, :at)")
    void remember(String name, String fingerprint, Instant at);
}
