package fadu.access;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts, their sessions and the roles of their persons. */
public interface Accounts {
    /** By the name typed at sign-in. */
    @Unscoped("sign-in: nobody is known yet")
    Optional<Account> byUsername(String username);

    /** By internal key. */
    @Unscoped("the caller's own account")
    Optional<Account> byId(long id);

    /** Notes a failed try and until when the next must wait. */
    @Unscoped("sign-in: nobody is known yet")
    void noteFailure(long id, @Nullable Instant lockedUntil);

    /** Notes a sign-in and forgets the failures before it. */
    @Unscoped("sign-in: the account itself")
    void noteSignIn(long id, Instant at);

    /** Sets a password and ends all sessions by a new epoch. */
    @Unscoped("callers check that it is the own account or one in scope")
    void setPassword(long id, String hash, boolean mustChange);

    /** Opens a session. */
    @Unscoped("the caller's own session")
    void openSession(
            byte[] tokenHash,
            String publicId,
            long accountId,
            String csrf,
            int authEpoch,
            String device,
            Instant at,
            Instant expiresAt);

    /** The session of a token with its account, person and home unit, if it is still good at this raw time. */
    @Unscoped("the caller's own session")
    Optional<SignedIn> session(byte[] tokenHash, Instant idleSince, Instant now);

    /** Extends a session's idle time. */
    @Unscoped("the caller's own session")
    void touch(byte[] tokenHash, Instant at);

    /** Ends a session by its token. */
    @Unscoped("the caller's own session")
    void close(byte[] tokenHash, Instant at);

    /** The roles a person holds at a moment. */
    @Unscoped("building the scope itself")
    List<HeldRole> rolesOf(long personId, Instant at);
}
