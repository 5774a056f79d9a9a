package fadu.rulebook;

import fadu.rulebook.form.Form;
import fadu.rulebook.form.Forms;
import java.util.List;

/** When somebody counts as having been there. */
public final class AttendanceRules {
    /** The largest share of an event that may be missed, per cent. */
    public static final RuleKey<Integer> MAX_ABSENCE_RATIO =
            key("attendance.maxAbsenceRatio", "缺席比例上限", "largest share missed", Forms.percent());

    /** How late one may check in, minutes after the start. */
    public static final RuleKey<Integer> LATE_MINUTES =
            key("attendance.lateMinutes", "迟到宽限", "late by at most", Forms.whole(0, 240, "分钟", "minutes"));

    /** How many minutes of a morning or an afternoon make a half-day. */
    public static final RuleKey<Integer> HALF_DAY =
            key("attendance.halfDay", "计半天的最短时长", "minutes of a half-day", Forms.whole(1, 720, "分钟", "minutes"));

    static final List<RuleKey<?>> ALL = List.of(MAX_ABSENCE_RATIO, LATE_MINUTES, HALF_DAY);

    private AttendanceRules() {}

    private static <T> RuleKey<T> key(String name, String zh, String en, Form<T> form) {
        return new RuleKey<>(name, RuleGroup.ATTENDANCE, zh, en, form, RuleUse.ACTS);
    }
}
