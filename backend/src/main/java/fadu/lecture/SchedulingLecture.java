package fadu.lecture;

import fadu.directory.Units;
import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.audit.Audit;
import fadu.platform.db.IdempotencyKey;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scheduling a lecture, changing it, and asking beforehand what stands in the way. Room and lecturer are locked while the
 * plan is checked and saved, so that of two plans for one room only one is saved.
 */
@Singleton
public class SchedulingLecture {
    private final Lectures lectures;
    private final Clashes clashes;
    private final Rooms rooms;
    private final Lecturers lecturers;
    private final Units units;
    private final CheckInSecrets secrets;
    private final LectureNotices notices;
    private final Audit audit;
    private final Tx tx;

    SchedulingLecture(
            Lectures lectures,
            Clashes clashes,
            Rooms rooms,
            Lecturers lecturers,
            Units units,
            CheckInSecrets secrets,
            LectureNotices notices,
            Audit audit,
            Tx tx) {
        this.lectures = lectures;
        this.clashes = clashes;
        this.rooms = rooms;
        this.lecturers = lecturers;
        this.units = units;
        this.secrets = secrets;
        this.notices = notices;
        this.audit = audit;
        this.tx = tx;
    }

    /** What stands in the way of a plan; nothing is saved. {@code lectureId} names the lecture that would be moved. */
    public Outcome<List<Clash>> check(Actor actor, Plan plan, @Nullable String lectureId) {
        var moved = lectureId == null
                ? null
                : lectures.held(actor.scope(), lectureId).orElse(null);
        if (lectureId != null && moved == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return place(actor, plan)
                .then(placed -> Outcome.done(clashes(actor, plan, placed, moved == null ? 0 : moved.id())));
    }

    /** Puts a new lecture of a unit in scope on record; answers its public id. */
    public Outcome<String> schedule(@Nullable IdempotencyKey key, Actor actor, String unitId, Plan plan) {
        return tx.run(key, String.class, () -> {
            var unit = units.byPublicId(actor.scope(), unitId).orElse(null);
            if (unit == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            return place(actor, plan).then(placed -> {
                var objection = objection(actor, plan, placed, null, false);
                if (objection.isPresent()) {
                    return new Outcome.Refused<>(objection.get());
                }
                var publicId = PublicIds.next();
                insert(publicId, unit.id(), plan, placed);
                audit.append(actor, "lecture.schedule", "lecture:" + publicId, unit.id(), details(plan));
                return Outcome.done(publicId);
            });
        });
    }

    /**
     * Changes a planned lecture. People who signed up are told when it moves.
     *
     * @param version the version that the organiser saw
     * @param despite why it is moved although people who signed up have another lecture then; null refuses that. A taken
     *     room or lecturer is refused either way
     * @return the public id
     */
    public Outcome<String> change(Actor actor, String publicId, int version, Plan plan, @Nullable String despite) {
        return tx.run(() -> {
            var found = lectures.held(actor.scope(), publicId).orElse(null);
            if (found == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            return place(actor, plan).then(placed -> {
                lockPlaces(placed);
                var lecture = lectures.lock(found.id()).orElseThrow();
                if (lecture.state() != LectureState.PLANNED) {
                    return Outcome.refused(LectureProblem.LECTURE_CLOSED);
                }
                if (lecture.version() != version) {
                    return Outcome.refused(CommonProblem.CHANGED_MEANWHILE);
                }
                clashes.lockSeated(lecture.id());
                boolean stays = plan.startsAt().equals(lecture.startsAt())
                        && plan.endsAt().equals(lecture.endsAt());
                var objection = objection(actor, plan, placed, lecture, despite != null || stays);
                if (objection.isPresent()) {
                    return new Outcome.Refused<>(objection.get());
                }
                update(lecture.id(), plan, placed);
                notices.changed(lecture, plan, placed);
                var details = new java.util.TreeMap<String, Object>(details(plan));
                details.put("before", lecture.toString());
                details.put("despite", despite == null ? "" : despite);
                audit.append(actor, "lecture.change", "lecture:" + publicId, lecture.unitId(), details);
                return Outcome.done(publicId);
            });
        });
    }

    /** Calls a planned lecture off and tells those who signed up. */
    public Outcome<String> cancel(Actor actor, String publicId, String reason) {
        return tx.run(() -> {
            var found = lectures.held(actor.scope(), publicId).orElse(null);
            if (found == null) {
                return Outcome.refused(CommonProblem.NOT_FOUND);
            }
            var lecture = lectures.lock(found.id()).orElseThrow();
            if (lecture.state() != LectureState.PLANNED) {
                return Outcome.refused(LectureProblem.LECTURE_CLOSED);
            }
            lectures.cancel(lecture.id(), reason);
            notices.cancelled(lecture, reason);
            audit.append(actor, "lecture.cancel", "lecture:" + publicId, lecture.unitId(), Map.of("reason", reason));
            return Outcome.done(publicId);
        });
    }

    private Outcome<Placed> place(Actor actor, Plan plan) {
        var scope = actor.scope();
        var room = plan.roomId() == null ? null : open(scope, plan.roomId()).orElse(null);
        var lecturer = plan.lecturerId() == null
                ? null
                : reachable(scope, plan.lecturerId()).orElse(null);
        if (plan.roomId() != null && room == null) {
            return new Outcome.Refused<>(unknown("roomId"));
        }
        if (plan.lecturerId() != null && lecturer == null) {
            return new Outcome.Refused<>(unknown("lecturerId"));
        }
        return units.byPublicId(scope, plan.openToUnitId())
                .map(openTo -> Outcome.done(new Placed(room, lecturer, openTo)))
                .orElseGet(() -> new Outcome.Refused<>(unknown("openToUnitId")));
    }

    private Optional<Room> open(Scope scope, String id) {
        return rooms.find(scope, id).filter(room -> !room.closed());
    }

    private Optional<Lecturer> reachable(Scope scope, String id) {
        return lecturers.find(scope, id).filter(lecturer -> !lecturer.closed());
    }

    private static Refusal unknown(String field) {
        return Refusal.field(LectureProblem.LECTURE_PLACE_UNKNOWN, field, CommonProblem.FIELD_INVALID);
    }

    private Optional<Refusal> objection(
            Actor actor, Plan plan, Placed placed, @Nullable Lecture moved, boolean despite) {
        if (!plan.timesAreRight()) {
            return Optional.of(
                    Refusal.field(LectureProblem.LECTURE_TIMES_WRONG, "endsAt", LectureProblem.LECTURE_TIMES_WRONG));
        }
        int taken = moved == null ? 0 : moved.taken();
        var room = placed.room();
        if (plan.seats() < taken || (room != null && plan.seats() > room.seats())) {
            return Optional.of(new Refusal(
                    LectureProblem.LECTURE_SEATS_WRONG,
                    Map.of("taken", "" + taken, "room", room == null ? "-" : "" + room.seats()),
                    List.of(new Refusal.FieldRefusal("seats", CommonProblem.FIELD_INVALID, Map.of()))));
        }
        lockPlaces(placed);
        var found = clashes(actor, plan, placed, moved == null ? 0 : moved.id()).stream()
                .filter(clash -> clash.kind() != Clash.Kind.PERSON || !despite)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(refusal(found));
    }

    private void lockPlaces(Placed placed) {
        var room = placed.room();
        if (room != null) {
            rooms.lock(room.id());
        }
        var lecturer = placed.lecturer();
        if (lecturer != null) {
            lecturers.lock(lecturer.id());
        }
    }

    private List<Clash> clashes(Actor actor, Plan plan, Placed placed, long except) {
        return clashes.of(
                actor.scope().units(), except, placed.roomId(), placed.lecturerId(), plan.startsAt(), plan.endsAt());
    }

    private static Refusal refusal(List<Clash> found) {
        return new Refusal(
                LectureProblem.LECTURE_CLASH,
                Map.of("count", String.valueOf(found.size())),
                found.stream()
                        .map(clash -> new Refusal.FieldRefusal(
                                clash.kind().field(), clash.kind().problem(), ClashWords.facts(clash)))
                        .toList());
    }

    private void insert(String publicId, long unitId, Plan plan, Placed placed) {
        lectures.insert(
                publicId,
                unitId,
                plan.title(),
                plan.summary(),
                plan.subjectKind().name(),
                placed.roomId(),
                placed.lecturerId(),
                plan.startsAt(),
                plan.endsAt(),
                plan.seats(),
                placed.openTo().id(),
                plan.signUpUntil(),
                plan.checkInFrom(),
                plan.needsCheckOut(),
                secrets.next(publicId));
        insertParts(lectures.byPublicId(publicId).orElseThrow().id(), plan);
    }

    private void update(long id, Plan plan, Placed placed) {
        lectures.update(
                id,
                plan.title(),
                plan.summary(),
                plan.subjectKind().name(),
                placed.roomId(),
                placed.lecturerId(),
                plan.startsAt(),
                plan.endsAt(),
                plan.seats(),
                placed.openTo().id(),
                plan.signUpUntil(),
                plan.checkInFrom(),
                plan.needsCheckOut());
        lectures.clearParts(id);
        insertParts(id, plan);
    }

    private void insertParts(long lectureId, Plan plan) {
        int number = 1;
        for (var part : plan.allParts()) {
            lectures.insertPart(lectureId, number++, part.title(), part.startsAt(), part.endsAt());
        }
    }

    private static Map<String, Object> details(Plan plan) {
        return Map.of(
                "title", plan.title(),
                "startsAt", plan.startsAt().toString(),
                "endsAt", plan.endsAt().toString(),
                "room", plan.roomId() == null ? "" : plan.roomId(),
                "lecturer", plan.lecturerId() == null ? "" : plan.lecturerId(),
                "seats", plan.seats());
    }
}
