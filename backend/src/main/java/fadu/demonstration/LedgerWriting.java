package fadu.demonstration;

import fadu.credit.DedupeKey;
import fadu.demonstration.LecturePlan.PlannedLecture;
import fadu.lecture.CheckInSecrets;
import fadu.platform.time.Clock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes rooms, lecturers, lectures with their attendance, and the ledger entries that attendance earned: the same rows that
 * confirming each lecture would have written, with the moments at which it would have happened.
 */
final class LedgerWriting {
    private static final LocalTime[] STARTS = {LocalTime.of(9, 0), LocalTime.of(14, 0)};
    /** As the lecture feature posts a part at its first confirmation. */
    private static final String SOURCE_KIND = "LECTURE_PART";

    /** The one posting that all of the demonstration's entries belong to. */
    private static final byte[] POSTING = new byte[16];

    private static final String FIRST_VERSION = "1";
    private static final int PART_SECONDS = 3 * 3600;
    private static final int PART_HUNDREDTHS = 400;
    private static final int QUOTA = 6000;
    private static final String[] HALVES = {"AM", "PM"};

    private final Connection connection;
    private final Dice dice;
    private final LocalDate anchor;

    LedgerWriting(Connection connection, Dice dice, LocalDate anchor) {
        this.connection = connection;
        this.dice = dice;
        this.anchor = anchor;
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

    /** Past attendance with what it earned, and seats in the lectures to come. */
    void attendance(
            List<DemoPerson> people, List<PlannedLecture> lectures, CheckInSecrets secrets, long unitId, long by) {
        var seats = new HashMap<Long, List<DemoPerson>>();
        var entries = new ArrayList<Attended>();
        for (var person : people) {
            for (int year = anchor.getYear() - 2; year <= anchor.getYear(); year++) {
                study(person, year, lectures, entries, seats);
            }
        }
        lectures(lectures, seats, secrets, unitId, by);
        entries(entries, by);
        sums();
    }

    private void study(
            DemoPerson person,
            int year,
            List<PlannedLecture> lectures,
            List<Attended> entries,
            Map<Long, List<DemoPerson>> seats) {
        if (person.category.equals("VOLUNTEER_SUPERVISOR")) {
            return;
        }
        var open = new ArrayList<>(lectures.stream()
                .filter(lecture ->
                        lecture.day().getYear() == year && lecture.day().isBefore(anchor))
                .filter(lecture -> person.serves(lecture.day()) && !person.away(lecture.day()))
                .toList());
        if (open.isEmpty()) {
            return;
        }
        Collections.shuffle(open, new Random(dice.between(0, Integer.MAX_VALUE - 1)));
        int[] wanted = wanted(person, year);
        for (var lecture : open) {
            int kind = LecturePlan.KINDS.indexOf(lecture.kind());
            if (wanted[kind] <= 0) {
                continue;
            }
            seats.computeIfAbsent(lecture.id(), absent -> new ArrayList<>()).add(person);
            for (int part = 0; part < 2 && wanted[kind] > 0; part++) {
                entries.add(new Attended(person, lecture, part));
                wanted[kind] -= PART_HUNDREDTHS;
            }
        }
    }

    /** Hundredths of each kind that the person studied of a year's quota, in step with the days that have passed. */
    private int[] wanted(DemoPerson person, int year) {
        var first = LocalDate.of(year, 1, 1);
        var from = person.joinedOn.isAfter(first) ? person.joinedOn : first;
        var end = year == anchor.getYear() ? anchor : first.plusYears(1);
        var left = person.leftOn;
        var to = left != null && left.isBefore(end) ? left : end;
        long days = Math.max(0, java.time.temporal.ChronoUnit.DAYS.between(from, to));
        long total = QUOTA * days / first.lengthOfYear() * person.diligence[year - anchor.getYear() + 2] / 100;
        return new int[] {(int) total * 20 / 60, (int) total * 24 / 60, (int) total * 16 / 60};
    }

    private void lectures(
            List<PlannedLecture> lectures,
            Map<Long, List<DemoPerson>> seats,
            CheckInSecrets secrets,
            long unitId,
            long by) {
        var rows = new Bulk(
                connection,
                "lecture",
                "id, public_id, unit_id, title, subject_kind, room_id, lecturer_id, starts_at, ends_at, seats, taken,"
                        + " open_to_unit_id, sign_up_until, check_in_from, state, secret, confirmed_at, confirmed_by");
        var parts = new Bulk(connection, "lecture_part", "lecture_id, number, title, starts_at, ends_at", rows);
        var taken = new Bulk(connection, "lecture_seat", "lecture_id, person_id, signed_up_at", rows);
        var checkIns =
                new Bulk(connection, "check_in", "lecture_id, person_id, direction, at, way, by_person, reason", rows);
        for (var lecture : lectures) {
            boolean past = lecture.day().isBefore(anchor);
            var sitting = seats.getOrDefault(lecture.id(), List.of());
            rows.add(
                    lecture.id(),
                    lecture.publicId(),
                    unitId,
                    lecture.title(),
                    lecture.kind(),
                    lecture.roomId(),
                    lecture.lecturerId(),
                    at(lecture.day(), STARTS[0]),
                    at(lecture.day(), LocalTime.of(17, 0)),
                    600,
                    sitting.size(),
                    1L,
                    at(lecture.day().minusDays(1), LocalTime.of(18, 0)),
                    at(lecture.day(), LocalTime.of(8, 30)),
                    past ? "CONFIRMED" : "PLANNED",
                    secrets.next(lecture.publicId()),
                    past ? at(lecture.day(), LocalTime.of(18, 0)) : null,
                    past ? by : null);
            for (int part = 0; part < 2; part++) {
                parts.add(
                        lecture.id(),
                        part + 1,
                        part == 0 ? "上午" : "下午",
                        at(lecture.day(), STARTS[part]),
                        at(lecture.day(), STARTS[part].plusHours(3)));
            }
            for (var person : sitting) {
                taken.add(lecture.id(), person.id, at(lecture.day().minusDays(3), LocalTime.of(10, 0)));
                checkIns.add(
                        lecture.id(),
                        person.id,
                        "IN",
                        at(lecture.day(), LocalTime.of(8, 40).plusMinutes(person.id % 18)),
                        "QR",
                        person.id,
                        null);
            }
        }
        List.of(rows, parts, taken, checkIns).forEach(Bulk::flush);
    }

    private void entries(List<Attended> entries, long by) {
        var rows = new Bulk(
                connection,
                "credit_entry",
                "id, person_id, kind, subject_kind, mode, earned_on, law_year, seconds, hundredths, half_days, source_kind,"
                        + " source_ref, policy_version, dedupe_key, posting, label, explanation, link, posted_at, posted_by");
        var halves = new Bulk(connection, "credit_entry_half_day", "entry_id, day, half", rows);
        long id = 0;
        for (var each : entries) {
            id++;
            var lecture = each.lecture();
            var ref = lecture.publicId() + "/" + (each.part() + 1);
            rows.add(
                    id,
                    each.person().id,
                    "EARN",
                    lecture.kind(),
                    "LECTURE",
                    lecture.day(),
                    lecture.day().getYear(),
                    PART_SECONDS,
                    PART_HUNDREDTHS,
                    1,
                    SOURCE_KIND,
                    ref,
                    FIRST_VERSION,
                    DedupeKey.of(each.person().id, SOURCE_KIND, ref, FIRST_VERSION, "")
                            .bytes(),
                    POSTING,
                    "讲座「" + lecture.title() + "」" + (each.part() == 0 ? "上午" : "下午"),
                    "到场 180 分钟，45 分钟为 1 学时，计 4.00 学时、半天",
                    "/lectures/" + lecture.publicId(),
                    at(lecture.day(), LocalTime.of(18, 0)),
                    by);
            halves.add(id, lecture.day(), HALVES[each.part()]);
        }
        rows.flush();
        halves.flush();
    }

    /** Balances, day sums and the day set from the entries, as the ledger's own rebuild defines them. */
    private void sums() {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO credit_balance (person_id, law_year, subject_kind, mode, seconds, hundredths, entries)
                    SELECT person_id, law_year, subject_kind, mode, SUM(seconds), SUM(hundredths), COUNT(*)
                    FROM credit_entry GROUP BY person_id, law_year, subject_kind, mode""");
            statement.execute("""
                    INSERT INTO credit_day (person_id, day, subject_kind, mode, hundredths)
                    SELECT person_id, earned_on, subject_kind, mode, SUM(hundredths)
                    FROM credit_entry GROUP BY person_id, earned_on, subject_kind, mode""");
            statement.execute("""
                    INSERT INTO credit_half_day (person_id, day, half, refs)
                    SELECT e.person_id, h.day, h.half, COUNT(*)
                    FROM credit_entry_half_day h JOIN credit_entry e ON e.id = h.entry_id
                    GROUP BY e.person_id, h.day, h.half""");
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration's sums could not be written", e);
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Clock.ZONE).toInstant();
    }

    private record Attended(DemoPerson person, PlannedLecture lecture, int part) {}
}
