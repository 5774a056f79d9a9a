package fadu.study;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The active sessions of persons, their progress and their heartbeats. */
@Unscoped("the person is the caller; the rows are the caller's own")
public interface LearnerClocks {
    /**
     * The clocks of these persons and the progress of their lessons, all rows locked, with the database's time.
     *
     * @param movable whether the demonstration's offset counts here
     */
    List<LearnerClock> lock(List<Long> personIds, boolean movable);

    /** Appends the heartbeats to the record. */
    void append(List<CountedBeat> beats);

    /** Moves clocks, progress and sessions on by what the heartbeats came to. */
    void advance(List<CountedBeat> beats, Instant now);

    /** Locks the person's row and so waits for any other start of the same person. */
    void lockPerson(long personId);

    /** Ends the person's present session where it is still open; answers its lesson's progress. */
    Optional<LiveSession> live(long personId);

    /** Ends a session. */
    void end(long sessionId, Instant at, SessionEnd reason, long elsewhereMillis);

    /** Puts a new session on record. */
    void open(String publicId, long personId, long progressId, long lessonId, String device, Instant now);

    /** Makes a session the person's only one. */
    void set(
            long personId,
            String sessionPublicId,
            String nonce,
            int speedPercent,
            @Nullable Long presenceEvery,
            long speedCarry,
            boolean movable);
}
