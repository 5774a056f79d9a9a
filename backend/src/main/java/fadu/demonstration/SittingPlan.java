package fadu.demonstration;

import fadu.demonstration.LecturePlan.PlannedLecture;
import fadu.exams.ExamKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The exams that the county has behind it: a yearly one in each of the two closed years, and one for newcomers of late. */
final class SittingPlan {
    /** How long before the first start newcomers sat theirs. */
    private static final int NEWCOMERS_DAYS = 35;

    private SittingPlan() {}

    /** In order of time, none on a day of rest or of a lecture. */
    static List<PlannedSitting> all(LocalDate anchor, List<PlannedLecture> lectures) {
        var busy = lectures.stream().map(PlannedLecture::day).collect(Collectors.toSet());
        int year = anchor.getYear();
        return List.of(
                annual(year - 2, busy),
                annual(year - 1, busy),
                new PlannedSitting(
                        year + "年新上岗人员执法资格考试",
                        ExamKind.QUALIFICATION,
                        free(anchor.minusDays(NEWCOMERS_DAYS), busy, day -> day.minusDays(1))));
    }

    private static PlannedSitting annual(int year, Set<LocalDate> busy) {
        return new PlannedSitting(
                year + "年度学法用法考试", ExamKind.ANNUAL, free(LocalDate.of(year, 6, 10), busy, day -> day.plusDays(1)));
    }

    private static LocalDate free(LocalDate wanted, Set<LocalDate> busy, UnaryOperator<LocalDate> next) {
        var day = wanted;
        while (busy.contains(day)
                || day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = next.apply(day);
        }
        return day;
    }

    /** A sitting of one day. */
    record PlannedSitting(String title, ExamKind kind, LocalDate day) {
        /** Whether it is for this person: those in service on the day who do not hold the exam, newcomers for theirs. */
        boolean isFor(DemoPerson person) {
            boolean there = person.serves(day) && person.leftOn == null && !person.away(day) && !person.holdsExams();
            return there
                    && switch (kind) {
                        case QUALIFICATION -> person.isNewcomer();
                        case ANNUAL, PRE_APPOINTMENT -> !person.category.equals("VOLUNTEER_SUPERVISOR");
                    };
        }
    }
}
