package fadu.rulebook;

import static fadu.rulebook.form.FieldsForm.Field.maybe;
import static fadu.rulebook.form.FieldsForm.Field.of;

import fadu.rulebook.form.Form;
import fadu.rulebook.form.Forms;
import java.util.List;

/** What units owe, and the reports that fall due: kept and shown here, acted on by the features for duties and reports. */
public final class DutyRules {
    static final List<RuleKey<?>> ALL = List.of(
            key("duty.lecturesPerUnit", "单位每年专题法治讲座", "lectures of a unit a year", Forms.whole(0, 365, "次", "times")),
            key("duty.hearingsPerYear", "每年旁听庭审", "court hearings a year", Forms.whole(0, 365, "次", "times")),
            key("duty.hearingsExcept", "旁听庭审的例外", "exception from hearings", Forms.text(120)),
            key("duty.annualExams", "每年学法用法考试", "annual exams", Forms.whole(0, 50, "次", "times")),
            key("duty.trainingKinds", "培训种类", "kinds of training", Forms.list(Forms.text(40), 20)),
            key("duty.trainingTopics", "培训内容", "topics of training", Forms.list(Forms.text(60), 30)),
            key("duty.trainingOccasions", "培训时机", "occasions of training", Forms.list(Forms.text(60), 20)),
            key(
                    "duty.campaigns",
                    "限期培训",
                    "campaigns with a date",
                    Forms.list(
                            Forms.object(of("name", "", "", Forms.text(80)), of("by", "截止", "by", Forms.date())), 20)),
            key("duty.competitions", "法律知识竞赛和岗位练兵", "competitions and drills", Forms.flag()),
            key("duty.networkedManagement", "网络化管理的事项", "managed on the network", Forms.list(Forms.text(40), 20)),
            key(
                    "duty.bulletins",
                    "通报",
                    "bulletins",
                    Forms.list(
                            Forms.object(
                                    of("name", "", "", Forms.text(80)),
                                    of("months", "每", "every", Forms.whole(1, 12, "个月", "months"))),
                            20)),
            new RuleKey<>(
                    "report.dueDates",
                    RuleGroup.REPORT,
                    "报告期限",
                    "due dates",
                    Forms.list(
                            Forms.object(
                                    of("name", "", "", Forms.text(80)), maybe("by", "每年不迟于", "by", Forms.monthDay())),
                            20),
                    RuleUse.ON_RECORD),
            new RuleKey<>(
                    "report.recipients",
                    RuleGroup.REPORT,
                    "报告对象",
                    "recipients",
                    Forms.list(Forms.text(80), 20),
                    RuleUse.ON_RECORD));

    private DutyRules() {}

    private static <T> RuleKey<T> key(String name, String zh, String en, Form<T> form) {
        return new RuleKey<>(name, RuleGroup.DUTY, zh, en, form, RuleUse.ON_RECORD);
    }
}
