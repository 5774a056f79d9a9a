package fadu.demonstration;

import fadu.demonstration.LecturePlan.PlannedLecture;
import fadu.lecture.CheckInSecrets;
import fadu.lecture.ConfirmingAttendance;
import fadu.lecture.Lecture;
import fadu.lecture.LectureCredit;
import fadu.lecture.LectureState;
import fadu.lecture.PartRow;
import fadu.platform.time.Clock;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rooms, lecturers, lectures with their attendance, and what confirming it earned, at the moments at which all of it
 * would have happened.
 */
final class AttendanceWriting {
    private static final LocalTime[] STARTS = {LocalTime.of(9, 0), LocalTime.of(14, 0)};
    private static final String[] TITLES = {"上午", "下午"};
    private static final int PART_HOURS = 3;

    private final Connection connection;
    private final Dice dice;
    private final LocalDate anchor;
    private final CountyRules rules;
    private final EntryWriting entries;
    private long partId;

    AttendanceWriting(Connection connection, Dice dice, LocalDate anchor, CountyRules rules, EntryWriting entries) {
        this.connection = connection;
        this.dice = dice;
        this.anchor = anchor;
        this.rules = rules;
        this.entries = entries;
    }

    /** Rooms and lecturers, all of the 司法局's unit. */
    void places(long unitId) {
        var rooms = new Bulk(connection, "room", "id, public_id, unit_id, name, place, seats");
        var names = List.of("政务中心三楼报告厅", "司法局一楼会议室", "党校多功能厅", "北集镇会堂", "城管局培训室");
        for (int i = 0; i < names.size(); i++) {
            rooms.add(i + 1L, dice.publicId(), unitId, names.get(i), "例川县城", 600);
        }
        rooms.flush();
        var lecturers = new Bulk(connection, "lecturer", "id, public_id, unit_id, name, kind, title");
        var kinds = List.of("OFFICIAL", "LEGAL_ADVISER", "PUBLIC_LAWYER", "SCHOLAR");
        for (int i = 1; i <= 8; i++) {
            lecturers.add(
                    (long) i, dice.publicId(), unitId, Names.any(dice), kinds.get(i % 4), i % 4 == 3 ? "副教授" : "讲师");
        }
        lecturers.flush();
    }

    /** Past lectures with who was there, and those to come. */
    void lectures(List<PlannedLecture> lectures, YearPlan plan, CheckInSecrets secrets, long unitId, long by) {
        var rows = new Bulk(
                connection,
                "lecture",
                "id, public_id, unit_id, title, subject_kind, room_id, lecturer_id, starts_at, ends_at, seats, taken,"
                        + " open_to_unit_id, sign_up_until, check_in_from, state, secret, confirmed_at, confirmed_by");
        var parts = new Bulk(connection, "lecture_part", "id, lecture_id, number, title, starts_at, ends_at", rows);
        var taken = new Bulk(connection, "lecture_seat", "lecture_id, person_id, signed_up_at", rows);
        var checkIns =
                new Bulk(connection, "check_in", "lecture_id, person_id, direction, at, way, by_person, reason", rows);
        for (var planned : lectures) {
            var seated = plan.seated(planned);
            var lecture = lecture(planned, unitId, seated.size(), by);
            rows.add(
                    lecture.id(),
                    lecture.publicId(),
                    unitId,
                    lecture.title(),
                    lecture.subjectKind(),
                    lecture.roomId(),
                    lecture.lecturerId(),
                    lecture.startsAt(),
                    lecture.endsAt(),
                    lecture.seats(),
                    lecture.taken(),
                    lecture.openToUnitId(),
                    lecture.signUpUntil(),
                    lecture.checkInFrom(),
                    lecture.state().name(),
                    secrets.next(lecture.publicId()),
                    lecture.confirmedAt(),
                    lecture.confirmedBy());
            var held = parts(planned);
            held.forEach(part -> parts.add(
                    part.id(), part.lectureId(), part.number(), part.title(), part.startsAt(), part.endsAt()));
            for (var person : seated) {
                taken.add(lecture.id(), person.id, at(planned.day().minusDays(3), LocalTime.of(10, 0)));
                checkIns.add(
                        lecture.id(),
                        person.id,
                        "IN",
                        at(planned.day(), LocalTime.of(8, 40).plusMinutes(person.id % 18)),
                        "QR",
                        person.id,
                        null);
                credit(lecture, held, person, by);
            }
        }
        List.of(rows, parts, taken, checkIns).forEach(Bulk::flush);
    }

    private void credit(Lecture lecture, List<PartRow> parts, DemoPerson person, long by) {
        Instant confirmed = lecture.confirmedAt();
        if (confirmed != null) {
            LectureCredit.of(lecture, parts, person.id, rules.on(lecture.day()), ConfirmingAttendance.FIRST_VERSION)
                    .forEach(earned -> entries.add(earned, confirmed, by));
        }
    }

    private Lecture lecture(PlannedLecture planned, long unitId, int taken, long by) {
        var day = planned.day();
        boolean past = day.isBefore(anchor);
        @Nullable Instant confirmed = past ? at(day, LocalTime.of(18, 0)) : null;
        return new Lecture(
                planned.id(),
                planned.publicId(),
                unitId,
                planned.title(),
                null,
                planned.kind(),
                planned.roomId(),
                planned.lecturerId(),
                at(day, STARTS[0]),
                at(day, STARTS[planned.parts() - 1].plusHours(PART_HOURS)),
                600,
                taken,
                UnitPlan.COUNTY,
                at(day.minusDays(1), LocalTime.of(18, 0)),
                at(day, LocalTime.of(8, 30)),
                false,
                past ? LectureState.CONFIRMED : LectureState.PLANNED,
                confirmed,
                past ? by : null,
                0);
    }

    private List<PartRow> parts(PlannedLecture lecture) {
        var parts = new ArrayList<PartRow>();
        for (int part = 0; part < lecture.parts(); part++) {
            parts.add(new PartRow(
                    ++partId,
                    lecture.id(),
                    part + 1,
                    TITLES[part],
                    at(lecture.day(), STARTS[part]),
                    at(lecture.day(), STARTS[part].plusHours(PART_HOURS))));
        }
        return parts;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Clock.ZONE).toInstant();
    }
}
