package fadu.rulebook;

import fadu.rulebook.form.Forms;
import java.time.LocalDate;
import java.util.List;

/** Which days are not worked, and which weekend days are. */
public final class CalendarRules {
    /** Holidays. */
    public static final RuleKey<List<LocalDate>> HOLIDAYS = new RuleKey<>(
            "calendar.holidays",
            RuleGroup.CALENDAR,
            "法定节假日",
            "holidays",
            Forms.list(Forms.date(), 400),
            RuleUse.ON_RECORD);

    /** Weekend days that are worked instead (调休). */
    public static final RuleKey<List<LocalDate>> WORKED_WEEKENDS = new RuleKey<>(
            "calendar.workedWeekends",
            RuleGroup.CALENDAR,
            "调休上班日",
            "weekend days worked",
            Forms.list(Forms.date(), 400),
            RuleUse.ON_RECORD);

    static final List<RuleKey<?>> ALL = List.of(HOLIDAYS, WORKED_WEEKENDS);

    private CalendarRules() {}
}
