package fadu.lecture;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Seats. The lecture's row is the lock, its {@code taken} the count. */
@Unscoped("the caller's own seat, or people of a lecture whose organiser asks")
public interface Seats {
    /** Locks a person, so that one person's two sign-ups at once come one after the other. */
    Optional<Long> lockPerson(long personId);

    /** True when the person has a seat. */
    boolean has(long lectureId, long personId);

    /** True when the person's unit of today belongs to the subtree. */
    boolean invited(long personId, long openToUnitId);

    /** The titles of planned lectures at that time in which the person has a seat. */
    List<String> overlapping(long personId, long except, Instant startsAt, Instant endsAt);

    /** Gives a seat, for the first time or again. */
    void give(long lectureId, long personId, Instant at);

    /** Takes a seat back; 1 when there was one. */
    int takeBack(long lectureId, long personId, Instant at);

    /** Counts one more as taken; 0 when none is free. */
    int countTaken(long lectureId);

    /** Counts one less as taken. */
    void countFree(long lectureId);

    /** The people who have a seat. */
    List<Long> seated(long lectureId);

    /** Bookings of people in planned lectures with a part between two moments. */
    List<BookedPart> booked(Collection<Long> personIds, Instant from, Instant to, Instant now);

    /** The planned lectures in which a person has a seat. */
    List<Long> planned(long personId);
}
