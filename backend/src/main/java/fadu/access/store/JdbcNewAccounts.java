package fadu.access.store;

import fadu.access.NewAccount;
import fadu.access.NewAccounts;
import fadu.platform.db.Batch;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

@Singleton
final class JdbcNewAccounts implements NewAccounts {
    private final JdbcOperations jdbc;

    JdbcNewAccounts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(List<NewAccount> accounts, Instant at) {
        Batch.write(jdbc, """
                INSERT IGNORE INTO account (public_id, person_id, username, password_hash, must_change_password, created_at)
                VALUES (?, ?, ?, ?, ?, ?)""", accounts, (statement, account) -> {
            statement.setString(1, account.publicId());
            statement.setLong(2, account.personId());
            statement.setString(3, account.username());
            statement.setString(4, account.passwordHash());
            statement.setBoolean(5, account.mustChangePassword());
            statement.setTimestamp(6, Timestamp.from(at));
        });
    }
}
