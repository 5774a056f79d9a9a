package fadu.access.store;

import fadu.access.Account;
import fadu.access.AccountLine;
import fadu.access.Accounts;
import fadu.access.HeldRole;
import fadu.access.OpenSession;
import fadu.access.SignedIn;
import fadu.platform.Scope;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcAccounts extends Accounts, GenericRepository<Account, Long> {
    @Override
    @Query("""
            SELECT id, public_id, person_id, username, password_hash, must_change_password, disabled, auth_epoch,
                   failures, locked_until
            FROM account WHERE username = :username""")
    Optional<Account> byUsername(String username);

    @Override
    @Query("""
            SELECT id, public_id, person_id, username, password_hash, must_change_password, disabled, auth_epoch,
                   failures, locked_until
            FROM account WHERE id = :id""")
    Optional<Account> byId(long id);

    @Override
    @Query("UPDATE account SET failures = failures + 1, locked_until = :lockedUntil WHERE id = :id")
    void noteFailure(long id, @Nullable Instant lockedUntil);

    @Override
    @Query("UPDATE account SET failures = 0, locked_until = NULL, last_sign_in_at = :at WHERE id = :id")
    void noteSignIn(long id, Instant at);

    @Override
    @Query("""
            UPDATE account SET password_hash = :hash, must_change_password = :mustChange, auth_epoch = auth_epoch + 1,
                   failures = 0, locked_until = NULL
            WHERE id = :id""")
    void setPassword(long id, String hash, boolean mustChange);

    @Override
    @Query("""
            INSERT INTO session (token_hash, public_id, account_id, csrf, auth_epoch, device, created_at, last_seen_at,
                                 expires_at)
            VALUES (:tokenHash, :publicId, :accountId, :csrf, :authEpoch, :device, :at, :at, :expiresAt)""")
    void openSession(
            byte[] tokenHash,
            String publicId,
            long accountId,
            String csrf,
            int authEpoch,
            String device,
            Instant at,
            Instant expiresAt);

    @Override
    @Query("""
            SELECT s.public_id, s.account_id, a.username, a.must_change_password, s.csrf, s.last_seen_at,
                   p.id AS person_id, p.public_id AS person_public_id, p.name AS person_name,
                   u.id AS unit_id, u.public_id AS unit_public_id, u.name AS unit_name,
                   (SELECT JSON_ARRAYAGG(CONCAT(g.role, ' ', g.unit_id))
                    FROM role_grant g LEFT JOIN role_grant source ON source.id = g.delegated_from
                    WHERE g.person_id = p.id AND g.revoked_at IS NULL AND g.valid_from <= :rolesAt
                      AND (g.valid_to IS NULL OR g.valid_to > :rolesAt)
                      AND (g.delegated_from IS NULL
                           OR (source.revoked_at IS NULL
                               AND (source.valid_to IS NULL OR source.valid_to > :rolesAt)))) AS held
            FROM session s
            JOIN account a ON a.id = s.account_id AND a.auth_epoch = s.auth_epoch AND NOT a.disabled
            JOIN person p ON p.id = a.person_id AND p.merged_into_id IS NULL AND p.left_on IS NULL
            JOIN unit u ON u.id = p.unit_id
            WHERE s.token_hash = :tokenHash AND s.revoked_at IS NULL AND s.expires_at > :now
              AND s.last_seen_at > :idleSince""")
    Optional<SignedIn> session(byte[] tokenHash, Instant idleSince, Instant now, Instant rolesAt);

    @Override
    @Query("UPDATE session SET last_seen_at = :at WHERE token_hash = :tokenHash AND last_seen_at < :at")
    void touch(byte[] tokenHash, Instant at);

    @Override
    @Query("UPDATE session SET revoked_at = :at WHERE token_hash = :tokenHash AND revoked_at IS NULL")
    void close(byte[] tokenHash, Instant at);

    @Override
    @Query("""
            SELECT g.id, g.role, g.unit_id, u.public_id AS unit_public_id, u.name AS unit_name,
                   g.delegated_from IS NOT NULL AS delegated
            FROM role_grant g JOIN unit u ON u.id = g.unit_id
            LEFT JOIN role_grant source ON source.id = g.delegated_from
            WHERE g.person_id = :personId AND g.revoked_at IS NULL AND g.valid_from <= :at
              AND (g.valid_to IS NULL OR g.valid_to > :at)
              AND (g.delegated_from IS NULL
                   OR (source.revoked_at IS NULL AND (source.valid_to IS NULL OR source.valid_to > :at)))
            ORDER BY g.id""")
    List<HeldRole> rolesOf(long personId, Instant at);

    @Override
    default Optional<AccountLine> inScope(Scope scope, String publicId) {
        return inUnits(scope.units(), publicId);
    }

    @Query("""
            SELECT p.id AS person_id, p.public_id AS person_public_id, p.name AS person_name, p.pinyin, p.unit_id,
                   u.public_id AS unit_public_id, u.name AS unit_name, COALESCE(a.id, 0) AS account_id, a.public_id,
                   a.username, a.created_at, a.last_sign_in_at,
                   CASE WHEN a.id IS NULL THEN 'NONE' WHEN a.disabled THEN 'DISABLED'
                        WHEN p.left_on IS NOT NULL THEN 'LEFT' WHEN a.must_change_password THEN 'NEW'
                        ELSE 'ACTIVE' END AS state
            FROM account a JOIN person p ON p.id = a.person_id JOIN unit u ON u.id = p.unit_id
            WHERE a.public_id = :publicId AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))""")
    Optional<AccountLine> inUnits(Set<Long> units, String publicId);

    @Override
    default List<AccountLine> list(
            Scope scope,
            @Nullable String unit,
            @Nullable String text,
            @Nullable String state,
            String afterPinyin,
            long afterId,
            int limit) {
        return listUnits(scope.units(), unit, text, state, afterPinyin, afterId, limit);
    }

    @Query("""
            SELECT * FROM (
              SELECT p.id AS person_id, p.public_id AS person_public_id, p.name AS person_name, p.pinyin, p.unit_id,
                   u.public_id AS unit_public_id, u.name AS unit_name, COALESCE(a.id, 0) AS account_id, a.public_id,
                   a.username, a.created_at, a.last_sign_in_at,
                   CASE WHEN a.id IS NULL THEN 'NONE' WHEN a.disabled THEN 'DISABLED'
                        WHEN p.left_on IS NOT NULL THEN 'LEFT' WHEN a.must_change_password THEN 'NEW'
                        ELSE 'ACTIVE' END AS state, p.initials
              FROM person p JOIN unit u ON u.id = p.unit_id LEFT JOIN account a ON a.person_id = p.id
              WHERE p.merged_into_id IS NULL AND (p.left_on IS NULL OR a.id IS NOT NULL)
                AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
                AND (:unit IS NULL OR p.unit_id IN (SELECT c.descendant_id FROM unit_closure c JOIN unit top ON top.id = c.ancestor_id
                                 WHERE top.public_id = :unit))
            ) line
            WHERE (:state IS NULL OR state = :state)
              AND (:text IS NULL OR person_name LIKE :text OR username LIKE :text
                   OR CONVERT(pinyin USING utf8mb4) LIKE :text OR CONVERT(initials USING utf8mb4) LIKE :text)
              AND (pinyin > :afterPinyin OR (pinyin = :afterPinyin AND person_id > :afterId))
            ORDER BY pinyin, person_id LIMIT :limit""")
    List<AccountLine> listUnits(
            Set<Long> units,
            @Nullable String unit,
            @Nullable String text,
            @Nullable String state,
            String afterPinyin,
            long afterId,
            int limit);

    @Override
    default List<AccountLine> without(Scope scope, String unit, boolean all, List<String> personIds, int limit) {
        return withoutInUnits(scope.units(), unit, all, personIds, limit);
    }

    @Query("""
            SELECT p.id AS person_id, p.public_id AS person_public_id, p.name AS person_name, p.pinyin, p.unit_id,
                   u.public_id AS unit_public_id, u.name AS unit_name, COALESCE(a.id, 0) AS account_id, a.public_id,
                   a.username, a.created_at, a.last_sign_in_at,
                   CASE WHEN a.id IS NULL THEN 'NONE' WHEN a.disabled THEN 'DISABLED'
                        WHEN p.left_on IS NOT NULL THEN 'LEFT' WHEN a.must_change_password THEN 'NEW'
                        ELSE 'ACTIVE' END AS state
            FROM person p JOIN unit u ON u.id = p.unit_id LEFT JOIN account a ON a.person_id = p.id
            WHERE a.id IS NULL AND p.merged_into_id IS NULL AND p.left_on IS NULL
              AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND p.unit_id IN (SELECT c.descendant_id FROM unit_closure c JOIN unit top ON top.id = c.ancestor_id
                                 WHERE top.public_id = :unit)
              AND (:all OR p.public_id IN (:personIds))
            ORDER BY p.pinyin, p.id LIMIT :limit""")
    List<AccountLine> withoutInUnits(Set<Long> units, String unit, boolean all, List<String> personIds, int limit);

    @Override
    default long countWithout(Scope scope, String unit) {
        return countWithoutInUnits(scope.units(), unit);
    }

    @Query("""
            SELECT COUNT(*) FROM person p LEFT JOIN account a ON a.person_id = p.id
            WHERE a.id IS NULL AND p.merged_into_id IS NULL AND p.left_on IS NULL
              AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND p.unit_id IN (SELECT c.descendant_id FROM unit_closure c JOIN unit top ON top.id = c.ancestor_id
                                 WHERE top.public_id = :unit)""")
    long countWithoutInUnits(Set<Long> units, String unit);

    @Override
    @Query("SELECT username FROM account WHERE REGEXP_REPLACE(username, '[0-9]+$', '') IN (:stems)")
    List<String> usernamesLike(List<String> stems);

    @Override
    @Query("SELECT COUNT(*) FROM account WHERE public_id IN (:publicIds)")
    long countOf(List<String> publicIds);

    @Override
    @Query("SELECT COUNT(*) FROM account")
    long count();

    @Override
    @Query("UPDATE account SET disabled = :disabled, auth_epoch = auth_epoch + 1 WHERE id = :id")
    void setDisabled(long id, boolean disabled);

    @Override
    @Query("UPDATE session SET revoked_at = :at WHERE account_id = :accountId AND revoked_at IS NULL")
    void closeAll(long accountId, Instant at);

    @Override
    @Query("""
            SELECT s.public_id, s.device, s.created_at, s.last_seen_at
            FROM session s JOIN account a ON a.id = s.account_id AND a.auth_epoch = s.auth_epoch
            WHERE s.account_id = :accountId AND s.revoked_at IS NULL AND s.expires_at > :now
              AND s.last_seen_at > :idleSince
            ORDER BY s.last_seen_at DESC LIMIT 100""")
    List<OpenSession> sessions(long accountId, Instant idleSince, Instant now);

    @Override
    @Query("""
            UPDATE session SET revoked_at = :at
            WHERE account_id = :accountId AND public_id = :publicId AND revoked_at IS NULL""")
    int closeOne(long accountId, String publicId, Instant at);

    @Override
    @Query("DELETE FROM session WHERE expires_at < :before ORDER BY expires_at LIMIT :most")
    int clearSessions(Instant before, int most);
}
