package fadu.demonstration;

import fadu.demonstration.CourseShelf.Course;
import fadu.demonstration.CourseShelf.Lesson;
import fadu.demonstration.LecturePlan.PlannedLecture;
import fadu.demonstration.SittingPlan.PlannedSitting;
import fadu.platform.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where everybody's hours of three years come from: lessons on evenings without a lecture, yearly exams, and lectures for the
 * rest of what the person's diligence asks. Decides only; what it decides is written elsewhere.
 */
final class YearPlan {
    private static final int QUOTA = 6000;
    private static final int PART = 400;
    /** What the county's rules give for a pass. */
    private static final int EXAM = 200;
    /** Who studies less than this, in percent of the quota, stays away from exams too. */
    private static final int LEAST_DILIGENT = 60;

    private static final Duration APART = Duration.ofMinutes(25);
    private static final int MOST_AN_EVENING = 5;
    private static final int YEARS = 3;

    private final Dice dice;
    private final LocalDate anchor;
    private final List<PlannedLecture> lectures;
    private final List<Course> courses;
    private final List<PlannedSitting> sittings;
    private final Set<LocalDate> busy;

    private final List<Studied> studied = new ArrayList<>();
    private final Map<Long, List<DemoPerson>> seats = new HashMap<>();
    private final Map<PlannedSitting, List<Sat>> sat = new HashMap<>();

    YearPlan(
            Dice dice,
            LocalDate anchor,
            List<PlannedLecture> lectures,
            List<Course> courses,
            List<PlannedSitting> sittings) {
        this.dice = dice;
        this.anchor = anchor;
        this.lectures = lectures;
        this.courses = courses;
        this.sittings = sittings;
        this.busy = lectures.stream().map(PlannedLecture::day).collect(Collectors.toSet());
        sittings.forEach(sitting -> busy.add(sitting.day()));
    }

    /** Decides for all of them, one after the other. */
    YearPlan decide(List<DemoPerson> people) {
        for (var person : people) {
            if (person.category.equals("VOLUNTEER_SUPERVISOR")) {
                continue;
            }
            var ahead = shelf();
            for (int year = anchor.getYear() - YEARS + 1; year <= anchor.getYear(); year++) {
                int[] wanted = wanted(person, year);
                sit(person, year, wanted);
                study(person, year, wanted, ahead);
                attend(person, year, wanted);
            }
        }
        return this;
    }

    /** Lessons in the order of people and time; of each person the last may be unfinished. */
    List<Studied> studied() {
        return studied;
    }

    /** Who was at a lecture, from check-in to its end. */
    List<DemoPerson> seated(PlannedLecture lecture) {
        return seats.getOrDefault(lecture.id(), List.of());
    }

    /** Who sat an exam. */
    List<Sat> sat(PlannedSitting sitting) {
        return sat.getOrDefault(sitting, List.of());
    }

    /** Every lesson, course after course in an order of the person's own. */
    private List<Place> shelf() {
        var order = new ArrayList<>(courses);
        Collections.shuffle(order, new Random(dice.between(0, Integer.MAX_VALUE - 1)));
        var places = new ArrayList<Place>();
        order.forEach(course -> course.lessons().forEach(lesson -> places.add(new Place(course, lesson))));
        return places;
    }

    private void sit(DemoPerson person, int year, int[] wanted) {
        for (var sitting : sittings) {
            boolean comes = dice.chance(97);
            boolean passes = dice.chance(sitting.kind() == fadu.exams.ExamKind.QUALIFICATION ? 78 : 94);
            int diligence = person.diligence[year - anchor.getYear() + YEARS - 1];
            if (sitting.day().getYear() != year
                    || !sitting.isFor(person)
                    || !(comes || person.id == 1)
                    || diligence < LEAST_DILIGENT
                    || wanted[0] < EXAM) {
                continue;
            }
            boolean pass = passes || person.id == 1;
            int mark = pass ? dice.between(66, 99) : dice.between(31, 54);
            sat.computeIfAbsent(sitting, none -> new ArrayList<>()).add(new Sat(person, mark));
            wanted[0] -= pass ? EXAM : 0;
        }
    }

