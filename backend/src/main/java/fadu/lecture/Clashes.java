package fadu.lecture;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for lectures that stand in the way of a plan. */
public interface Clashes {
    /**
     * The clashes of a plan.
     *
     * @param units the roots of the organiser's scope, which decide whose names may be shown
     * @param except the lecture being moved, whose people are asked; 0 for a new one
     */
    @Unscoped("a room or lecturer is taken whoever took it; the name is shown only within the units given")
    List<Clash> of(
            Collection<Long> units,
            long except,
            @Nullable Long roomId,
            @Nullable Long lecturerId,
            Instant startsAt,
            Instant endsAt);

    /** Locks the people who have a seat in a lecture, in the order of their numbers. */
    @Unscoped("the lecture is locked by its organiser")
    List<Long> lockSeated(long lectureId);
}
