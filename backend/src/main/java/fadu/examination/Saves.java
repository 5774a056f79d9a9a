package fadu.examination;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The three statements of saving, each for any number of answers of any number of people: lock and look up, add the events,
 * bring what stands up to date. They belong into one transaction on the pool that is kept for exams.
 */
@Unscoped("each attempt is found by its id together with the person who asks")
public interface Saves {
    /** Locks the attempts of these answers and says for each answer what is known; absent where person and attempt do not fit. */
    List<Known> lock(List<Key> keys);

    /** Adds the events. */
    void add(List<Event> events);

    /** Brings attempts and answers up to date. */
    void project(List<Projected> changes);

    /**
     * An answer about to be saved.
     *
     * @param n its place in the whole list
     */
    record Key(int n, String attempt, long person, String client, long seq, int slot) {}

    /**
     * What the database knows for an answer: its attempt, what stands for the question, and the event of the same key.
     *
     * @param hasSlot false where the paper has no such question
     * @param currentClient the window whose answer stands; null for none
     * @param event the event of the same window and number; null where it is new
     * @param readAt the database's time
     */
    record Known(
            int n,
            long attemptId,
            AttemptState state,
            int writerEpoch,
            String writerClient,
            long lastSeq,
            long saves,
            Instant deadlineAt,
            @Nullable Instant pausedAt,
            @Nullable String frozenRoot,
            @Nullable String receipt,
            Instant readAt,
            boolean hasSlot,
            @Nullable String currentClient,
            long currentSeq,
            @Nullable Stored event) {}

    /** An event on record. */
    record Stored(long serverSeq, int slot, String hash, Instant savedAt, EventStatus status) {}

    /** An event to be added. */
    record Event(
            long attemptId,
            long serverSeq,
            String client,
            long clientSeq,
            int slot,
            String answer,
            String hash,
            Instant savedAt,
            int epoch,
            EventStatus status) {}

    /**
     * A change of what stands. Attempts of which only evidence came have one with slot 0.
     *
     * @param lastSeq the attempt's last number from now on
     * @param saves how many answers have counted from now on
     */
    record Projected(
            long attemptId,
            long lastSeq,
            long saves,
            Instant savedAt,
            int slot,
            @Nullable String answer,
            @Nullable String hash,
            long serverSeq,
            @Nullable String client,
            long clientSeq) {}
}
