package fadu.access;

import fadu.platform.Scope;
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

    /**
     * The session of a token with its account, person and home unit, if it is still good at this raw time, and the roles that the
     * person holds at a moment of the clock.
     */
    @Unscoped("the caller's own session, building the scope itself")
    Optional<SignedIn> session(byte[] tokenHash, Instant idleSince, Instant now, Instant rolesAt);

    /** Extends a session's idle time. */
    @Unscoped("the caller's own session")
    void touch(byte[] tokenHash, Instant at);

    /** Ends a session by its token. */
    @Unscoped("the caller's own session")
    void close(byte[] tokenHash, Instant at);

    /** The roles a person holds at a moment. */
    @Unscoped("building the scope itself")
    List<HeldRole> rolesOf(long personId, Instant at);

    /** The account of that public id in scope. */
    Optional<AccountLine> inScope(Scope scope, String publicId);

    /**
     * People in scope with or without an account, by name's pinyin.
     *
     * @param unit public id of the subtree shown; null for all
     * @param text LIKE pattern on name, pinyin, initials and user name; null for all
     * @param state one of {@link AccountLine}'s states; null for all
     * @param afterPinyin keyset position, empty for the first page
     */
    List<AccountLine> list(
            Scope scope,
            @Nullable String unit,
            @Nullable String text,
            @Nullable String state,
            String afterPinyin,
            long afterId,
            int limit);

    /** People in scope who serve and have no account: all of the unit's subtree, or those named. */
    List<AccountLine> without(Scope scope, String unit, boolean all, List<String> personIds, int limit);

    /** How many people of the unit's subtree in scope serve and have no account. */
    long countWithout(Scope scope, String unit);

    /** User names in use that start with one of these stems and end in nothing but digits. */
    @Unscoped("only names in use, to propose free ones; shown to nobody")
    List<String> usernamesLike(List<String> stems);

    /** How many of these accounts exist. */
    @Unscoped("counts rows the caller has just written")
    long countOf(List<String> publicIds);

    /** How many accounts there are at all. */
    @Unscoped("first start: only whether there are any")
    long count();

    /** Shuts an account or opens it again; its sessions end by a new epoch. */
    @Unscoped("callers found the account in their scope")
    void setDisabled(long id, boolean disabled);

    /** Ends every session of an account. */
    @Unscoped("callers found the account in their scope")
    void closeAll(long accountId, Instant at);

    /** The open sessions of an account, newest first. */
    @Unscoped("the caller's own sessions")
    List<OpenSession> sessions(long accountId, Instant idleSince, Instant now);

    /** 1 when a session of the account was ended. */
    @Unscoped("the caller's own session")
    int closeOne(long accountId, String publicId, Instant at);

    /** Deletes sessions that were over before a moment, oldest first; how many. */
    @Unscoped("the nightly clean-up")
    int clearSessions(Instant before, int most);
}
