package fadu.access;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.time.LocalDate;

/** The one-time token of an empty database, and the rows that the first administrator stands on. */
@Unscoped("first start: there is nobody yet and no unit")
public interface FirstAdministrators {
    /** Keeps a new token's hash in place of one that was not used. */
    void offer(byte[] tokenHash);

    /** 1 when a token was offered and not used. */
    long open();

    /** 1 when this token is offered and not used. */
    long matches(byte[] tokenHash);

    /** 1 for the one who uses it up. */
    int use(byte[] tokenHash, Instant at);

    /** Writes the root unit. */
    void insertRoot(String publicId, String name, String reading);

    /** The root stands below itself. */
    void insertClosure(String unitPublicId);

    /** Writes the person: state staff of the root unit, not established, registered or in post by our doing. */
    void insertPerson(String publicId, String name, String reading, String unitPublicId, LocalDate on, Instant at);

    /** The person's category from that day. */
    void insertCategory(String personPublicId, LocalDate on);

    /** The person's unit from that day. */
    void insertMembership(String personPublicId, LocalDate on);

    /** The person's account, with the password just chosen. */
    void insertAccount(String publicId, String personPublicId, String username, String hash, Instant at);

    /** Administrator over everything, without end. */
    void insertGrant(String publicId, String personPublicId, Instant at);
}
