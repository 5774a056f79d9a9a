package fadu.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person with the account they have or lack.
 *
 * @param state NONE (no account), NEW (password not changed yet), ACTIVE, DISABLED, LEFT (the person left)
 * @param accountId 0 without an account
 */
@MappedEntity("person")
public record AccountLine(
        @Id long personId,
        String personPublicId,
        String personName,
        String pinyin,
        long unitId,
        String unitPublicId,
        String unitName,
        long accountId,
        @Nullable String publicId,
        @Nullable String username,
        String state,
        @Nullable Instant createdAt,
        @Nullable Instant lastSignInAt) {}
