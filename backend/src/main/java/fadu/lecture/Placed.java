package fadu.lecture;

import fadu.directory.UnitBrief;
import org.jspecify.annotations.Nullable;

/** Where a plan takes place, found within the organiser's reach. */
record Placed(@Nullable Room room, @Nullable Lecturer lecturer, UnitBrief openTo) {
    /** The room's number. */
    @Nullable
    Long roomId() {
        return room == null ? null : room.id();
    }

    /** The lecturer's number. */
    @Nullable
    Long lecturerId() {
        return lecturer == null ? null : lecturer.id();
    }
}
