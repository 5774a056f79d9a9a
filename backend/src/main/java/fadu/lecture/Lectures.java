package fadu.lecture;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lectures, their parts and their locks. */
public interface Lectures {
    /** Lectures that the reader may see, by their start: held by units in scope, open to the reader's unit, or signed up for. */
    default List<LectureLine> page(
            Scope scope, LectureFilter filter, @Nullable Instant afterStart, long afterId, int limit) {
        return page(
                scope.units(),
                scope.personId(),
                filter.from(),
                filter.to(),
                filter.unit(),
                filter.room(),
                filter.lecturer(),
                filter.mine(),
                afterStart,
                afterId,
                limit);
    }

    /** One lecture that the reader may see. */
    default Optional<LectureLine> line(Scope scope, String publicId) {
        return line(scope.units(), scope.personId(), publicId);
    }

    /** A lecture held by a unit in scope, for its organisers. */
    default Optional<Lecture> held(Scope scope, String publicId) {
        return held(scope.units(), publicId);
    }

    /** {@link #page} with the scope taken apart. */
    @Unscoped("takes the scope's units and person one by one")
    List<LectureLine> page(
            Collection<Long> units,
            long me,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String unit,
            @Nullable String room,
            @Nullable String lecturer,
            boolean mine,
            @Nullable Instant afterStart,
            long afterId,
            int limit);

    /** {@link #line} with the scope taken apart. */
    @Unscoped("takes the scope's units and person one by one")
    Optional<LectureLine> line(Collection<Long> units, long me, String publicId);

    /** {@link #held} with the scope taken apart. */
    @Unscoped("takes the scope's units one by one")
    Optional<Lecture> held(Collection<Long> units, String publicId);

    /** A lecture by its public id, for people who stand before its wall or hold a seat. */
    @Unscoped("the caller's audience or seat is checked by the use case")
    Optional<Lecture> byPublicId(String publicId);

    /** The lecture, its row locked until the transaction ends. */
    @Unscoped("the lecture was found in scope before")
    Optional<Lecture> lock(long id);

    /** The lecture, its row shared until the transaction ends: check-ins run side by side, a confirmation waits for them. */
    @Unscoped("the caller's audience is checked by the use case")
    Optional<Lecture> share(String publicId);

    /** The parts of lectures in their order. */
    @Unscoped("the lectures were found in scope before")
    List<PartRow> parts(Collection<Long> lectureIds);

    /** Puts a lecture on record. */
    @Unscoped("unit, room and lecturer were found in the organiser's scope")
    void insert(
            String publicId,
            long unitId,
            String title,
            @Nullable String summary,
            String subjectKind,
            @Nullable Long roomId,
            @Nullable Long lecturerId,
            Instant startsAt,
            Instant endsAt,
            int seats,
            long openToUnitId,
            Instant signUpUntil,
            Instant checkInFrom,
            boolean needsCheckOut,
            byte[] secret);

    /** Changes a lecture and its version. */
    @Unscoped("the lecture is locked; room and lecturer were found in the organiser's scope")
    void update(
            long id,
            String title,
            @Nullable String summary,
            String subjectKind,
            @Nullable Long roomId,
            @Nullable Long lecturerId,
            Instant startsAt,
            Instant endsAt,
            int seats,
            long openToUnitId,
            Instant signUpUntil,
            Instant checkInFrom,
            boolean needsCheckOut);

    /** Removes the parts before they are written anew. */
    @Unscoped("the lecture is locked")
    void clearParts(long lectureId);

    /** Adds a part. */
    @Unscoped("the lecture is locked or new")
    void insertPart(long lectureId, int number, String title, Instant startsAt, Instant endsAt);

    /** Calls a lecture off. */
    @Unscoped("the lecture is locked")
    void cancel(long id, String reason);

    /** Marks its attendance as confirmed. */
    @Unscoped("the lecture is locked")
    void confirm(long id, Instant at, long by);

    /** The sealed secret of the wall's codes, in hexadecimal digits. */
    @Unscoped("read to make or check codes, never shown")
    Optional<String> secret(long id);
}
