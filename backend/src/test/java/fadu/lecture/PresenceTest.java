package fadu.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.credit.Half;
import fadu.credit.HalfDay;
import fadu.rulebook.AttendanceRules;
import fadu.rulebook.CreditRules;
import fadu.rulebook.RuleVersion;
import fadu.rulebook.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final Instant START = Instant.parse("2026-03-05T01:00:00Z");
    private static final Instant END = Instant.parse("2026-03-05T05:00:00Z");
    private static final List<PartRow> PARTS = List.of(
            new PartRow(1, 1, 1, "一", START, Instant.parse("2026-03-05T02:00:00Z")),
            new PartRow(2, 1, 2, "二", Instant.parse("2026-03-05T03:00:00Z"), END));

    @Test
    void countsThePartsThatTheStayTouches() {
        assertThat(judge(line(START.minusSeconds(60), null, null), Rules.NONE).parts())
                .containsExactly(1, 2);
        var late = judge(line(Instant.parse("2026-03-05T02:30:00Z"), null, null), Rules.NONE);
        assertThat(late.present()).isTrue();
        assertThat(late.parts()).containsExactly(2);
        var left = judge(line(START, Instant.parse("2026-03-05T02:30:00Z"), null), Rules.NONE);
        assertThat(left.parts()).containsExactly(1);
        assertThat(judge(line(null, null, null), Rules.NONE).code()).isEqualTo(Reason.ABSENT_NEVER_IN);
    }

    @Test
    void letsTheRulesSayHowLateAndHowLong() {
        var rules = rules(Map.of("attendance.lateMinutes", 10, "attendance.maxAbsenceRatio", 25));
        assertThat(judge(line(START.plusSeconds(600), null, null), rules).code())
                .isEqualTo(Reason.PRESENT);
        assertThat(judge(line(START.plusSeconds(660), null, null), rules).code())
                .isEqualTo(Reason.PRESENT_LATE);
        assertThat(judge(line(START.plusSeconds(3600), null, null), rules).code())
                .isEqualTo(Reason.PRESENT_LATE);
        var missed = judge(line(START.plusSeconds(3601), null, null), rules);
        assertThat(missed.code()).isEqualTo(Reason.ABSENT_MISSED_TOO_MUCH);
        assertThat(missed.facts()).containsEntry("least", "75");
    }

    @Test
    void letsTheLatestCorrectionDecide() {
        assertThat(judge(line(START, null, false), Rules.NONE).present()).isFalse();
        assertThat(judge(line(null, null, true), Rules.NONE).parts()).containsExactly(1, 2);
    }

    @Test
    void earnsHundredthsFlooredOnceAndTheHalfDaysTouched() {
        var rules = rules(Map.of("credit.minutesPerUnit", 45));
        var earned = LectureCredit.of(lecture(), PARTS, 7, rules, "1");
        assertThat(earned).extracting(each -> each.hundredths()).containsExactly(133, 266);
        assertThat(earned.get(0).halfDays()).isEqualTo(Set.of(half(Half.AM)));
        assertThat(earned.get(1).halfDays()).isEqualTo(Set.of(half(Half.AM), half(Half.PM)));

        var strict = rules(Map.of("credit.minutesPerUnit", 45, "attendance.halfDay", 120));
        assertThat(LectureCredit.of(lecture(), PARTS, 7, strict, "1"))
                .allSatisfy(each -> assertThat(each.halfDays()).isSubsetOf(Set.of(half(Half.AM))));
        assertThat(LectureCredit.of(lecture(), PARTS, 7, Rules.NONE, "1"))
                .allSatisfy(each -> assertThat(each.hundredths()).isZero());
    }

    private static HalfDay half(Half half) {
        return new HalfDay(LocalDate.of(2026, 3, 5), half);
    }

    private static Presence judge(AttendanceLine line, Rules rules) {
        return Presence.of(lecture(), PARTS, line, rules);
    }

    private static AttendanceLine line(@Nullable Instant in, @Nullable Instant out, @Nullable Boolean corrected) {
        return new AttendanceLine(
                7,
                "p",
                "甲",
                "u",
                "局",
                true,
                in,
                in == null ? null : Way.QR,
                null,
                out,
                out == null ? null : Way.QR,
                corrected,
                corrected == null ? null : "查到签名",
                corrected == null ? null : 1L,
                null);
    }

    private static Lecture lecture() {
        return new Lecture(
                1,
                "l",
                1,
                "讲座",
                null,
                "SKILL",
                null,
                null,
                START,
                END,
                10,
                0,
                1,
                START,
                START,
                false,
                LectureState.PLANNED,
                null,
                null,
                0);
    }

    private static Rules rules(Map<String, Object> values) {
        assertThat(values.keySet())
                .isSubsetOf(
                        AttendanceRules.LATE_MINUTES.name(),
                        AttendanceRules.MAX_ABSENCE_RATIO.name(),
                        AttendanceRules.HALF_DAY.name(),
                        CreditRules.MINUTES_PER_UNIT.name());
        var statements = new HashMap<String, RuleVersion.Statement>();
        values.forEach((key, value) -> statements.put(key, new RuleVersion.Statement(value, "第一条")));
        return Rules.of(List.of(new Rules.Layer(new RuleVersion(1, "s", "s", "规则", 1, statements), 1)));
    }
}
