package fadu.access.store;

import fadu.access.Account;
import fadu.access.FirstAdministrators;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;

@Unscoped("first start: there is nobody yet and no unit")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcFirstAdministrators extends FirstAdministrators, GenericRepository<Account, Long> {
    @Override
    @Query("""
            INSERT INTO first_administrator (id, token_hash) VALUES (1, :tokenHash)
            ON DUPLICATE KEY UPDATE token_hash = IF(used_at IS NULL, VALUES(token_hash), token_hash)""")
    void offer(byte[] tokenHash);

    @Override
    @Query("SELECT COUNT(*) FROM first_administrator WHERE used_at IS NULL")
    long open();

    @Override
    @Query("SELECT COUNT(*) FROM first_administrator WHERE used_at IS NULL AND token_hash = :tokenHash")
    long matches(byte[] tokenHash);

    @Override
    @Query("UPDATE first_administrator SET used_at = :at WHERE used_at IS NULL AND token_hash = :tokenHash")
    int use(byte[] tokenHash, Instant at);

    @Override
    @Query("""
            INSERT INTO unit (public_id, code, name, kind, pinyin, initials)
            VALUES (:publicId, 'ROOT', :name, 'GOVERNMENT', :reading, :reading)""")
    void insertRoot(String publicId, String name, String reading);

    @Override
    @Query("""
            INSERT INTO unit_closure (ancestor_id, descendant_id, depth)
            SELECT id, id, 0 FROM unit WHERE public_id = :unitPublicId""")
    void insertClosure(String unitPublicId);

    @Override
    @Query("""
            INSERT INTO person (public_id, name, pinyin, initials, unit_id, category, established, registered, in_post,
                                joined_on, created_at)
            SELECT :publicId, :name, :reading, LEFT(:reading, 1), id, 'STATE_STAFF', FALSE, FALSE, FALSE, :on, :at
            FROM unit WHERE public_id = :unitPublicId""")
    void insertPerson(String publicId, String name, String reading, String unitPublicId, LocalDate on, Instant at);

    @Override
    @Query("""
            INSERT INTO person_category (person_id, category, from_date, source)
            SELECT id, category, :on, 'first administrator' FROM person WHERE public_id = :personPublicId""")
    void insertCategory(String personPublicId, LocalDate on);

    @Override
    @Query("""
            INSERT INTO person_unit (person_id, unit_id, from_date)
            SELECT id, unit_id, :on FROM person WHERE public_id = :personPublicId""")
    void insertMembership(String personPublicId, LocalDate on);

    @Override
    @Query("""
            INSERT INTO account (public_id, person_id, username, password_hash, must_change_password, created_at)
            SELECT :publicId, id, :username, :hash, FALSE, :at FROM person WHERE public_id = :personPublicId""")
    void insertAccount(String publicId, String personPublicId, String username, String hash, Instant at);

    @Override
    @Query("""
            INSERT INTO role_grant (public_id, person_id, role, unit_id, valid_from)
            SELECT :publicId, id, 'administrator', unit_id, :at FROM person WHERE public_id = :personPublicId""")
    void insertGrant(String publicId, String personPublicId, Instant at);
}
