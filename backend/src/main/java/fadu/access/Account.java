package fadu.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What sign-in needs of an account.
 *
 * @param passwordHash null until a password was set
 * @param authEpoch grows when password or rights change; sessions of an older epoch end
 * @param lockedUntil raw time before which tries are refused: a growing delay, never a hard lock
 */
@MappedEntity("account")
public record Account(
        @Id long id,
        String publicId,
        long personId,
        String username,
        @Nullable String passwordHash,
        boolean mustChangePassword,
        boolean disabled,
        int authEpoch,
        int failures,
        @Nullable Instant lockedUntil) {}