    private void study(DemoPerson person, int year, int[] wanted, List<Place> ahead) {
        var evenings = evenings(person, year, person.id == 1 ? 7 : dice.between(3, 11));
        LocalDate before = null;
        int slot = 0;
        for (var evening : evenings) {
            slot = evening.equals(before) ? slot + 1 : 0;
            before = evening;
            if (ahead.isEmpty() || slot >= MOST_AN_EVENING) {
                return;
            }
            var next = ahead.getFirst();
            int kind = LecturePlan.KINDS.indexOf(next.lesson().credit().subjectKind());
            if (wanted[kind] <= 0) {
                return;
            }
            ahead.removeFirst();
            var start = evening.atTime(LocalTime.of(19, 20))
                    .plus(APART.multipliedBy(slot))
                    .plusSeconds(dice.between(0, 240))
                    .atZone(Clock.ZONE)
                    .toInstant();
            var done = session(person, next, start, true);
            studied.add(done);
            wanted[kind] -= (int) (done.confirmedMillis() / 1000 * 100 / 2700);
        }
        boolean last = year == anchor.getYear();
        if (last && !ahead.isEmpty() && (person.id == 1 || dice.chance(25)) && open(person, anchor.minusDays(1))) {
            var start = anchor.minusDays(1)
                    .atTime(LocalTime.of(22, 10))
                    .plusSeconds(dice.between(0, 900))
                    .atZone(Clock.ZONE)
                    .toInstant();
            studied.add(session(person, ahead.removeFirst(), start, false));
        }
    }

    private Studied session(DemoPerson person, Place place, Instant start, boolean completes) {
        var lesson = place.lesson();
        long declared = lesson.declaredMillis();
        long confirmed = !completes
                ? declared * dice.between(20, 70) / 100
                : !lesson.text() || dice.chance(85) ? declared : declared * dice.between(91, 99) / 100;
        long hidden = dice.chance(20) ? dice.between(20, 180) * 1000L : 0;
        long beyond = confirmed == declared && dice.chance(12) ? dice.between(15, 90) * 1000L : 0;
        return new Studied(person, place.course(), lesson, start, confirmed / 1000 * 1000, hidden, beyond, completes);
    }

    /** So many evenings of a year in order, none of them of a lecture; an evening may come twice. */
    private List<LocalDate> evenings(DemoPerson person, int year, int count) {
        var first = LocalDate.of(year, 1, 2);
        var last = year == anchor.getYear() ? anchor.minusDays(2) : LocalDate.of(year, 12, 31);
        var found = new ArrayList<LocalDate>();
        for (int i = 0; i < count; i++) {
            var day = dice.date(first, last);
            if (!day.isAfter(last) && open(person, day)) {
                found.add(day);
            }
        }
        Collections.sort(found);
        return found;
    }

    private boolean open(DemoPerson person, LocalDate day) {
        return person.serves(day) && !person.away(day) && !busy.contains(day);
    }

    private void attend(DemoPerson person, int year, int[] wanted) {
        var open = new ArrayList<>(lectures.stream()
                .filter(lecture ->
                        lecture.day().getYear() == year && lecture.day().isBefore(anchor))
                .filter(lecture -> person.serves(lecture.day()) && !person.away(lecture.day()))
                .toList());
        Collections.shuffle(open, new Random(dice.between(0, Integer.MAX_VALUE - 1)));
        for (var lecture : open) {
            int kind = LecturePlan.KINDS.indexOf(lecture.kind());
            if (wanted[kind] > PART * (lecture.parts() - 1)) {
                seats.computeIfAbsent(lecture.id(), absent -> new ArrayList<>()).add(person);
                wanted[kind] -= PART * lecture.parts();
            }
        }
    }

    /** Hundredths of each kind that the person's diligence asks of a year's quota, in step with the days that have passed. */
    private int[] wanted(DemoPerson person, int year) {
        var first = LocalDate.of(year, 1, 1);
        var from = person.joinedOn.isAfter(first) ? person.joinedOn : first;
        var end = year == anchor.getYear() ? anchor : first.plusYears(1);
        var left = person.leftOn;
        var to = left != null && left.isBefore(end) ? left : end;
        long days = Math.max(0, ChronoUnit.DAYS.between(from, to));
        long total = QUOTA * days / first.lengthOfYear() * person.diligence[year - anchor.getYear() + YEARS - 1] / 100;
        return new int[] {(int) total * 20 / 60, (int) total * 24 / 60, (int) total * 16 / 60};
    }

    private record Place(Course course, Lesson lesson) {}

    /**
     * A person's one session in a lesson.
     *
     * @param hiddenMillis that did not count because the page was hidden
     * @param beyondMillis that did not count because the lesson's length was reached
     * @param completes false for one that goes on another day
     */
    record Studied(
            DemoPerson person,
            Course course,
            Lesson lesson,
            Instant startedAt,
            long confirmedMillis,
            long hiddenMillis,
            long beyondMillis,
            boolean completes) {
        Instant lastBeatAt() {
            return startedAt.plusMillis(confirmedMillis + hiddenMillis + beyondMillis);
        }
    }

    /**
     * An attempt.
     *
     * @param mark about what it earns of 100, never more
     */
    record Sat(DemoPerson person, int mark) {}
}
